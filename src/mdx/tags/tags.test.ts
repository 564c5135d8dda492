import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, outlineOf, saidOf } from '../sample.ts';

function isProgram(text: string): boolean {
  return outlineOf(text).program !== undefined;
}

test('Markdown, the vocabulary and plain HTML make a document', () => {
  const texts = [
    '# A\n\n*b* [c](/d/) `{e}`',
    '<Note>A<Cite id="sun" /></Note>',
    'A <abbr title="b">c</abbr> <br />',
  ];

  assert.deepEqual(texts.map(isProgram), [false, false, false]);
});

test('imports, exports and expressions make a program', () => {
  const texts = [
    "import A from './a.astro'\n\n<A />",
    'export const a = 1',
    'One {1 + 1} two',
    '{new Date().getFullYear()}',
    '<div title={a}>b</div>',
    '<div {...a}>b</div>',
    '<>a</>',
  ];

  assert.deepEqual(
    texts.map(isProgram),
    texts.map(() => true),
  );
});

test('comments and code make no program', () => {
  const texts = ['{/* A remark */}', 'One {/* a remark */} two', '```js\nexport const a = {};\n```', '`{a}`'];

  assert.deepEqual(texts.map(isProgram), [false, false, false, false]);
});

test('comments leave nothing behind', () => {
  assert.equal(
    htmlOf('{/* a */}\n\n{/* b */} {/* c */}\n\n- One{/* d */}, two'),
    '<ul>\n<li>One, two</li>\n</ul>',
  );
});

test('a component that is like no other comes with all components', () => {
  assert.deepEqual(saidOf("import Map from './map.astro'\n\n<Carousel />"), [
    '3:1 <Carousel> is not a component. Known are Statement, Original, Transcript, Actor, Place, Cite, KeyPoints, Note, Figure, Map; anything else needs an import. (unknown-component)',
  ]);
});

test('what a file imports or exports is a component', () => {
  const text = [
    "import One, { Two as Three } from './a.js'",
    "import * as Four from './b.js'",
    'export const Five = () => 1, Six = () => 2',
    'export function Seven() {}',
    '',
    '<One /> <Three /> <Four.Chart /> <Five /> <Six /> <Seven />',
  ].join('\n');

  assert.deepEqual(saidOf(text), []);
});

test('the vocabulary needs no import and stays what it is', () => {
  assert.match(htmlOf('<Note>A</Note>'), /class="note"/);
});

test('HTML that could run code or restyle the page is refused', () => {
  const names = [
    ...['script', 'iframe', 'style', 'object', 'embed', 'link', 'meta', 'base', 'form', 'frame', 'frameset'],
    ...['applet', 'svg', 'math', 'portal', 'template', 'slot', 'input', 'button', 'select', 'textarea'],
  ];

  const said = names.flatMap((name) => saidOf(`A\n\n<${name}></${name}>`));

  assert.deepEqual(
    said,
    names.map(
      (name) =>
        `3:1 <${name}> may not stand in a briefing. Remove it, or use Markdown instead. (forbidden-html)`,
    ),
  );
});

test('plain HTML stays as written', () => {
  assert.equal(
    htmlOf('<details open class="more">\n<summary>More</summary>\n\nText.\n</details>'),
    '<details open class="more"><summary>More</summary><p>Text.</p></details>',
  );
});

test('text that is not MDX comes back empty, with a reason', () => {
  const texts = ['A {b', 'A\n\n<Note>B', 'Less than <3', 'A </Note>'];

  assert.deepEqual(texts.map(htmlOf), ['', '', '', '']);
  assert.deepEqual(
    texts.map((text) => saidOf(text).length),
    [1, 1, 1, 1],
  );
});

test('what is left of a program is the text outside its imports and expressions', () => {
  assert.equal(
    htmlOf("import A from './a.astro'\n\n- One {1 + 1}\n- Two <A>three</A>"),
    '\n<ul>\n<li>One </li>\n<li>Two three</li>\n</ul>',
  );
});
