import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPages } from '../queries.ts';
import { archiveOf, page } from '../sample.ts';

test('the words of the home page are at its address, and no page of their own', () => {
  const archive = archiveOf({ pages: [page('about'), page('home')] });

  assert.deepEqual(
    archive.pages.map(({ id, url }) => [id, url]),
    [
      ['about', '/about/'],
      ['home', '/'],
    ],
  );
  assert.deepEqual(
    ownPages(archive).map(({ id }) => id),
    ['about'],
  );
});
