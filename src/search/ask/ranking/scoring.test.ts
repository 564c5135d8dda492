import assert from 'node:assert/strict';
import { test } from 'node:test';
import { row } from '../sample.ts';
import type { Evidences } from './evidences.ts';
import { scored, weighed, type Weighed } from './scoring.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ ...row(id), span: 0 }));

/** A word that stands in records at places. */
function word(text: string, places: Record<string, number[]>): Weighed {
  const evidence: Evidences = new Map(
    Object.entries(places).map(([id, at]) => [id, { strength: 1, score: 0.5, at, hits: [] }]),
  );
  return weighed({ text, words: [text], skipped: 0, meant: [], phrases: [] }, evidence, rows.length);
}

function order(parts: Weighed[]): string {
  return scored(rows, parts)
    .sort((a, b) => b.score - a.score)
    .map(({ row: { id }, without }) => id + without.map(({ text }) => `-${text}`).join(''))
    .join(' ');
}

test('what is about something comes before what has its name more often', () => {
  const named: Evidences = new Map([
    ['a', { strength: 1, score: 1, at: [], hits: [] }],
    ['b', { strength: 0.85, score: 0.6, about: 1, at: [], hits: [] }],
  ]);

  assert.equal(
    order([weighed({ text: 'sudan', words: ['sudan'], skipped: 0, meant: [], phrases: [] }, named, 4)]),
    'b a',
  );
});

test('what has a rare word comes before what has a frequent one, and what has both before either', () => {
  const rare = word('novichok', { a: [9], d: [9] });
  const frequent = word('attack', { b: [1], c: [1], d: [40] });

  assert.equal(order([rare, frequent]), 'd a-attack b-novichok c-novichok');
});

test('words side by side come before words apart, and those before words in another order', () => {
  const [mile, island] = [
    { a: [3], b: [3], c: [9] },
    { a: [30], b: [4], c: [8] },
  ];

  assert.equal(order([word('mile', mile), word('island', island)]), 'b c a');
});

test('words that stand as they were asked, with those between them, come before words side by side', () => {
  const asked = [
    { a: [3], b: [3, 40] },
    { a: [7], b: [4, 41] },
  ].map((places, number) => word(number === 0 ? 'alliances' : 'none', places));
  const spoken = asked.map((part, number) => ({ ...part, unit: { ...part.unit, skipped: number * 3 } }));

  assert.equal(order(asked), 'b a');
  assert.equal(order(spoken), 'a b');
});

test('a statement comes after its briefing, all else being equal', () => {
  const said = {
    ...rows[0],
    id: 's',
    kind: 'statement' as const,
    actors: [],
    places: [],
    topics: [],
    span: 0,
  };
  const parts = [word('sarin', { a: [1], s: [1] })];

  assert.deepEqual(
    scored([said, ...rows], parts)
      .sort((a, b) => b.score - a.score)
      .map((one) => one.row.id),
    ['a', 's'],
  );
});

test('what stands in one piece as it was asked comes before its parts in two places', () => {
  const [left, middle, right] = [
    { a: [1], b: [1] },
    { a: [2, 10], b: [2] },
    { a: [11], b: [3] },
  ];

  assert.equal(order([word('port', left), word('of', middle), word('ellis', right)]), 'b a');
});
