import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../base/problems.ts';
import { knownFinding } from './known-findings.ts';

const whole = { lost: [], indexes: {} };
const inPlace = { isMisplaced: false };

function finding(rule: string, field?: Finding['field']): Finding {
  return { file: 'a.mdx', severity: 'error', rule, message: 'Mend it.', ...(field && { field }) };
}

test('a finding about a field that could not be read is none', () => {
  const lost = { lost: ['location'], indexes: {} };

  assert.equal(knownFinding(finding('unknown-place', ['location']), lost, inPlace), undefined);
  assert.ok(knownFinding(finding('unknown-actor', ['actors', 0]), lost, inPlace));
});

test('what goes by the day of a briefing is not known without its date', () => {
  const lost = { lost: ['date'], indexes: {} };

  for (const rule of [
    ...['other-year', 'update-order', 'correction-order', 'statement-order', 'future-date'],
    ...['period-order', 'part-not-held', 'outside-story'],
  ])
    assert.equal(knownFinding(finding(rule, ['updated']), lost, inPlace), undefined, rule);
  assert.ok(knownFinding(finding('update-order', ['updated']), whole, inPlace));
});

test('a file in another folder is not told to be of another year as well', () => {
  assert.equal(knownFinding(finding('other-year', ['date']), whole, { isMisplaced: true }), undefined);
  assert.ok(knownFinding(finding('other-year', ['date']), whole, inPlace));
});

test('an entry of a list has the place it has in the file, where others were left out', () => {
  const known = knownFinding(
    finding('x', ['sources', 1, 'id']),
    { lost: [], indexes: { sources: [0, 4] } },
    inPlace,
  );

  assert.deepEqual(known?.field, ['sources', 4, 'id']);
});

test('a finding about the text stays as it is', () => {
  const found = finding('unknown-actor');

  assert.equal(
    knownFinding(found, { lost: ['title'], indexes: { actors: [2] } }, { isMisplaced: true }),
    found,
  );
});
