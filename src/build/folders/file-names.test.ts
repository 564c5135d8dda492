import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesByName } from './file-names.ts';

const site = [
  { path: 'a/index.html', size: 10 },
  { path: 'b/index.html', size: 20 },
  { path: 'c/index.html', size: 30 },
  { path: 'a/index.json', size: 1 },
  { path: 'b/index.json', size: 2 },
  { path: 'pagefind/fragment/en_1.pf_fragment', size: 3 },
  { path: 'pagefind/fragment/en_2.pf_fragment', size: 4 },
  { path: 'robots.txt', size: 5 },
  { path: '_headers', size: 6 },
].map((file) => ({ ...file, mtime: 0 }));

test('files are counted by names that come again, and else by their endings, most first', () => {
  assert.deepEqual(filesByName(site, 9), [
    { name: 'index.html', count: 3, size: 60 },
    { name: '*.pf_fragment', count: 2, size: 7 },
    { name: 'index.json', count: 2, size: 3 },
    { name: '*', count: 1, size: 6 },
    { name: '*.txt', count: 1, size: 5 },
  ]);
});

test('files whose names come after the first few are counted together', () => {
  assert.deepEqual(filesByName(site, 2), [
    { name: 'index.html', count: 3, size: 60 },
    { name: '*.pf_fragment', count: 2, size: 7 },
    { name: 'others', count: 4, size: 14 },
  ]);
  assert.deepEqual(filesByName(site, 4), filesByName(site, 9));
  assert.deepEqual(filesByName([], 2), []);
});
