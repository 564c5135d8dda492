import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deadEndReport } from './dead-end-report.ts';

const entries = { briefings: [], actors: [], places: [], topics: [], stories: [], pages: [] };

test('a report of dead ends says of each address which file leads there, and of how many more', () => {
  const report = deadEndReport(
    [
      { address: 'b/', hasFile: false, files: ['index.html'] },
      { address: 'c/#d', hasFile: true, files: ['a/index.html', 'index.html'] },
      { address: '/e/', hasFile: false, files: ['a/index.html', 'b/index.html', 'index.html'] },
    ],
    'dist',
    entries,
  );

  assert.deepEqual(report.split('\n'), [
    'dist/index.html  error  leads to /b/, which the site does not have.  (dead-end)',
    'dist/a/index.html  error  leads to /c/#d, a page on which nothing has that id, as another file does.  (dead-end)',
    'dist/a/index.html  error  leads to /e/, which lies outside the site, as 2 other files do.  (dead-end)',
    '3 addresses lead nowhere. Nothing was built; dist is as it was.',
  ]);
});

test('a report of dead ends says where in the content the address was written', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dead-end-report-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const filePath = join(folder, 'lucca.mdx');
  writeFileSync(filePath, '---\ntitle: Lucca\n---\n\nSee [it](/nowhere/).\n');
  const lucca = { id: '2017/lucca', filePath, data: {} };
  const berne = { id: '2017/berne', filePath: join(folder, 'berne.mdx'), data: {} };
  writeFileSync(berne.filePath, 'Text.\n');

  const report = deadEndReport(
    [
      {
        address: 'nowhere/',
        hasFile: false,
        files: [
          'briefings/2017/index.html',
          'briefings/2017/berne/index.html',
          'briefings/2017/lucca/index.html',
        ],
      },
    ],
    'dist',
    { ...entries, briefings: [berne, lucca] as never },
  );

  assert.equal(
    report.split('\n')[0],
    `dist/briefings/2017/lucca/index.html  error  leads to /nowhere/, which the site does not have, as 2 other files do. It is made from ${filePath}:5:10; write an address that is there.  (dead-end)`,
  );
});

test('a report of dead ends says that a content file does not have the address where something else leads there', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'dead-end-report-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const filePath = join(folder, 'lucca.mdx');
  writeFileSync(filePath, '---\ntitle: Lucca\n---\n\nText.\n');

  const report = deadEndReport(
    [{ address: 'nowhere.css', hasFile: false, files: ['briefings/2017/lucca/index.html'] }],
    'dist',
    { ...entries, briefings: [{ id: '2017/lucca', filePath, data: {} }] as never },
  );

  assert.equal(
    report.split('\n')[0],
    `dist/briefings/2017/lucca/index.html  error  leads to /nowhere.css, which the site does not have. It is made from ${filePath}, in which that address is not written: look at what it refers to, and at the templates.  (dead-end)`,
  );
});

test('a report of dead ends is no longer than somebody would read', () => {
  const ends = Array.from({ length: 250 }, (_, index) => ({
    address: `${index}/`,
    hasFile: false,
    files: ['a.html'],
  }));

  const lines = deadEndReport(ends, 'dist', entries).split('\n');

  assert.equal(lines.length, 102);
  assert.equal(lines.at(-2), '… and 150 more.');
});
