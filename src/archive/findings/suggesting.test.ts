import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Suggesting } from './suggesting.ts';

const few = (suggesting: Suggesting, file: string, count: number) =>
  Array.from({ length: count }, () => suggesting.among(file, 'all', 'none')).filter((one) => one === 'all')
    .length;

test('the first 200 mistakes of a file are compared with all names', () => {
  assert.equal(few(new Suggesting(), 'a.mdx', 5000), 200);
});

test('the mistakes of one file leave those of another their names', () => {
  const suggesting = new Suggesting();
  few(suggesting, 'a.mdx', 5000);

  assert.equal(few(suggesting, 'b.mdx', 3), 3);
});

test('of all files together 1,000 mistakes are compared', () => {
  const suggesting = new Suggesting();
  const counts = Array.from({ length: 50 }, (_, index) => few(suggesting, `${index}.mdx`, 100));

  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    1000,
  );
});
