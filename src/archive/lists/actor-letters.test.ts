import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as limits from '../../base/list-limits.ts';
import { actor, archiveOf } from '../sample.ts';
import * as index from './actor-letters.ts';

test('a letter with many actors has a page of its own, one with few is on the index only', () => {
  const many = Array.from({ length: limits.actorsShown + 1 }, (_, index) => actor(`ames-${index}`));
  const archive = archiveOf({ actors: [...many, actor('bell')] });

  const letters = index.letters(archive).map(({ initial, anchor, url }) => [initial, anchor, url]);
  const pages = index.letterPages(archive).map(({ params }) => params);

  assert.deepEqual(letters, [
    ['A', 'letter_A', '/actors/letter/a/'],
    ['B', 'letter_B', undefined],
  ]);
  assert.deepEqual(pages, [{ letter: 'a' }]);
});

test('a letter outside A to Z has a plain address', () => {
  const many = Array.from({ length: limits.actorsShown + 1 }, (_, index) =>
    actor(`zh-${index}`, { name: `Ж${index}` }),
  );

  const [letter] = index.letters(archiveOf({ actors: many }));

  assert.equal(letter?.url, '/actors/letter/u416/');
});

test('the index has the first under each letter and of each kind, and counts all of them', () => {
  const many = Array.from({ length: limits.actorsShown + 1 }, (_, index) => actor(`ames-${index}`));
  const archive = archiveOf({ actors: [...many, actor('bell', { kind: 'person' })] });

  const { letters, kinds } = index.actorIndex(archive);

  assert.deepEqual(
    letters.map(({ initial, actors, count, url }) => [initial, actors.length, count, url !== undefined]),
    [
      ['A', 60, 61, true],
      ['B', 1, 1, false],
    ],
  );
  assert.deepEqual(
    kinds.map(({ kind, actors, count }) => [kind, actors.length, count]),
    [
      ['organisation', 60, 61],
      ['person', 1, 1],
    ],
  );
});
