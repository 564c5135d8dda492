import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeHeading } from '../mdx/heading-words.ts';
import { htmlOf, outlineOf } from '../mdx/sample.ts';

test('a text of nothing has an empty outline', () => {
  assert.deepEqual(outlineOf(''), {
    program: undefined,
    headings: [],
    statements: [],
    turns: [],
    images: [],
    imports: [],
    references: [],
    links: [],
    anchors: [],
    words: 0,
  });
});

test('headings have a depth, a text and an anchor', () => {
  const { headings } = outlineOf('# The *vote*\n\n### After <Actor id="a">it</Actor>\n\n## The vote');

  assert.deepEqual(headings, [
    { depth: 2, text: 'The vote', anchor: 'the-vote' },
    { depth: 3, text: 'After it', anchor: 'after-it' },
    { depth: 2, text: 'The vote', anchor: 'the-vote-1' },
  ]);
});

test('the heading of footnotes is none of the text', () => {
  assert.deepEqual(outlineOf('A[^1]\n\n[^1]: B').headings, []);
});

test('a statement is noted with its props, its words and its place', () => {
  const { statements } = outlineOf(
    'A\n\n<Statement by="rex-tillerson" on="2017-04-10" at="lucca" source="sun" topic="sanctions">\nWe **will**.\n</Statement>',
  );

  assert.deepEqual(JSON.parse(JSON.stringify(statements)), [
    {
      by: ['rex-tillerson'],
      on: '2017-04-10',
      at: 'lucca',
      source: 'sun',
      topic: 'sanctions',
      text: 'We will.',
      form: 'reported',
      anchor: 'statement_eb15a5b0',
      position: { line: 3, column: 1 },
    },
  ]);
});

test('the words of a statement are those a reader sees, in one line', () => {
  const text = (words: string) => outlineOf(`<Statement by="a">\n${words}\n</Statement>`).statements[0]?.text;

  assert.equal(text('One.\n\nTwo.'), 'One. Two.');
  assert.equal(text('- One\n- Two'), 'One Two');
  assert.equal(text('One  \nTwo\nthree'), 'One Two three');
  assert.equal(
    text('No<Cite id="sun" />, said <Actor id="b">*he*</Actor> <abbr title="x">c</abbr>.'),
    'No, said he c.',
  );
});

test('references are every id in the text, in its order', () => {
  const { references } = outlineOf(
    '<Actor id="a">A</Actor> <Place id="b" />\n\n<Statement by="c" at="d" topic="e">F</Statement>',
  );

  assert.deepEqual(
    references.map(({ kind, id, position }) => `${position.line}:${position.column} ${kind} ${id}`),
    ['1:8 actor a', '1:32 place b', '3:12 actor c', '3:19 place d', '3:26 topic e'],
  );
});

test('a statement within another component is noted once', () => {
  assert.equal(outlineOf('<Note>\n<Statement by="a">B</Statement>\n</Note>').statements.length, 1);
});

test('links that may lead to this site are noted, in Markdown and in HTML, others are not', () => {
  const { links } = outlineOf(
    '[a](/b/) [c](#d) [e][f] <a href="/g/">h</a> [i](https://j.example) [k](//l.example) [m](mailto:n@o.example) [p](../q.mdx) [r](www.s.example)\n\n[f]: /n/',
  );

  assert.deepEqual(
    links.map(({ href, position }) => `${position.line}:${position.column} ${href}`),
    ['1:1 /b/', '1:10 #d', '1:25 /g/', '1:45 https://j.example', '1:109 ../q.mdx', '3:1 /n/'],
  );
});

test('a heading reads as on the page: with names and what images show, and without numbers of sources', () => {
  const { headings } = outlineOf(
    '## <Place id="p" /> and <Actor id="a" />\n\n## ![A map](./map.png)\n\n## Vote<Cite id="sun" />\n\n## *The* <Actor id="b">port</Actor>',
  );

  const names = ['Rome', 'Ada & Co'];
  assert.deepEqual(
    headings.map((heading) => wholeHeading(heading, (mention) => names[mention])),
    ['Rome and Ada & Co', 'A map', 'Vote', 'The port'],
  );
});

test('the link to a heading with a name in it is called as the heading', () => {
  assert.match(
    htmlOf('## <Actor id="a" />'),
    /^<h2 id="a">.*<a class="permalink" href="#a" aria-labelledby="a">/,
  );
  assert.match(htmlOf('## ![A map](./map.png)'), /href="#a-map" aria-label="Section “A map”"/);
});

test('anchors are the ids of headings, statements, paragraphs, footnotes and HTML', () => {
  const { anchors } = outlineOf(
    '## One\n\nTwo three.[^1]\n\n<Statement by="a">B</Statement>\n\n<div id="mine">C</div>\n\n[^1]: D',
  );

  assert.deepEqual(anchors.toSorted(), [
    'footnote-label',
    'mine',
    'note_fn-1',
    'note_fnref-1',
    'one',
    'p_two-three',
    'statement_02638299',
    'statement_1',
  ]);
});

test('words are counted without marks and without permalinks', () => {
  assert.equal(outlineOf('## The vote\n\nIt’s *half*-done: 12 of 15 — “no”.').words, 8);
});
