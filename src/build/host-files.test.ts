import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile, redirectsFile } from './host-files.ts';

test('every address is safe, and only files whose names change with them are kept', () => {
  const blocks = headersFile()
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').map((line) => line.trim()));

  const all = blocks.shift();
  const drawings = blocks.pop();
  assert.equal(all?.[0], '/*');
  assert.ok(all.includes("Content-Security-Policy: frame-ancestors 'none'"));
  assert.ok(all.includes('Cache-Control: public, max-age=0, must-revalidate'));
  assert.deepEqual(
    blocks.map(([path]) => path),
    [
      '/_astro/*',
      '/pagefind/fragment/*',
      '/pagefind/:part/fragment/*',
      '/pagefind/index/*',
      '/pagefind/:part/index/*',
    ],
  );
  assert.deepEqual(drawings, [
    '/_astro/*.svg',
    '! Content-Security-Policy',
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox",
  ]);
  for (const [, , header] of blocks)
    assert.equal(header, 'Cache-Control: public, max-age=31536000, immutable');
});

test('old addresses are permanent redirects, one a line', () => {
  const file = redirectsFile([
    { from: '/old/', to: '/briefings/2017/vote/' },
    { from: '/older/', to: '/briefings/2017/vote/' },
  ]);

  assert.equal(file, '/old/ /briefings/2017/vote/ 301\n/older/ /briefings/2017/vote/ 301\n');
  assert.equal(redirectsFile([]), '');
});
