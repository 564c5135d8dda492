import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMdx } from './render.ts';
import { frontmatter, htmlOf, saidOf } from './sample.ts';
import { isWord, vocabulary, words } from './vocabulary.ts';

test('the vocabulary is what authors were promised', () => {
  const promised = Object.entries(vocabulary).map(
    ([word, { shape }]) => `${word}: ${Object.keys(shape).join(' ')}`,
  );

  assert.deepEqual(promised, [
    'Statement: by speaker for as on at source locator lang topic id',
    'Original: lang',
    'Transcript: source on at topic lang',
    'Actor: id',
    'Place: id',
    'Cite: id locator',
    'KeyPoints: ',
    'Note: ',
    'Figure: src alt caption credit',
  ]);
  assert.deepEqual(words.filter(isWord), words);
  assert.ok(!isWord('toString') && !isWord('note') && !isWord(null));
});

test('a statement is a figure with its words and a slot for who said them', () => {
  const text =
    '<Statement by="rex-tillerson" on="2017-04-10" at="lucca" source="sun" topic="sanctions">We *will*.</Statement>';

  assert.equal(
    htmlOf(text),
    '<figure id="statement_eb15a5b0" class="statement"><span id="statement_1"></span>' +
      '<div class="statement-text statement-reported"><p>We <em>will</em>.</p></div>' +
      '<archive-slot kind="statement" n="0"></archive-slot></figure>',
  );
});

test('an actor and a place are links around the author’s words', () => {
  assert.equal(
    htmlOf('- <Actor id="boris-johnson">Johnson</Actor> in <Place id="lucca">the *city*</Place>'),
    '<ul>\n<li><a href="/actors/boris-johnson/" class="actor">Johnson</a> in ' +
      '<a href="/places/lucca/" class="place">the <em>city</em></a></li>\n</ul>',
  );
});

test('an actor and a place without words have a slot for the name', () => {
  assert.equal(
    htmlOf('- <Actor id="boris-johnson" /> in <Place id="lucca" />'),
    '<ul>\n<li><a href="/actors/boris-johnson/" class="actor"><archive-slot kind="actor" n="0"></archive-slot></a> in ' +
      '<a href="/places/lucca/" class="place"><archive-slot kind="place" n="1"></archive-slot></a></li>\n</ul>',
  );
});

test('a citation is the number of its source, with the source as its label', () => {
  assert.equal(
    htmlOf('- a<Cite id="report" /> b<Cite id="sun" />'),
    '<ul>\n<li>a<sup class="cite"><a href="#source_report" aria-label="Source 2: Seventh report">2</a></sup> ' +
      'b<sup class="cite"><a href="#source_sun" aria-label="Source 1: A proposal fails, The Sun">1</a></sup></li>\n</ul>',
  );
});

test('the number of a source and the place in it stay on one line, unless they are as long as one', () => {
  const shown = (locator: string) =>
    /">([^<]*)<\/a>/.exec(htmlOf(`- a<Cite id="sun" locator="${locator}" />`));

  assert.equal(shown('page 7 of the annexes')?.[1], '1,\u00a0page\u00a07\u00a0of\u00a0the\u00a0annexes');
  assert.equal(shown('page 17 of the annexes')?.[1], '1, page 17 of the annexes');
});

test('key points are a labelled section around a list', () => {
  assert.equal(
    htmlOf('<KeyPoints>\n- One\n- Two\n</KeyPoints>'),
    '<section class="key-points" aria-label="Key points"><p class="label">Key points</p>' +
      '<ul>\n<li>One</li>\n<li>Two</li>\n</ul></section>',
  );
});

test('a note is set apart', () => {
  assert.equal(htmlOf('<Note>Not known.</Note>'), '<div class="note" role="note"><p>Not known.</p></div>');
});

test('a figure has a slot for its image, and a caption with its credit', () => {
  assert.equal(
    htmlOf('<Figure src="./map.png" alt="A map" caption="The city" credit="A. Marsh" />'),
    '<figure class="figure"><archive-slot kind="image" n="0"></archive-slot>' +
      '<figcaption>The city<span class="credit">A. Marsh</span></figcaption></figure>',
  );
});

test('a figure without caption and credit is an image alone', () => {
  assert.equal(
    htmlOf('<Figure src="./map.png" alt="A map" />'),
    '<figure class="figure"><archive-slot kind="image" n="0"></archive-slot></figure>',
  );
});

test('Markdown images have slots too, also those by reference', () => {
  const { html, outline } = renderMdx(
    '- ![One](./1.png) ![Two][two]\n\n[Two]: ./2.png\n\n[two]: ./3.png',
    {},
  );

  assert.match(html, /n="0"><\/archive-slot> <archive-slot kind="image" n="1">/);
  assert.deepEqual(
    outline.images.map(({ src, alt }) => [src, alt]),
    [
      ['./1.png', 'One'],
      ['./2.png', 'Two'],
    ],
  );
});

test('an address below the text that images alone stand for is no link, and one that a link leads to is', () => {
  const links = (text: string) => renderMdx(`${text}\n\n[port]: /port.png`, {}).outline.links;

  assert.deepEqual(links('![The port][port]'), []);
  assert.deepEqual(
    links('![The port][port] or [it][port]').map(({ href }) => href),
    ['/port.png'],
  );
});

test('components stand within components', () => {
  const html = htmlOf(
    '<Note>\n<Statement by="a">No<Cite id="sun" />, said <Actor id="b">b</Actor>.</Statement>\n</Note>',
  );

  assert.match(html, /^<div class="note" role="note"><figure id="statement_71ed99e3"/);
  assert.match(
    html,
    /<p>No<sup class="cite">.*<\/sup>, said <a href="\/actors\/b\/" class="actor">b<\/a>\.<\/p>/,
  );
});

test('text of authors is escaped', () => {
  const source = { id: 'sun', title: '"A" <b> & C' };

  const { html } = renderMdx('- <Cite id="sun" /> &lt;b>', { sources: [source] });

  assert.match(html, /aria-label="Source 1: &#x22;A&#x22; <b> &#x26; C"/);
  assert.match(html, /<\/sup> &#x3C;b></);
});

test('sound text has no messages', () => {
  assert.deepEqual(
    saidOf('<Statement by="a" source="sun">No.</Statement>\n\n<Note>One<Cite id="report" />.</Note>'),
    [],
  );
  assert.equal(frontmatter.sources.length, 2);
});
