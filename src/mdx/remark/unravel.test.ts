import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, saidOf } from '../sample.ts';

/** Ways of writing that have the same HTML. */
const same: Record<string, string[]> = {
  'a note': ['<Note>Not known.</Note>', '<Note>\nNot known.\n</Note>', '<Note>\n\nNot known.\n\n</Note>'],
  'a note with a comment after it': ['<Note>Not known.</Note>', '<Note>Not known.</Note> {/* why? */}'],
  'a note with inline HTML': [
    '<Note>Ad *b* <abbr title="x">c</abbr></Note>',
    '<Note>\nAd *b* <abbr title="x">c</abbr>\n</Note>',
  ],
  'a note that begins with inline HTML': [
    '<Note><abbr title="x">c</abbr> d</Note>',
    '<Note>\n<abbr title="x">c</abbr> d\n</Note>',
  ],
  'a note with struck-out text': ['<Note>A ~~b~~</Note>', '<Note>\nA ~~b~~\n</Note>'],
  'a statement': ['<Statement by="a">No.</Statement>', '<Statement by="a">\nNo.\n</Statement>'],
  'a figure': ['<Figure src="a.png" alt="A" />', '<Figure\n  src="a.png"\n  alt="A"\n/>'],
  'an actor alone': ['<Actor id="a">A</Actor>', '<Actor id="a">\nA\n</Actor>'],
  'an actor without words': ['<Actor id="a" />', '<Actor id="a"></Actor>'],
  'key points': ['<KeyPoints>\n- A\n- B\n</KeyPoints>', '<KeyPoints>\n\n- A\n- B\n\n</KeyPoints>'],
};

for (const [what, texts] of Object.entries(same)) {
  test(`${what} may be written in one line or in several`, () => {
    const html = texts.map(htmlOf);

    assert.deepEqual(
      html,
      texts.map(() => html[0]),
    );
    assert.deepEqual(texts.flatMap(saidOf), []);
  });
}

test('a component that fills its lines stands in no paragraph', () => {
  const html = htmlOf('A\n\n<Note>B</Note>\n\n> <Note>C</Note>\n\n- <Note>D</Note>');

  assert.doesNotMatch(html, /<p[^>]*><div/);
});

test('sentence parts that stand alone are a paragraph', () => {
  const html = htmlOf('> <Actor id="a">A</Actor>\n\n- B\n\n  <Cite id="sun" />');

  assert.match(html, /<blockquote>\n<p><a href="\/actors\/a\/" class="actor">A<\/a><\/p>\n<\/blockquote>/);
  assert.match(html, /<p>B<\/p>\n<p><sup class="cite">/);
});

test('sentence parts on lines that follow each other are one paragraph, as far apart as they are written', () => {
  const joined = (text: string) => htmlOf(`> ${text}`).replace(/<\/?blockquote>\n?/g, '');

  assert.equal(
    joined('<Actor id="a">A</Actor><Place id="b">B</Place>'),
    '<p><a href="/actors/a/" class="actor">A</a><a href="/places/b/" class="place">B</a></p>\n',
  );
  assert.equal(
    joined('<Actor id="a">A</Actor> <Place id="b">B</Place>'),
    '<p><a href="/actors/a/" class="actor">A</a> <a href="/places/b/" class="place">B</a></p>\n',
  );
  assert.equal(
    joined('<Actor id="a">A</Actor>\n> <Place id="b">B</Place>'),
    '<p><a href="/actors/a/" class="actor">A</a>\n<a href="/places/b/" class="place">B</a></p>\n',
  );
});

test('a sentence may begin with an actor on a line alone', () => {
  assert.equal(
    htmlOf('<Note>\n<Actor id="a">A</Actor>\nsaid no.\n</Note>'),
    '<div class="note" role="note"><p><a href="/actors/a/" class="actor">A</a>\nsaid no.</p></div>',
  );
});

test('an empty line parts paragraphs', () => {
  const html = htmlOf('<Note>\n<Actor id="a">A</Actor>\n\n<Actor id="b">B</Actor>\n</Note>');

  assert.equal(html.match(/<p>/g)?.length, 2);
});

test('parts of a sentence that fill the lines of a paragraph in tags are its words', () => {
  const text = '<p lang="en">\n  <b>A</b>\n  <br />\n  <i>b</i>\n</p>';

  assert.match(htmlOf(text), /^<p lang="en"[^>]*><b>A<\/b>\n<br>\n<i>b<\/i>/);
  assert.deepEqual(saidOf(text), []);
});

test('ruby is part of a sentence, however many lines it has', () => {
  const texts = ['<ruby>漢<rt>kan</rt></ruby>', '<ruby>\n漢<rt>kan</rt>\n</ruby>'];

  const [html = '', other] = texts.map(htmlOf);
  assert.match(html, /^<p[^>]*><ruby>漢<rt>kan<\/rt><\/ruby>/);
  assert.equal(other, html);
  assert.deepEqual(texts.flatMap(saidOf), []);
});

test('a link around a block stands in no paragraph', () => {
  const text = '<a href="https://union.example/"><div>A <b>b</b></div></a>';

  assert.equal(htmlOf(text), '<a href="https://union.example/"><div>A <b>b</b></div></a>');
  assert.deepEqual(saidOf(text), []);
});
