import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, outlineOf } from './sample.ts';

test('a first-level heading becomes a second-level one, the others stay', () => {
  const html = htmlOf('# A\n\n## B\n\n### C');

  assert.deepEqual(html.match(/<h\d id="[a-z]"/g), ['<h2 id="a"', '<h2 id="b"', '<h3 id="c"']);
});

test('a heading has an address and a link to it', () => {
  assert.equal(
    htmlOf('## The *vote*'),
    '<h2 id="the-vote">The <em>vote</em><a class="permalink" href="#the-vote" aria-label="Section “The vote”"></a></h2>',
  );
});

test('a paragraph has the address of its first words, and a link to it', () => {
  assert.equal(
    htmlOf('The ministers met in Lucca on Monday and parted.'),
    '<p id="p_the-ministers-met-in-lucca-on">The ministers met in Lucca on Monday and parted.' +
      '<a class="permalink" href="#p_the-ministers-met-in-lucca-on" aria-label="Paragraph 1"></a></p>',
  );
});

test('a paragraph keeps its address when another is put before it, and when it is cited', () => {
  const ids = ['It failed today.', 'New words.\n\nIt failed<Cite id="sun" /> today.'].map((text) =>
    htmlOf(text).includes('<p id="p_it-failed-today">'),
  );

  assert.deepEqual(ids, [true, true]);
});

test('paragraphs with the same first words have addresses of their own', () => {
  assert.deepEqual(htmlOf('It failed.\n\nIt failed.').match(/<p id="[^"]+"/g), [
    '<p id="p_it-failed"',
    '<p id="p_it-failed-1"',
  ]);
});

test('only paragraphs of the running text that have words have addresses', () => {
  assert.doesNotMatch(htmlOf('> A\n\n- B\n\n  C\n\n<Note>D</Note>\n\n![The port](./port.png)'), /<p id/);
});

test('a table is a region that scrolls, with alignment as a class', () => {
  const html = htmlOf('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\nA\n\n| d |\n|---|\n| 4 |');

  assert.match(html, /^<section class="table" tabindex="0" aria-label="Table 1"><table>/);
  assert.match(html, /<section class="table" tabindex="0" aria-label="Table 2"><table>/);
  assert.match(
    html,
    /<td class="align-left">1<\/td>\n<td class="align-center">2<\/td>\n<td class="align-right">3<\/td>/,
  );
  assert.match(html, /<td>4<\/td>/);
  assert.doesNotMatch(html, / align=| style=/);
});

test('a day or a figure in a cell stands on one line, and longer words do not', () => {
  const html = htmlOf(
    '| 11 April | 5 |\n|---|--:|\n| 10 to 11 April | 12 million |\n| Khan Shaykhun | Lucca |',
  );

  assert.deepEqual(html.match(/<t[hd].*?<\/t[hd]>/g), [
    '<th class="together">11 April</th>',
    '<th class="align-right">5</th>',
    '<td>10 to 11 April</td>',
    '<td class="align-right together">12 million</td>',
    '<td>Khan Shaykhun</td>',
    '<td class="align-right">Lucca</td>',
  ]);
});

test('a task is a sign with a word, not a control', () => {
  const html = htmlOf('- [x] Vote\n- [ ] Count');

  assert.match(html, /<span class="task" role="img" aria-label="done">☑<\/span> Vote/);
  assert.match(html, /<span class="task" role="img" aria-label="to do">☐<\/span> Count/);
  assert.doesNotMatch(html, /<input/);
});

test('a block with right-to-left script finds its own direction', () => {
  const html = htmlOf(
    '## الخبر\n\nHe said “مرحبا”.\n\nHe said hello.\n\n1. 2 שלום\n\n2. hello\n\n3. He said שלום',
  );

  assert.deepEqual(
    html.match(/<(?:h2|p)[^>]* dir="auto"/g)?.map((tag) => tag.slice(0, 3)),
    ['<h2', '<p ', '<p ', '<p '],
  );
  assert.deepEqual(html.match(/<li[^>]*>/g), ['<li dir="rtl">', '<li>', '<li dir="ltr">']);
  assert.match(
    htmlOf('<Figure src="./port.png" alt="The port" caption="נמל" />'),
    /<figcaption dir="auto">נמל</,
  );
});

test('footnotes lead there and back, under a heading', () => {
  const html = htmlOf('A[^1]\n\n[^1]: B');

  assert.match(html, /<a href="#note_fn-1" id="note_fnref-1" data-footnote-ref=""/);
  assert.match(html, /<h2 id="footnote-label">Notes<\/h2>/);
  assert.match(html, /<a href="#note_fnref-1" [^>]*aria-label="Back to the text of note 1"/);
});

test('numbers of notes are no words of a heading, and none of a text', () => {
  const { headings, words } = outlineOf('## Vote[^1]\n\nIt failed.[^1]\n\n[^1]: So it is told.');

  assert.equal(headings[0]?.text, 'Vote');
  assert.equal(words, 'Vote It failed So it is told'.split(' ').length);
});

test('quotation marks and dashes stay as written', () => {
  assert.match(htmlOf('- "No" -- he said\'s...'), /<li>"No" -- he said's\.\.\.<\/li>/);
});

test('code is shown as it is, without styles, and the keyboard reaches it', () => {
  assert.equal(
    htmlOf('```js\nlet a = "<b>";\n```'),
    '<pre tabindex="0"><code class="language-js">let a = "&#x3C;b>";\n</code></pre>',
  );
});

test('a single tilde is text, and two strike out', () => {
  assert.equal(
    htmlOf('- 10~20 and 30~40, ~5~\n- ~~gone~~'),
    '<ul>\n<li>10~20 and 30~40, ~5~</li>\n<li><del>gone</del></li>\n</ul>',
  );
});
