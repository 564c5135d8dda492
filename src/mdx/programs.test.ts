import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compiled, htmlOf, outlineOf } from './sample.ts';

/** The HTML of a text as a program: the one static stretch that is left when nothing in it is dynamic. */
async function programOf(text: string): Promise<string> {
  const program = `export const a = 1\n\n${text}`;
  assert.ok(outlineOf(program).program);
  const code = await compiled(program);
  const stretches = [...code.matchAll(/"set:html": (".*")/g)].map(
    (match) => JSON.parse(match[1] ?? '""') as string,
  );
  return stretches.join('\n');
}

/** Texts that are the same as documents and as programs, by what is in them. */
const texts: Record<string, string> = {
  'every component': `<KeyPoints>
- The ministers met in <Place id="lucca">Lucca</Place>.
- <Actor id="boris-johnson">Johnson</Actor><Cite id="sun" />
</KeyPoints>

# The vote

<Actor id="boris-johnson" /> proposed sanctions.<Cite id="sun" /> <Place id="lucca" /> said *no*.

<Statement by="rex-tillerson" on="2017-04-10" at="lucca" source="sun" topic="sanctions">We will not.</Statement>

<Statement by="rex-tillerson">
We will.

Later.
</Statement>

<Note>Not *known*.</Note>

<Note>
- One
- Two
</Note>

<Figure src="./map.png" alt="A map" caption="The city" credit="A. Marsh" />`,
  'everything of Markdown': `## Heading

A **b** ~~c~~ \`d\` [e](/f/ "g") ![h](i.png) ![j][k] https://l.example?m&n\\
"o" -- p&nbsp;q &lt; r[^1]

> Quote
>
> 1. One
> 2. Two

- [x] Done
- [ ] To do

  More

| a | b |
|:--|--:|
| 1 | <Actor id="a" /> |

\`\`\`js
let a = "<b>";
\`\`\`

---

مرحبا

[k]: l.png
[^1]: A note with <Actor id="boris-johnson" />.`,
  'sentence parts alone': `<Actor id="a">A</Actor><Cite id="sun" />

<Actor id="a">A</Actor> <Place id="b">B</Place>

<Actor id="a">A</Actor>
<Place id="b">B</Place>

<Actor id="a" />
said no.

<Actor id="a">
A
</Actor>

- <Actor id="a" />
- B

  <Cite id="sun" />

> <Actor id="a">A</Actor>
> <Cite id="sun" />`,
  comments: `{/* a */}

{/* b */} {/* c */}

One{/* d */}, two {/* e */}

<Actor id="a" /> {/* f */}

<Note>G</Note> {/* h */}`,
  'plain HTML': `<details open class="more">
<summary>More</summary>

Text with <abbr title="x">y</abbr> and <br /> and <span lang="fr">z</span>, and <a href="https://a.example/">https://a.example/</a>.

</details>

<span lang="fr">Oui</span>

<Note><abbr title="x">y</abbr> first</Note>

<div class="a" id="b" data-c>
D
</div>

<dl>
<dt>E</dt>
<dd>F</dd>
</dl>

<video controls src="g.mp4"></video>`,
};

for (const [what, text] of Object.entries(texts)) {
  test(`documents and programs give the same HTML for ${what}`, async () => {
    const framed = `First.\n\n${text}\n\nLast.`;

    const program = await programOf(framed);

    assert.ok(!outlineOf(framed).program);
    assert.equal(program, htmlOf(framed));
  });
}

test('documents and programs have the same outline', () => {
  const text = Object.values(texts).join('\n\n');

  const { program, ...outline } = outlineOf(`export const a = 1\n\n${text}`);
  const document = outlineOf(`\n\n${text}`);

  assert.ok(program);
  assert.deepEqual({ program: undefined, ...outline }, document);
});
