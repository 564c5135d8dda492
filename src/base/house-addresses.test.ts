import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, writes } from './house-sample.ts';
import * as urls from './urls.ts';

/** The folders of the site, without those that are called as folders of the content are: `feeds`, `pagefind`. */
const addresses = Object.values(urls).filter((url) => typeof url === 'string');
const ownFolders = addresses.flatMap((url) => /^\/([^/]+)\/$/.exec(url)?.[1] ?? []);
const contentFolders = ['briefings', 'actors', 'places', 'topics', 'stories'];

/** A path of the site in a text: what begins with a folder's name is one of the content, or of code. */
const path = [
  `['"\`}](?:${ownFolders.map((name) => (contentFolders.includes(name) ? `/${name}` : `/?${name}`)).join('|')})/`,
  ...addresses
    .filter((url) => url.length > 1 && !url.endsWith('/'))
    .map((url) => `['"\`}]${RegExp.escape(url)}['"\`]`),
].join('|');

test('no address is spelt outside urls.ts and the names of pages', () => {
  const spelling = files.filter((file) => writes(file, path));

  assert.deepEqual(spelling, ['base/url-forms.ts', 'base/urls.ts']);
});
