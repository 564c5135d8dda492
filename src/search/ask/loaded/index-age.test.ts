import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageInWords } from './index-age.ts';

const now = new Date('2017-04-10T12:00:00Z');
const after = (minutes: number) => ageInWords(new Date(now.getTime() - minutes * 60_000), now);

test('an index says how old it is, in the unit that fits', () => {
  assert.match(after(0), /last build, made just now\. Run npm run build/);
  assert.match(after(1), /, 1 minute old\./);
  assert.match(after(89), /, 89 minutes old\./);
  assert.match(after(120), /, 2 hours old\./);
  assert.match(after(3 * 24 * 60), /, 3 days old\./);
});

test('an index of unknown age, or from a clock ahead, says nothing false of how old it is', () => {
  assert.equal(
    ageInWords(undefined, now),
    'This searches the index of the last build. Run npm run build for a new one.',
  );
  assert.match(after(-5), /made just now/);
});
