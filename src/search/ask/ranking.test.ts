import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFor, scoreOf, subjectFinder } from './ranking.ts';
import { names } from './sample.ts';

const find = subjectFinder(names);

test('a whole name comes before a part of one', () => {
  assert.equal(find(['boris', 'johnson']).get('actor boris-johnson'), 'whole');
  assert.deepEqual(
    [...find(['johnson'])],
    [
      ['actor boris-johnson', 'part'],
      ['actor lyndon-johnson', 'part'],
    ],
  );
  assert.equal(find(['syria']).get('place syria'), 'whole');
});

test('other names and other scripts count as names', () => {
  assert.equal(find(['Khan', 'Sheikhoun']).get('place khan-shaykhun'), 'whole');
  assert.equal(find(['путин']).get('actor vladimir-putin'), 'part');
  assert.deepEqual([...find([])], []);
});

test('who is named comes before what is about them', () => {
  assert.ok(scoreOf('actor', 1, 'whole') > scoreOf('briefing', 50, undefined));
  assert.ok(scoreOf('actor', 1, 'part') > scoreOf('briefing', 50, undefined));
  assert.ok(scoreOf('briefing', 10, undefined) > scoreOf('statement', 10, undefined));
});

test('another name leads to the name, and a name itself does not', () => {
  const asked = (words: string[]) => nameFor({ words, phrases: [], without: [] }, names);

  assert.equal(asked(['Sheikhoun']), 'Khan Shaykhun');
  assert.equal(asked(['Путин']), 'Vladimir Putin');
  assert.equal(asked(['Putin']), undefined);
  assert.equal(asked([]), undefined);
});
