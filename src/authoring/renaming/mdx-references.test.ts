import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited } from '../../base/text/text-edits.ts';
import type { Kind } from '../content-kinds.ts';
import { mdxReferences, relativeAddresses } from './mdx-references.ts';

function renamed(body: string, kind: Kind, from = 'old', to = 'new'): string {
  return edited(body, mdxReferences(body, '/briefings/2017/strike/', { kind, from, to, below: [] }).edits);
}

test('props that hold an id of the kind change, and keep their quotation marks and their place', () => {
  const body = `<Statement  by='old' on="2017-04-10"
  at="old" source="old" topic="old">

<Actor id="old">old</Actor> and <Place id = "old" /><Cite id="old" />

</Statement>
`;

  assert.equal(
    renamed(body, 'actor'),
    body.replace("by='old'", "by='new'").replace('Actor id="old"', 'Actor id="new"'),
  );
  assert.equal(
    renamed(body, 'place'),
    body.replace('at="old"', 'at="new"').replace('id = "old"', 'id = "new"'),
  );
  assert.equal(renamed(body, 'topic'), body.replace('topic="old"', 'topic="new"'));
});

test('a renamed actor changes as one of several speakers, and as who is spoken for', () => {
  const body = '<Statement by="older, old,gold" for="old">No.</Statement>\n';

  assert.equal(renamed(body, 'actor'), '<Statement by="older, new,gold" for="new">No.</Statement>\n');
});

test('links change in every form, with what follows ? and #', () => {
  const body = `See [old](/actors/old/#p_1 "old /actors/old/"), [/actors/old/](/actors/old/statements/?x=old), [it][r],
<a href="/actors/old/">him</a>, [older](/actors/older/) and [the place](/places/old/).

[r]: </actors/old/> "old"
`;

  assert.equal(
    renamed(body, 'actor'),
    `See [old](/actors/new/#p_1 "old /actors/old/"), [/actors/old/](/actors/new/statements/?x=old), [it][r],
<a href="/actors/new/">him</a>, [older](/actors/older/) and [the place](/places/old/).

[r]: </actors/new/> "old"
`,
  );
});

test('a relative link becomes absolute', () => {
  const body = '[strike](../old/#end), [here](#old), [there](https://old.example/briefings/2017/old/)';

  assert.equal(
    renamed(body, 'briefing', '2017/old', '2017/new'),
    '[strike](/briefings/2017/new/#end), [here](#old), [there](https://old.example/briefings/2017/old/)',
  );
});

test('text and code samples stay', () => {
  const body =
    'old /actors/old/ `<Actor id="old" />`\n\n```mdx\n<Actor id="old" />\n[x](/actors/old/)\n```\n';

  assert.equal(renamed(body, 'actor'), body);
});

test('code that holds the id is left to its author, by line', () => {
  const body = 'import x from "./old.js"\n\nText {old}\n\n<Actor id={"old"} />\n\n{/* older */}\n';
  const { edits, inCode } = mdxReferences(body, '/', { kind: 'actor', from: 'old', to: 'new', below: [] });

  assert.deepEqual(edits, []);
  assert.deepEqual(inCode, [1, 3, 5]);
});

test('malformed MDX is refused', () => {
  assert.throws(() => renamed('<Actor id="old">', 'actor'));
});

test('what stands beside a file is what it refers to by a relative address', () => {
  const body = `import Chart from './Chart.astro'

![Quay](quay.jpg) <Figure src="../map.png" alt="Map" /> [x](/actors/old/) [y](#z) [z](https://harbour.example/)
`;

  assert.deepEqual(relativeAddresses(body), ["'./Chart.astro", 'quay.jpg', '../map.png']);
});

test('a transcript’s place and topic change', () => {
  const body = '<Transcript at="old" topic="old">\n\n**Old:** No.\n\n</Transcript>\n';

  assert.equal(renamed(body, 'place'), body.replace('at="old"', 'at="new"'));
  assert.equal(renamed(body, 'topic'), body.replace('topic="old"', 'topic="new"'));
  assert.equal(renamed(body, 'actor'), body);
});

const searches: [kind: Kind, written: string, changed: string][] = [
  ['topic', '/search/?topic=old', '/search/?topic=new'],
  ['actor', '/search/?q=quay&actor=older&actor=old#x', '/search/?q=quay&actor=older&actor=new#x'],
  ['actor', '/search/?actor=old-quay&actor=old', '/search/?actor=old-quay&actor=new'],
  ['actor', '/search/?speaker=old&actor=old', '/search/?speaker=new&actor=new'],
  ['actor', '/search/?place=old&topic=old&story=old', '/search/?place=old&topic=old&story=old'],
  ['place', '/search/?topic=old&amp;place=old', '/search/?topic=old&amp;place=new'],
  ['story', '../../../search/?story=old', '../../../search/?story=new'],
  ['actor', '/search/?q=actor:old+quay', '/search/?q=actor:new+quay'],
  ['actor', '/search/?q=actor:Old+quay', '/search/?q=actor:new+quay'],
  ['actor', '/search/?q=old+-by%3A%22old%22', '/search/?q=old+-by:%22new%22'],
  ['topic', '/search/?q=actor:old&sort=newest', '/search/?q=actor:old&sort=newest'],
  ['briefing', '/search/?q=old', '/search/?q=old'],
  ['actor', 'https://elsewhere.example/search/?actor=old', 'https://elsewhere.example/search/?actor=old'],
  ['actor', '/actors/?actor=old', '/actors/?actor=old'],
];

for (const [kind, written, changed] of searches)
  test(`a search for the ${kind} changes: ${written}`, () => {
    const forms = (href: string) =>
      `[old](${href}), <a href="${href}">old</a> and [r]\n\n[r]: ${href} "old"\n`;

    assert.equal(renamed(forms(written), kind), forms(changed));
  });
