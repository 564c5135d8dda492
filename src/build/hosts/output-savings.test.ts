import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from './host-limits.ts';
import { outputsToTurnOff, savingsIn } from './output-savings.ts';

function files(count: number, name: string, size = 10) {
  return Array.from({ length: count }, (_, index) => ({ path: `actors/a${index}/${name}`, size, mtime: 0 }));
}

const some = [...files(300, 'feed.atom', 5000), ...files(200, 'index.json'), ...files(100, 'card.png', 9000)];
const savings = savingsIn([...some, ...files(400, 'index.html')]);

test('what an output takes is counted, and pages are not', () => {
  assert.deepEqual(savings, [
    { output: 'feeds', files: 300, size: 1_500_000 },
    { output: 'records', files: 200, size: 2000 },
    { output: 'cards', files: 100, size: 900_000 },
  ]);
});

const cases: [limited: 'files' | 'size', needed: number, advice: string][] = [
  ['files', 50, 'outputs: { cards: false } in archive.yaml saves 100 files and 900 kB.'],
  ['files', 150, 'outputs: { records: false } in archive.yaml saves 200 files and 2 kB.'],
  ['size', 1_000_000, 'outputs: { feeds: none } in archive.yaml saves 300 files and 1.5 MB.'],
  ['files', 450, 'outputs: { feeds: none, records: false } in archive.yaml saves 500 files and 1.5 MB.'],
  [
    'files',
    900,
    'outputs: { feeds: none, records: false, cards: false } in archive.yaml saves 600 files and 2.4 MB: not enough.',
  ],
];
for (const [limited, needed, advice] of cases)
  test(`to save ${needed} of ${limited}, as little is turned off as that takes`, () => {
    assert.equal(outputsToTurnOff(limited, needed, savings)?.sentence, advice);
  });

test('outputs are turned off by what they save, in whichever order they are told', () => {
  for (const told of [savings, savings.toReversed()]) {
    const alone = outputsToTurnOff('size', 500_000, told)?.sentence;
    const several = outputsToTurnOff('files', 450, told)?.sentence;

    assert.equal(alone, 'outputs: { cards: false } in archive.yaml saves 100 files and 900 kB.');
    assert.match(several ?? '', /feeds: none, records: false \}/);
  }
});

test('of a site without outputs there is nothing to turn off', () => {
  assert.equal(outputsToTurnOff('files', 5, []), undefined);
});

test('a host whose limit is passed says what to turn off, one whose limit is near does too', () => {
  const said = (count: number) => {
    const found = fits([...files(count, 'index.html'), ...files(5000, 'index.json')]);
    return found.find(({ host }) => host.name === 'Cloudflare Pages, free');
  };
  const advice = 'outputs: { records: false } in archive.yaml saves 5,000 files and 50 kB.';

  assert.deepEqual(said(15_500)?.over, ['20,500 files, and 20,000 are taken.', advice]);
  assert.deepEqual(said(15_500)?.near, []);
  assert.deepEqual(said(13_000)?.over, []);
  assert.deepEqual(said(13_000)?.near, ['18,000 files of 20,000.', advice]);
  assert.deepEqual(said(5000)?.near, []);
});

test('another host is advised for a site that is too large in all whatever is turned off', () => {
  const overWith = (pageSize: number) => {
    const found = fits([...files(100, 'index.html', pageSize), ...files(100, 'index.json', 1_000_000)]);
    return found.find(({ host }) => host.name === 'GitHub Pages')?.over;
  };
  const turnedOff = 'outputs: { records: false } in archive.yaml saves 100 files and 100 MB';

  assert.deepEqual(overWith(10_000_000), ['The site has 1.1 GB, and 1 GB are taken.', `${turnedOff}.`]);
  assert.deepEqual(overWith(11_000_000), [
    'The site has 1.2 GB, and 1 GB are taken.',
    `${turnedOff}: not enough.`,
    'Choose a host without that limit, such as object storage.',
  ]);
});

test('another host is advised only where nothing that is turned off or shared is enough', () => {
  const said = (pages: number, records: number) => {
    const shared = Array.from({ length: 1000 }, (_, index) => ({
      path: `pagefind/fragment/en_${index}.pf_fragment`,
      size: 1,
      mtime: 0,
    }));
    const found = fits([...files(pages, 'index.html'), ...files(records, 'index.json'), ...shared]);
    return found.find(({ host }) => host.name === 'Cloudflare Pages, free')?.over;
  };
  const sharing = 'ARCHIVE_FRAGMENTS=50, with which records of search share files, saves 950: not enough.';
  const turnedOff = 'outputs: { records: false } in archive.yaml saves 5,000 files and 50 kB';

  assert.deepEqual(said(15_000, 5000), ['21,000 files, and 20,000 are taken.', sharing, `${turnedOff}.`]);
  assert.deepEqual(said(19_500, 5000), [
    '25,500 files, and 20,000 are taken.',
    sharing,
    `${turnedOff}: not enough.`,
    'Both together are enough.',
  ]);
  assert.deepEqual(said(20_500, 5000), [
    '26,500 files, and 20,000 are taken.',
    sharing,
    `${turnedOff}: not enough.`,
    'Choose a host that takes more.',
  ]);
});
