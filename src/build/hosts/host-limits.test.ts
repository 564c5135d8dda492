import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, redirectsOver } from './host-limits.ts';

function overIn(files: { path: string; size: number }[]): Record<string, string[]> {
  const found = fits(files.map((file) => ({ ...file, mtime: 0 })));
  return Object.fromEntries(
    found.filter(({ over }) => over.length > 0).map(({ host, over }) => [host.name, over]),
  );
}

const pages = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ path: `a${index}/index.html`, size: 10 }));

const fragments = (count: number, folder = 'pagefind/fragment') =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}/en_${index}.pf_fragment`, size: 1 }));

test('a small site fits everywhere', () => {
  assert.deepEqual(overIn([{ path: 'index.html', size: 4000 }]), {});
  assert.deepEqual(overIn([]), {});
});

test('of too many files, as many as have to be are saved where search may share them', () => {
  assert.deepEqual(
    overIn([...pages(17_000), ...fragments(2500), ...fragments(1500, 'pagefind/2016/fragment')]),
    {
      'Cloudflare Pages, free': [
        '21,000 files, and 20,000 are taken.',
        'Build with ARCHIVE_FRAGMENTS=1500: records of search then share files, and 1,000 are saved.',
      ],
    },
  );
});

test('a site with too many files is told what sharing those of search saves where that is not enough', () => {
  assert.deepEqual(overIn([...pages(22_000), ...fragments(1000)]), {
    'Cloudflare Pages, free': [
      '23,000 files, and 20,000 are taken.',
      'ARCHIVE_FRAGMENTS=50, with which records of search share files, saves 950: not enough.',
      'Choose a host that takes more.',
    ],
  });
});

test('a site with too many files is told nothing of search where search has none to share', () => {
  assert.deepEqual(overIn(pages(100_001)), {
    'Cloudflare Pages, free': ['100,001 files, and 20,000 are taken.', 'Choose a host that takes more.'],
    'Cloudflare Pages, paid': ['100,001 files, and 100,000 are taken.', 'Choose a host that takes more.'],
  });
});

test('a site that is just as large as a host takes fits there', () => {
  assert.deepEqual(overIn(pages(20_000)), {});
  assert.deepEqual(overIn(fragments(54_000)).Netlify, undefined);
  assert.deepEqual(overIn([{ path: 'data/all.ndjson', size: 25 * 2 ** 20 }]), {});
  assert.deepEqual(
    overIn(Array.from({ length: 50 }, (_, index) => ({ path: `${index}.html`, size: 2e7 }))),
    {},
  );
});

test('a full folder is named, with what helps', () => {
  assert.deepEqual(overIn(fragments(54_001)).Netlify, [
    'pagefind/fragment/: 54,001 files, and 54,000 are taken. Build with ARCHIVE_FRAGMENTS=54000: records of search then share files.',
  ]);
  const images = Array.from({ length: 54_001 }, (_, index) => ({ path: `_astro/${index}.webp`, size: 1 }));
  assert.deepEqual(overIn(images).Netlify, [
    '_astro/: 54,001 files, and 54,000 are taken. Choose a host without that limit.',
  ]);
});

test('a large file is named, with what helps', () => {
  const onCloudflare = (line: string) => ({
    'Cloudflare Pages, free': [line],
    'Cloudflare Pages, paid': [line],
  });

  assert.deepEqual(
    overIn([{ path: 'data/all.ndjson', size: 30 * 2 ** 20 }]),
    onCloudflare(
      'data/all.ndjson has 31.5 MB, and 26.2 MB are taken. Choose a host that takes larger files: it grows with the archive.',
    ),
  );
  assert.deepEqual(
    overIn([{ path: '_astro/quay.1.png', size: 30 * 2 ** 20 }]),
    onCloudflare('_astro/quay.1.png has 31.5 MB, and 26.2 MB are taken. Use a smaller image.'),
  );
});

test('a site that is too large in all is too large for GitHub Pages only', () => {
  const large = Array.from({ length: 60 }, (_, index) => ({ path: `${index}.html`, size: 20_000_000 }));
  const lines = [
    'The site has 1.2 GB, and 1 GB are taken.',
    'Choose a host without that limit, such as object storage.',
  ];

  assert.deepEqual(overIn(large), { 'GitHub Pages': lines, 'GitHub Pages, from a branch': lines });
});

test('old addresses beyond those that Cloudflare redirects are counted', () => {
  const rules = (count: number) => `# old\n${'/a/ /b/ 301\n'.repeat(count)}`;

  assert.equal(redirectsOver(rules(1_999)), undefined);
  assert.match(redirectsOver(rules(2_000)) ?? '', /^_redirects has 2,000 rules\./);
  assert.match(redirectsOver(rules(2_345)) ?? '', /^_redirects has 2,345 rules\. Cloudflare takes 2,000:/);
});
