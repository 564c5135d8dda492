import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debounced } from './debounced.ts';

test('debounced work runs once for all who ask at the same time', async () => {
  let runs = 0;
  const ask = debounced(() => Promise.resolve((runs += 1)), 1);

  assert.deepEqual(await Promise.all([ask(), ask(), ask()]), [1, 1, 1]);
});

test('debounced work runs again for whoever asks while it runs, and not before it is done', async () => {
  const events: string[] = [];
  const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
  let begun: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => (begun = resolve));
  const ask = debounced(async () => {
    events.push('begins');
    begun();
    await gate;
    events.push('ends');
    return events.length;
  }, 1);

  const first = ask();
  await hasBegun;
  const second = ask();
  open(undefined);

  assert.deepEqual(await Promise.all([first, second]), [2, 4]);
  assert.deepEqual(events, ['begins', 'ends', 'begins', 'ends']);
});

test('debounced work runs again after a run that failed', async () => {
  let runs = 0;
  const ask = debounced(() => {
    runs += 1;
    return runs === 1 ? Promise.reject(new Error('no')) : Promise.resolve(runs);
  }, 1);

  await assert.rejects(ask(), /no/);
  assert.equal(await ask(), 2);
});
