import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PagefindHit } from '../loaded/pagefind.ts';
import type { Unit } from '../question/units.ts';
import { row } from '../sample.ts';
import { asWritten } from './exact-wording.ts';
import type { Scored, Weighed } from './scoring.ts';

const word = (text: string): Unit => ({ text, words: [text], skipped: 0, meant: [], phrases: [] });

function hitOf(id: string, content: string, at: number[]): PagefindHit {
  const data = () =>
    Promise.resolve({ url: id, raw_content: content, meta: {}, weighted_locations: [], anchors: [] });
  return { id, score: 1, words: at, data };
}

/** Texts of which each has some form of a word at a place, and their scores after they were read. */
async function scoresOf(unit: Unit, texts: [text: string, at: number][], strength = 1): Promise<number[]> {
  const evidence = new Map(
    texts.map(([text, at], number) => [
      String(number),
      { strength, score: 1, at: [at], hits: [hitOf(String(number), text, [at])] },
    ]),
  );
  const best = texts.map((_, number): Scored => {
    return { row: { ...row(String(number)), span: 0 }, score: 1, without: [] };
  });
  const parts: Weighed[] = [{ unit, evidence, weight: 2 }];
  return (await asWritten(best, parts)).map(({ score }) => score);
}

test('what has a word comes before what only has another one of its stem', async () => {
  for (const [asked, other] of [
    ['challenger', 'challenge'],
    ['scientists', 'scientific'],
    ['Slavery', 'slave'],
  ] as const) {
    const [first = 0, second = 0] = await scoresOf(word(asked), [
      [`A ${other} came.`, 1],
      [`Then “${asked}”, again.`, 1],
    ]);
    assert.ok(first < second, asked);
    assert.equal(second, 1);
  }
});

test('a word is as good in its forms, as are names, phrases and other words', async () => {
  for (const [asked, other] of [
    ['missile', 'missiles'],
    ['abolished', 'abolish'],
    ['crossing', 'crossed'],
  ] as const)
    assert.deepEqual(await scoresOf(word(asked), [[`A ${other} came.`, 1]]), [1], asked);
  const named: Unit = {
    ...word('putin'),
    meant: [{ kind: 'actor', subject: { id: 'p', name: 'Putin', count: 1 }, by: 'family' }],
  };
  const phrase: Unit = { ...word('air bases'), words: ['air', 'bases'] };

  for (const unit of [named, phrase]) assert.deepEqual(await scoresOf(unit, [['An air base.', 1]]), [1]);
  assert.deepEqual(await scoresOf(word('truces'), [['A ceasefire.', 1]], 0.5), [1]);
});

test('what stands below the first ten is not read', async () => {
  const scores = await scoresOf(
    word('challenger'),
    Array.from({ length: 12 }, () => ['A challenge.', 1]),
  );

  assert.ok(scores.slice(0, 10).every((score) => score < 1));
  assert.deepEqual(scores.slice(10), [1, 1]);
});
