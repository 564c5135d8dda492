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
