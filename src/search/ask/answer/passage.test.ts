import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import { nameIn, openingOf, passageOf, readable, type ResultPassage } from './passage.ts';

/** A record of a title of two words, a text, and names after it; `found` are the words that were found. */
function record(text: string, found: string[], names = ''): PagefindRecord {
  const content = `The title ${text}${names && ` ${names}`}`;
  const words = content.split(' ');
  const bare = (word: string) => word.replace(/[.,]/g, '');
  return {
    raw_content: content,
    meta: { around: `2 ${names === '' ? 0 : names.split(' ').length}` },
    weighted_locations: words.flatMap((word, location) =>
      found.includes(bare(word)) ? [{ location, balanced_score: 1, weight: 1 }] : [],
    ),
    anchors: [
      { element: 'p', id: 'p_first', text: '', location: 2 },
      { element: 'h2', id: 'wages', text: 'Wages', location: 40 },
      { element: 'p', id: 'p_wages', text: '', location: 41 },
    ],
  } as unknown as PagefindRecord;
}

const filler = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

const written = ({ pieces }: ResultPassage) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(' ');

test('a passage is where most of the words stand together, with these marked', () => {
  const passage = passageOf(
    record(`${filler(60)} sarin ${filler(60)} sarin attack ${filler(20)}`, ['sarin', 'attack']),
  );

  assert.ok(passage);
  assert.match(written(passage), /^… .*\[sarin\] \[attack\].* …$/);
  assert.equal(passage.pieces.filter(({ isMarked }) => isMarked).length, 2);
});

test('a sentence that ends with its quotation has no other end', () => {
  for (const [text, end] of [
    ['He said: “We stay.”.', '“We stay.”'],
    ['Did he say: "We stay?".', '"We stay?"'],
    ['(Nobody can stay.).', 'can stay.)'],
    ['He said he would “stay”.', 'would “stay”.'],
  ] as const) {
    assert.ok(written(openingOf(record(text, []))).endsWith(end), text);
  }
});

test('a passage lands under the last anchor before it, called by the last heading', () => {
  assert.deepEqual(passageOf(record(`${filler(60)} sarin`, ['sarin']))?.anchor, {
    id: 'p_wages',
    title: 'Wages',
  });
  assert.deepEqual(passageOf(record(`sarin ${filler(60)}`, ['sarin']))?.anchor, { id: 'p_first', title: '' });
});

test('a passage is one that was said where other places have as many of the words', () => {
  const said = record(`sarin attack ${filler(60)} sarin attack`, ['sarin', 'attack']);
  const anchors = [...said.anchors, { element: 'figure', id: 'statement_1a2b3c4d', text: '', location: 60 }];

  assert.equal(passageOf({ ...said, anchors })?.anchor?.id, 'statement_1a2b3c4d');
  assert.equal(passageOf(said)?.anchor?.id, 'p_first');
});

test('a word that was found by its plain form behind the text is marked where it stands', () => {
  const { anchors, weighted_locations: found, ...one } = record('In Łódź and Bałuty. Names.', []);
  const content = `${one.raw_content} baluty lodz.`;
  const at = content.split(' ').indexOf('lodz.');
  const passage = passageOf({
    ...one,
    anchors,
    raw_content: content,
    meta: { around: '2 1 2' },
    weighted_locations: [...found, { location: at, balanced_score: 1 }],
  });

  assert.ok(passage);
  assert.equal(written(passage), 'In [Łódź] and Bałuty.');
});

test('words of the title and the names around are no passage', () => {
  assert.equal(passageOf(record(filler(5), ['title'])), undefined);
  assert.equal(passageOf(record(filler(5), ['Lucca'], 'Lucca. Italy.')), undefined);
});

test('what a record was found by besides its text is the name with most of the words', () => {
  const name = nameIn(
    record(
      filler(5),
      ['Boris', 'Johnson', 'Foreign'],
      'Foreign trade. Boris Johnson, Foreign Secretary. Lucca.',
    ),
  );

  assert.ok(name);
  assert.equal(written(name), '[Boris] [Johnson,] [Foreign] Secretary.');
  assert.equal(nameIn(record(filler(5), [], 'Lucca.')), undefined);
});

test('a text that nothing was found in is shown from its beginning', () => {
  assert.equal(written(openingOf(record('Few words only.', []))), 'Few words only.');
  assert.match(written(openingOf(record(filler(60), []))), /^word0 .* …$/);
});

test('signs of markup are text', () => {
  assert.equal(written(openingOf(record('&lt;b&gt; is a tag', []))), '<b> is a tag');
});

test('words without spaces between them stand in a passage as they were written', () => {
  const passage = passageOf(record('新しい ^`港 ^`を ^`発表', ['^`港']));

  assert.deepEqual(passage?.pieces, [
    { text: '新しい', isMarked: false },
    { text: '港', isMarked: true, isJoined: true },
    { text: 'を', isMarked: false, isJoined: true },
    { text: '発表', isMarked: false, isJoined: true },
  ]);
});

test('what was found by its end is marked as a whole', () => {
  const one = record('東京 ^`都知事 は', ['事']);
  const ends: PagefindRecord = {
    ...one,
    raw_content: `${one.raw_content} 知事 事.`,
    meta: { around: '2 0 2' },
    weighted_locations: [{ location: 6, balanced_score: 1 }],
  };

  assert.equal(written(passageOf(ends) ?? { pieces: [] }), '東京 [都知事] は');
});

test('metadata and headings are read as they were written', () => {
  const { meta, anchors } = readable({
    ...record('a', []),
    meta: { title: '新しい ^`港' },
    anchors: [{ element: 'h2', id: 'a', text: '港 ^`で', location: 0 }],
  });

  assert.deepEqual([meta.title, anchors[0]?.text], ['新しい港', '港で']);
});

test('a name with several of the words is the one, not one that repeats a word', () => {
  const name = nameIn(
    record(
      filler(5),
      ['Ellis', 'Islands'],
      'Minister, Islands Council, Islands Bank, Islands. Port, Ellis Islands.',
    ),
  );

  assert.ok(name);
  assert.equal(written(name), 'Port, [Ellis] [Islands.]');
});

test('a passage is where the most different words stand, whatever a few of them weigh elsewhere', () => {
  const heavy = record(`Strike talks ended. ${filler(40)} dockers strike over talks today.`, [
    ...['Strike', 'talks', 'dockers', 'strike', 'today'],
  ]);
  for (const place of heavy.weighted_locations) if (place.location < 10) place.balanced_score = 9000;

  const found = passageOf(heavy);

  assert.ok(found);
  assert.match(written(found), /\[dockers\] \[strike\] over \[talks\] \[today\.\]/);
});
