import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, briefing } from '../../archive/sample.ts';
import { describedTables } from './described.ts';

/** How large the table of corrections is said to be, when these have the given notes. */
function sizes(notes: string[]): string[] {
  const corrections = notes.map((note) => ({ date: '2017-05-02', kind: 'typo' as const, note }));
  const table = describedTables(archiveOf({ briefings: [briefing('2017/a', { corrections })] })).find(
    ({ name }) => name === 'corrections',
  );
  assert.equal(table?.count, notes.length);
  return table.files.map(({ format }) => format);
}

test('a long table is measured by rows from all of it', () => {
  const [short, long] = ['A.', 'A'.repeat(500)].map((note) => Array.from({ length: 300 }, () => note));

  assert.deepEqual(sizes([...short!, ...long!]), sizes([...long!, ...short!]));
  assert.ok(sizes([...short!, ...long!]).every((size) => size.includes('about ')));
  assert.ok(sizes(['A.']).every((size) => !size.includes('about ')));
});
