import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, partsOf } from './site-address.ts';

const page = 'briefings/2017/index.html';

const cases: [written: string, path: string, address: string | undefined][] = [
  ['/', page, ''],
  ['/actors/', page, 'actors/'],
  ['lucca/', page, 'briefings/2017/lucca/'],
  ['../', page, 'briefings/'],
  ['./a.js', '_astro/b.js', '_astro/a.js'],
  ['#month_4', page, 'briefings/2017/#month_4'],
  ['#a', '404.html', '404.html#a'],
  ['?page=2', page, 'briefings/2017/'],
  ['/search/?q=a#b', page, 'search/#b'],
  ['/a%20b/#%C3%A9', page, 'a b/#é'],
  ['/a%23b/', page, 'a%23b/'],
  ['/100%/', page, '100%/'],
  ['/a/#', page, 'a/'],
  ['/a/#:~:text=words', page, 'a/'],
  ['https://archive.example/a/', page, 'a/'],
  ['HTTPS://Archive.Example/a/', page, 'a/'],
  ['//archive.example/a/', page, 'a/'],
  ['https://elsewhere.example/a/', page, undefined],
  ['//elsewhere.example/a/', page, undefined],
  ['mailto:a@archive.example', page, undefined],
  ['data:text/css,a', page, undefined],
  ['https://[', page, undefined],
  ['', page, undefined],
];

for (const [written, path, address] of cases)
  test(`"${written}" in ${path} leads to ${address ?? 'nothing of the site'}`, () => {
    assert.equal(addressesOf('https://archive.example/')(written, path), address);
  });

const below: [written: string, address: string | undefined][] = [
  ['/press/archive/actors/', 'actors/'],
  ['/press/archive/', ''],
  ['../../', ''],
  ['#a', 'briefings/2017/#a'],
  ['/actors/', '/actors/'],
  ['../../../../', '/'],
  ['https://archive.example/press/archive/a/', 'a/'],
  ['https://archive.example/contact/', undefined],
];

for (const [written, address] of below)
  test(`below a path, "${written}" leads to ${address ?? 'nothing of the site'}`, () => {
    assert.equal(addressesOf('https://archive.example/press/archive/')(written, page), address);
  });

test('an address has a path, with every sign as in the folder, and an id', () => {
  assert.deepEqual(partsOf('a%23b/#c#d'), { path: 'a#b/', id: 'c#d' });
  assert.deepEqual(partsOf('a/'), { path: 'a/', id: undefined });
});
