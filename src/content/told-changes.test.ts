import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toldChanges } from './told-changes.ts';

function saidOf(...reports: string[]): string[] {
  const said: string[] = [];
  const tell = toldChanges();
  const voice = {
    error: (text: string) => said.push(`error ${text.trim()}`),
    info: (text: string) => said.push(`info ${text}`),
  };
  for (const report of reports) tell(report, voice);
  return said;
}

test('a report that several files ask for at a time is told once', () => {
  assert.deepEqual(saidOf('a.mdx:1:1', 'a.mdx:1:1', 'a.mdx:1:1'), ['error a.mdx:1:1']);
  assert.deepEqual(saidOf('a.mdx:1:1', 'b.mdx:2:1', 'b.mdx:2:1'), ['error a.mdx:1:1', 'error b.mdx:2:1']);
});

test('a report that comes back after it was mended is told again', () => {
  const mended = 'info All errors are mended.';

  assert.deepEqual(saidOf('', 'a', '', '', 'a'), ['error a', mended, 'error a']);
  assert.deepEqual(saidOf('', ''), []);
});
