import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayName, newAddress } from './renaming.ts';

const renaming = { kind: 'actor', from: 'council', to: 'harbour/council', below: ['council/port'] } as const;

test('a text may name an id where it stands by itself', () => {
  const texts = [
    '[council]',
    '/actors/council/',
    'council',
    'council/port',
    'Council',
    'councils',
    'x-council',
  ];

  assert.deepEqual(
    texts.map((text) => mayName(text, 'council')),
    [true, true, true, true, false, false, false],
  );
});

test('an address changes with its id, and so do the pages below it', () => {
  const paths = ['/actors/council/', '/actors/council', '/actors/council/statements/page/2/'];

  assert.deepEqual(
    paths.map((path) => newAddress(path, { ...renaming, below: [...renaming.below] })),
    ['/actors/harbour/council/', '/actors/harbour/council', '/actors/harbour/council/statements/page/2/'],
  );
});

test('the address of another id stays, also when it begins alike or is of another kind', () => {
  const paths = ['/actors/councils/', '/places/council/', '/actors/council/port/', '/actors/', '/council/'];

  assert.deepEqual(
    paths.map((path) => newAddress(path, { ...renaming, below: [...renaming.below] })),
    Array(5).fill(undefined),
  );
});
