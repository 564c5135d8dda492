import assert from 'node:assert/strict';
import { test } from 'node:test';
import { astroHead, headIn } from './astro-head.ts';

test('Astro puts its part of a head where it is told to', () => {
  assert.equal(typeof astroHead, 'function');
});

test('an Astro that cannot be told is told of in one line', () => {
  const lines: string[] = [];

  assert.equal(
    headIn({ putHead: () => '' }, (line) => lines.push(line)),
    undefined,
  );
  assert.deepEqual(lines.length, 1);
  assert.match(lines.join(), /^Astro was changed \(it exports no renderHead\)/);
});
