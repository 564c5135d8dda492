import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fragmentsIn, limitThatSaves, lowestLimit, savedBy } from './fragment-limits.ts';

test('files that hold records are counted for each span', () => {
  const files = ['fragment/a', 'fragment/b', '2016/fragment/c'].map((path) => ({
    path: `pagefind/${path}.pf_fragment`,
    size: 1,
    mtime: 0,
  }));

  assert.deepEqual(fragmentsIn([...files, { path: 'index.html', size: 1, mtime: 0 }]), [2, 1]);
});

test('the highest limit is taken that saves enough', () => {
  assert.equal(limitThatSaves(10, [100, 40]), 90);
  assert.equal(limitThatSaves(80, [100, 40]), 30);
  assert.equal(savedBy(30, [100, 40]), 80);
});

test('no limit is taken where too many records would have to share a file, or there are none', () => {
  assert.equal(lowestLimit([100, 40]), 5);
  assert.equal(limitThatSaves(130, [100, 40]), 5);
  assert.equal(limitThatSaves(131, [100, 40]), undefined);
  assert.equal(limitThatSaves(1, []), undefined);
});
