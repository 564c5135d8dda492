import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severalIds, takesSeveral } from './several-ids.ts';

const ids: Record<string, string> = {
  ...{ kobe: 'kobe', japan: 'japan', 'Ada Lind': 'ada-lind' },
  ...{ 'ada-lind': 'ada-lind', 'bo-marsh': 'bo-marsh' },
};
const idsIn = (written: string) => severalIds(written, (name) => ids[name])?.map(({ id }) => id);

const cases: [written: string, ids: string[] | undefined][] = [
  ['kobe, japan', ['kobe', 'japan']],
  ['kobe;japan', ['kobe', 'japan']],
  ['kobe | japan', ['kobe', 'japan']],
  ['Ada Lind and kobe', ['ada-lind', 'kobe']],
  ['kobe & osaka', ['kobe', 'osaka']],
  ['ada-lind bo-marsh', ['ada-lind', 'bo-marsh']],
  ['kobe japan', undefined],
  ['kobe, ', undefined],
  ['Lind, Ada', undefined],
  ['sandbank and islandia', undefined],
  [Array.from({ length: 30 }, () => 'kobe').join(','), undefined],
];

for (const [written, expected] of cases) {
  test(`"${written.slice(0, 30)}" names ${expected?.join(' and ') ?? 'one thing or none'}`, () => {
    assert.deepEqual(idsIn(written), expected);
  });
}

test('lists take several, and of single fields those that may be a list', () => {
  const fields = [['actors', 0], ['location'], ['within'], ['broader'], ['actors', 0, 'id'], undefined];

  assert.deepEqual(fields.map(takesSeveral), [true, true, true, false, false, false]);
});

test('a text that is longer than ids are is read once', { timeout: 60_000 }, () => {
  assert.equal(idsIn(`kobe${' '.repeat(900_000)}japan`), undefined);
});
