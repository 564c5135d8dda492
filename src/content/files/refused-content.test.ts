import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../base/problems.ts';
import { isCertain, refusedIn } from './refused-content.ts';

function finding(rule: string): Finding {
  return { file: 'a.mdx', severity: 'error', rule, message: 'Mend it.' };
}

test('what would stand in a folder that nobody may look into is not told to be missing', () => {
  const unlooked = (...rules: string[]) => rules.filter((rule) => !isCertain(finding(rule), ['briefings']));

  assert.deepEqual(
    unlooked('unknown-briefing', 'story-without-briefings', 'broken-link', 'relative-link', 'unknown-actor'),
    ['unknown-briefing', 'story-without-briefings', 'broken-link', 'relative-link'],
  );
  assert.ok(isCertain(finding('broken-link'), []));
});

test('a file that is refused has its id, and a folder that is, all of its collection', () => {
  const refusal = { why: 'linkedFolder' } as const;

  assert.deepEqual(
    refusedIn([
      { name: 'actors/ann.yaml', refusal: { why: 'brokenLink' } },
      { name: 'places', refusal },
      { name: 'topics/strikes.yaml' },
      { name: 'photos', refusal },
    ]),
    { collections: ['places'], ids: [{ collection: 'actors', id: 'ann' }] },
  );
});
