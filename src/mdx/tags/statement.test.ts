import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMdx } from '../render.ts';
import { compiled, htmlOf, outlineOf, saidOf } from '../sample.ts';

const said = (props: string, words = 'We will.') => outlineOf(`<Statement ${props}>\n${words}\n</Statement>`);

test('a statement has several speakers, or one in words', () => {
  assert.deepEqual(said('by="a, b"').statements[0]?.by, ['a', 'b']);
  assert.deepEqual(
    said('by="a, b" for="c"').references.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  const [{ by, speaker } = { by: [''] }] = said('speaker="a senior official"').statements;
  assert.deepEqual([by, speaker], [[], 'a senior official']);
});

test('a capacity, a place in the source and a language are noted', () => {
  const [statement] = said('by="a" as="host" source="sun" locator="p. 4" lang="it"').statements;

  assert.deepEqual([statement?.as, statement?.locator, statement?.lang], ['host', 'p. 4', 'it']);
  assert.match(
    htmlOf('<Statement by="a" lang="it">Lo faremo.</Statement>'),
    /<div class="statement-text statement-reported" lang="it" dir="auto"><p>Lo faremo\.<\/p><\/div>/,
  );
});

test('the sources that are cited among the words are noted', () => {
  const words = 'We will.<Cite id="moon" /> Not *today*.<Cite id="sun" locator="p. 2" />';

  assert.deepEqual(outlineOf(`<Statement by="a">\n${words}\n</Statement>`).statements[0]?.cited, [
    'moon',
    'sun',
  ]);
  assert.equal(said('by="a"').statements[0]?.cited, undefined);
});

const originals = {
  'on a line of its own': 'We will.\n\n<Original lang="it">\nLo *faremo*.\n</Original>',
  'below the words': 'We will.\n<Original lang="it">Lo *faremo*.</Original>',
  'beside the words': 'We will. <Original lang="it">Lo *faremo*.</Original>',
};

for (const [where, words] of Object.entries(originals)) {
  test(`an original ${where} stands apart from the words`, async () => {
    const written = `<Statement by="a">\n${words}\n</Statement>`;
    const [statement] = outlineOf(written).statements;

    assert.deepEqual(
      [statement?.text, statement?.original],
      ['We will.', { lang: 'it', text: 'Lo faremo.' }],
    );
    assert.match(
      htmlOf(written),
      /<p>We will\.<\/p><\/div><div class="statement-original" lang="it" dir="auto"><p>Lo <em>faremo<\/em>\.<\/p><\/div>/,
    );
    assert.deepEqual(saidOf(written), []);
    assert.match(await compiled(written), /statement-original/);
  });
}

test('an original changes no address', () => {
  assert.equal(
    said('by="a"').statements[0]?.anchor,
    said('by="a"', originals['below the words']).statements[0]?.anchor,
  );
});

test('a citation leads to a page or minute', () => {
  assert.match(
    htmlOf('- a<Cite id="report" locator="p. 4" />'),
    /aria-label="Source 2, p\. 4: Seventh report">2,\u00a0p\.\u00a04<\/a><\/sup>/,
  );
});

test('a citation is not parted at the end of a line, unless it is a line of its own', () => {
  const shown = (locator: string) =>
    />([^<]*)<\/a><\/sup>/.exec(htmlOf(`- a<Cite id="report" locator="${locator}" />`))?.[1];

  assert.equal(shown('at 12:04'), '2,\u00a0at\u00a012:04');
  assert.equal(shown('S. 4 und 5'), '2,\u00a0S.\u00a04\u00a0und\u00a05');
  assert.equal(shown('in the second paragraph from below'), '2, in the second paragraph from below');
});

test('a citation says what its source is called, or else where it stands', () => {
  const label = (source: object) =>
    /aria-label="([^"]*)"/.exec(
      renderMdx('a<Cite id="a" />', { sources: [{ id: 'a', ...source }] }).html,
    )?.[1];

  assert.deepEqual(
    [
      { title: 'Minutes', publisher: 'Port Office' },
      { publisher: 'Port Office' },
      { url: 'https://port.example/a' },
    ].map(label),
    ['Source 1: Minutes, Port Office', 'Source 1: Port Office', 'Source 1: https://port.example/a'],
  );
});
