import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from './hosts.ts';

function overIn(files: { path: string; size: number }[]): Record<string, string[]> {
  const found = fits(files.map((file) => ({ ...file, mtime: 0 })));
  return Object.fromEntries(
    found.filter(({ over }) => over.length > 0).map(({ host, over }) => [host.name, over]),
  );
}

const many = (count: number, folder = 'a') =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}${index % 10}/${index}.html`, size: 10 }));

test('a small site fits everywhere', () => {
  assert.deepEqual(overIn([{ path: 'index.html', size: 4000 }]), {});
  assert.deepEqual(overIn([]), {});
});

test('too many files are too many for some hosts only', () => {
  const over = overIn(many(20_001));

  assert.deepEqual(Object.keys(over), ['Cloudflare Pages, free']);
  assert.match(over['Cloudflare Pages, free']?.[0] ?? '', /^20,001 files, and 20,000 are taken\./);
});

test('a full folder is named, with what helps', () => {
  const files = Array.from({ length: 54_001 }, (_, index) => ({
    path: `pagefind/fragment/${index}`,
    size: 1,
  }));

  assert.deepEqual(overIn(files).Netlify, [
    '54,001 files in pagefind/fragment/, and 54,000 are taken. Set ARCHIVE_SPAN lower, so that the index is cut into more folders.',
  ]);
});

test('a large file is named, and so is a site that is too large in all', () => {
  assert.deepEqual(overIn([{ path: 'data/all.ndjson', size: 30 * 2 ** 20 }]), {
    'Cloudflare Pages, free': ['data/all.ndjson has 31.5 MB, and 26.2 MB are taken. Make it smaller.'],
    'Cloudflare Pages, paid': ['data/all.ndjson has 31.5 MB, and 26.2 MB are taken. Make it smaller.'],
  });
  const large = Array.from({ length: 20 }, (_, index) => ({ path: `${index}.html`, size: 60_000_000 }));
  assert.deepEqual(overIn(large)['GitHub Pages'], [
    '1.2 GB in all, and 1 GB are taken. Serve the site from object storage.',
  ]);
});
