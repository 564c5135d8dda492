import assert from 'node:assert/strict';
import { test } from 'node:test';
import { putBelow } from './put-below.ts';

const base = '/press/archive/';

const cases: [written: string, put: string][] = [
  ['<a href="/actors/#a">', '<a href="/press/archive/actors/#a">'],
  ['<a href="/">', '<a href="/press/archive/">'],
  ["<a class=b href='/a/?b=/c/'>", "<a class=b href='/press/archive/a/?b=/c/'>"],
  ['<a HREF = /a/>', '<a HREF = /press/archive/a/>'],
  ['<form action="/search/">', '<form action="/press/archive/search/">'],
  [
    '<img src="/a.png" srcset="/a.webp 1x, /b.webp 2x" />',
    '<img src="/press/archive/a.png" srcset="/press/archive/a.webp 1x, /press/archive/b.webp 2x" />',
  ],
  ['<blockquote cite="/a/">', '<blockquote cite="/press/archive/a/">'],
  [
    '<script src="/colour-scheme.js">x("/a/")</script>',
    '<script src="/press/archive/colour-scheme.js">x("/a/")</script>',
  ],
];

for (const [written, put] of cases)
  test(`${written} is put below a path`, () => {
    assert.equal(putBelow(written, base), put);
  });

const same = [
  '<a href="//elsewhere.example/">',
  '<a href="https://elsewhere.example/a">',
  '<a href="#a"> <a href="../a/"> <a href="?a=/b/">',
  '<a title="write href=\'/a/\' or src=/b">',
  '<p>&lt;a href="/a/">, href="/a/"</p>',
  '<!-- <a href="/a/"> -->',
  '<script>if (a < b) document.write(\'<a href="/a/">\')</script>',
  '<style>a { background: url("/a.png") }</style>',
  '<title><a href="/a/"></title>',
  '<textarea><a href="/a/"></textarea>',
  '<p data-href="/a/" id="/a/">',
  '<img src="data:image/png;base64,/9j/4AA=">',
];

for (const html of same)
  test(`${html} stays as it is`, () => {
    assert.equal(putBelow(html, base), html);
  });

test('text after an element without HTML is put below again', () => {
  assert.equal(
    putBelow('<script>a</script><a href="/b/">', base),
    '<script>a</script><a href="/press/archive/b/">',
  );
});

test('addresses of others on the same host stay', () => {
  const html = '<script src="/@vite/client"></script><a href="/a/">';

  assert.equal(
    putBelow(html, base, (address) => !address.startsWith('/@')),
    html.replace('/a/', '/press/archive/a/'),
  );
});
