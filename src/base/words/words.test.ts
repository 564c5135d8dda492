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
