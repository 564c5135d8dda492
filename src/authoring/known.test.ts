import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folderOf, soundFiles } from '../content/sample.ts';
import { knownIn, meantBy, ofKind } from './known.ts';

test('subjects are known by name and aliases, and a broken one by its id', async (context) => {
  const folder = await folderOf(context, {
    ...soundFiles,
    'actors/ann.yaml': 'name: Ann Marsh\nkind: person\naliases: [A. Marsh]\n',
    'actors/broken.yaml': 'name: [a\n: - b\n',
    'actors/Wrong Id.yaml': 'name: X\n',
  });

  assert.deepEqual(ofKind(await knownIn(folder), 'actor'), [
    { kind: 'actor', id: 'ann', name: 'Ann Marsh', aliases: ['A. Marsh'] },
    { kind: 'actor', id: 'broken', name: 'broken', aliases: [] },
    { kind: 'actor', id: 'dockers-union', name: 'Dockers’ Union', aliases: [] },
  ]);
});

test('an empty archive has no subjects', async (context) => {
  assert.deepEqual(await knownIn(await folderOf(context)), { files: [], subjects: [] });
});

test('what was meant is found by id, name or alias', () => {
  const subjects = [{ id: 'ann', name: 'Ann Marsh', aliases: ['The Harbourmaster'] }];

  assert.deepEqual(
    ['anm', 'anne marsh', 'the habourmaster', 'somebody else'].map((text) => meantBy(text, subjects)),
    ['ann', 'ann', 'ann', undefined],
  );
});
