import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing, page } from '../archive/sample.ts';
import { effort, summaryOf } from './summary.ts';

test('a build says what the site has', () => {
  const archive = archiveOf({ briefings: [briefing('2017/a'), briefing('2017/b')] });
  const files = ['index.html', 'briefings/2017/a/index.html', 'feed.atom'].map((path) => ({
    path,
    size: 1000,
    mtime: 1,
  }));

  assert.equal(
    summaryOf({ archive, records: 1, files }),
    '2 briefings on 2 pages; search finds 1 entry; 3 files, 3 kB.',
  );
});

test('a build says how many texts are programs', () => {
  const program = { outline: { program: { line: 9, column: 1 } } };
  const archive = archiveOf({
    briefings: [briefing('2017/a', program), briefing('2017/b')],
    pages: [page('about', program.outline)],
  });

  assert.equal(
    summaryOf({ archive, records: 1, files: [] }),
    '2 briefings on 0 pages; 2 texts are programs; search finds 1 entry; 0 files, 0 kB.',
  );
});

test('pages at old addresses are not counted as pages', () => {
  const archive = archiveOf({ briefings: [briefing('2017/a', { aliases: ['/old', '/a%20b.html'] })] });
  const files = ['briefings/2017/a/index.html', 'old/index.html', 'a b.html'].map((path) => ({
    path,
    size: 1000,
    mtime: 1,
  }));

  assert.equal(
    summaryOf({ archive, records: 1, files }),
    '1 briefing on 1 page; 2 old addresses lead on; search finds 1 entry; 3 files, 3 kB.',
  );
});

test('a build says which packages bring the letters that cards lack', () => {
  const archive = archiveOf({ briefings: [briefing('2017/a', { title: 'שלום' })] });

  assert.match(
    summaryOf({ archive, records: 1, files: [] }),
    /0 kB\. Cards leave out titles .*; npm install @fontsource\/noto-sans-hebrew brings them\.$/,
  );
});

test('a build says what it took', () => {
  assert.equal(
    effort({ kept: 1200 }, { slowest: { name: 'Pages', time: 3210 } }),
    '1,200 pages as they were; slowest: Pages, 3.2 s.',
  );
  assert.equal(effort({ kept: 0 }, { slowest: undefined }), '0 pages as they were.');
});
