import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as english from './en.ts';
import { joined, sentence } from './sentence.ts';

const root = join(import.meta.dirname, '..', '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

test('nothing that readers see counts things by itself', () => {
  const shown = /^(?:components|layouts|pages|formats|search)\//;
  const counting = files.filter(({ path, text }) => shown.test(path) && /\bcounted\(/.test(text));

  assert.deepEqual(
    counting.map(({ path }) => path),
    [],
  );
});

test('every entry of the catalogue is used', () => {
  const elsewhere = files
    .filter(({ path }) => !path.startsWith('base/words'))
    .map(({ text }) => text)
    .join('\n');
  const unused = Object.entries(english).flatMap(([part, entries]) =>
    Object.keys(entries)
      .filter((entry) => !new RegExp(`\\b${part}\\.${entry}\\b`).test(elsewhere))
      .map((entry) => `${part}.${entry}`),
  );

  assert.deepEqual(unused, []);
});

test('a sentence has its elements where its language wants them', () => {
  const link = (words: string) => ({ words });

  assert.deepEqual(sentence`See ${link('all')} ${3} of ${joined([link('a'), link('b')], ', ')}${''}.`, [
    'See ',
    { words: 'all' },
    ' ',
    '3',
    ' of ',
    { words: 'a' },
    ', ',
    { words: 'b' },
    '.',
  ]);
});

test('the offices of several speakers stand with each', () => {
  const words = (speakers: { name: string; office: string }[], whom?: string) =>
    english.statementWords.speakers({ speakers, whom }).join('');
  const ada = { name: 'Ada', office: 'Chair; Pilot' };

  assert.equal(words([ada]), 'Ada, Chair; Pilot');
  assert.equal(
    words([ada, { name: 'Bo', office: '' }], 'the Dockers'),
    'Ada (Chair; Pilot); Bo, for the Dockers',
  );
});

test('sources are told with those who published them, and those that name nobody apart', () => {
  const words = (sources: number, publishers: number, unpublished: number) =>
    english.sourceWords.rest({ sources, publishers, unpublished, ofKinds: ['1 document'] });

  assert.equal(words(4, 3, 0), '4 sources from 3 publishers: 1 document.');
  assert.equal(words(4, 3, 1), '4 sources: 1 document. 3 publishers are named; 1 source has none.');
  assert.equal(words(3, 1, 2), '3 sources: 1 document. 1 publisher is named; 2 sources have none.');
  assert.equal(words(2, 0, 2), '2 sources: 1 document.');
});

test('what holds of all statements is said of each', () => {
  const { alone, unsourced } = english.sourceWords;
  const onOne = (count: number, of: number) => alone({ count, of, carriers: ['source 1'] }).join('');

  assert.equal(onOne(1, 1), 'The only statement rests on one source alone: source 1.');
  assert.equal(onOne(3, 3), 'Each of the 3 statements rests on one source alone: source 1.');
  assert.equal(onOne(1, 3), '1 of 3 statements rests on one source alone: source 1.');
  assert.equal(unsourced({ count: 2, of: 3 }), '2 of 3 statements name no source.');
  assert.equal(unsourced({ count: 2, of: 2 }), 'None of the 2 statements names a source.');
});

test('a part of a list says whether it is the newest or the oldest', () => {
  const parts = [3, 2, 1].map((number) => english.pageWords.part({ number, count: 3 }));

  assert.deepEqual(parts, ['The newest of 3 parts', 'Part 2 of 3, from the oldest', 'The oldest of 3 parts']);
});

test('what is folded beside a text is named as far as there is any', () => {
  const none = { actors: 0, stories: 0, topics: 0, contents: false };
  const folded = (parts: Partial<typeof none>) => english.briefingWords.margin({ ...none, ...parts });

  assert.equal(folded({ actors: 2, topics: 3, contents: true }), '2 actors, 3 topics and contents');
  assert.equal(folded({ actors: 1, stories: 1, topics: 1 }), '1 actor, 1 story and 1 topic');
  assert.equal(folded({ stories: 2, contents: true }), '2 stories and contents');
  assert.equal(folded({}), '');
});

test('the home page counts what there is, of its days', () => {
  const { span } = english.homeWords;
  const day = { from: '2 March 2024', to: '2 March 2024' };

  assert.equal(span({ briefings: 1, actors: 0, statements: 0, ...day }), '1 briefing, of 2 March 2024');
  assert.equal(
    span({ briefings: 2, actors: 1, statements: 3, ...day, from: '1 May 2023' }),
    '2 briefings, 1 actor and 3 statements, from 1 May 2023 to 2 March 2024',
  );
});

test('the home page leads to lists that hold something', () => {
  const to = (words: string) => `<${words}>`;
  const nowhere = { story: undefined, who: undefined, where: undefined, what: undefined, newest: undefined };
  const begin = (ways: Partial<Record<keyof typeof nowhere, typeof to>>) =>
    english.homeWords.begin({ lead: 'X', ...nowhere, ...ways }).join('');

  assert.equal(begin({}), 'Begin with X.');
  assert.equal(begin({ newest: to }), 'Begin with X, or read the <newest first>.');
  assert.equal(begin({ who: to, newest: to }), 'Begin with X, with <who>, or read the <newest first>.');
  assert.equal(begin({ where: to, what: to }), 'Begin with X, with <where> or <what about>.');
  assert.equal(
    begin({ story: to, who: to, where: to, what: to, newest: to }),
    'Begin with X, with <a story>, with <who>, <where> or <what about>, or read the <newest first>.',
  );
});
