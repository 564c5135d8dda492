import assert from 'node:assert/strict';
import test from 'node:test';
import { yieldNow, inPieces } from './in-pieces.ts';

test('what waits goes before the work that takes breath', async () => {
  const done: string[] = [];
  setTimeout(() => done.push('a key'));

  await yieldNow(undefined);
  done.push('the rest of the work');

  assert.deepEqual(done, ['a key', 'the rest of the work']);
});

test('work that nobody waits for ends', async () => {
  const waiting = new AbortController();
  const work = yieldNow(waiting.signal);
  waiting.abort();

  await assert.rejects(work, { name: 'AbortError' });
});

test('a long list comes in pieces, between which other work has its turn', async () => {
  const all = Array.from({ length: 5000 }, (_, number) => number);
  const done: (string | number[])[] = [];
  setTimeout(() => done.push('a key'));

  for await (const piece of inPieces(all, undefined)) done.push(piece);

  assert.equal(done[1], 'a key');
  assert.deepEqual(done.filter((one) => typeof one !== 'string').flat(), all);
});

test('no more pieces come when nobody waits for them', async () => {
  const waiting = new AbortController();
  const pieces = inPieces(
    Array.from({ length: 5000 }, () => ''),
    waiting.signal,
  );
  await pieces.next();
  waiting.abort();

  await assert.rejects(pieces.next(), { name: 'AbortError' });
});
