import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressIn, adviceBelowPath } from './built-for.ts';

test('a site is for the address that its home page gives', () => {
  const page =
    '<head><link rel="icon" href="/a"><link rel="canonical" href="https://a.example/press/"></head>';

  assert.equal(addressIn(page), 'https://a.example/press/');
  assert.equal(addressIn('<p>Another page</p>'), 'http://localhost/');
  assert.equal(addressIn(page.replace('https://a.example', '')), 'http://localhost/');
});

test('below a path, it is said which files hosts and search engines look for elsewhere', () => {
  const said = adviceBelowPath('https://a.example/press/');

  assert.match(said, /lives at \/press\//);
  assert.match(
    said,
    /https:\/\/a\.example\/robots\.txt: write there "Sitemap: https:\/\/a\.example\/press\/sitemap-index\.xml"/,
  );
});
