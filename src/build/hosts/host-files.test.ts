import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile, redirectsFile } from './host-files.ts';

test('every address is safe, and only files whose names change with them are kept', () => {
  const blocks = headersFile()
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => block.split('\n').map((line) => line.trim()));

  const all = blocks.shift();
  const drawings = blocks.pop();
  assert.equal(all?.[0], '/*');
  assert.ok(all.includes("Content-Security-Policy: frame-ancestors 'none'"));
  assert.ok(all.includes('Cache-Control: public, max-age=0, must-revalidate'));
  assert.deepEqual(
    blocks.map(([path]) => path),
    [
      '/_astro/*',
      '/pagefind/fragment/*',
      '/pagefind/:part/fragment/*',
      '/pagefind/index/*',
      '/pagefind/:part/index/*',
    ],
  );
  assert.deepEqual(drawings, [
    '/_astro/*.svg',
    '! Content-Security-Policy',
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox",
  ]);
  for (const [, , header] of blocks)
    assert.equal(header, 'Cache-Control: public, max-age=31536000, immutable');
});

test('the sheet and the script that all pages wait for are told of in a header', () => {
  const files = [
    '_astro/lists.A1.css',
    '_astro/site.B2.css',
    'index.html',
    'colour-scheme.js',
    'search/colour-scheme.js',
  ];

  assert.deepEqual(headersFile('/press/', files).match(/^ {2}Link: .*$/gm), [
    '  Link: </press/_astro/site.B2.css>; rel=preload; as=style',
    '  Link: </press/colour-scheme.js>; rel=preload; as=script',
  ]);
  assert.doesNotMatch(headersFile(), /Link/);
});

test('old addresses are permanent redirects, one a line', () => {
  const file = redirectsFile([
    { from: '/old/', to: '/briefings/2017/vote/' },
    { from: '/older/', to: '/briefings/2017/vote/' },
  ]);

  assert.equal(file, '/old/ /briefings/2017/vote/ 301\n/older/ /briefings/2017/vote/ 301\n');
  assert.equal(redirectsFile([]), '');
});

test('an address is written as browsers ask for it', () => {
  const rules = ['/a%20b/', '/grüße', '/old.html', '/old"s/'].map((from) =>
    redirectsFile([{ from, to: '/' }]),
  );

  assert.deepEqual(rules, [
    '/a%20b/ / 301\n',
    '/gr%C3%BC%C3%9Fe / 301\n',
    '/old.html / 301\n',
    '/old%22s/ / 301\n',
  ]);
});

test('what would be a wildcard, a placeholder or too long is left to its page', () => {
  for (const from of ['/*/', '/:x/', '/a*b/', '/news/2017:4/', `/${'é'.repeat(170)}/`])
    assert.equal(redirectsFile([{ from, to: '/' }]), '');
});

test('there are no more rules than hosts take', () => {
  const redirects = Array.from({ length: 2500 }, (_, index) => ({ from: `/old/${index}/`, to: '/' }));

  const rules = redirectsFile(redirects).trim().split('\n');

  assert.equal(rules.length, 2000);
  assert.deepEqual([rules[0], rules.at(-1)], ['/old/0/ / 301', '/old/1999/ / 301']);
});

test('below a path, every rule has it in front', () => {
  const base = '/press/archive/';
  const paths = headersFile(base).match(/^\/.*$/gm) ?? [];

  assert.deepEqual([paths[0], paths[1]], ['/press/archive/*', '/press/archive/_astro/*']);
  assert.deepEqual(
    paths.filter((path) => !path.startsWith(base)),
    [],
  );
  assert.equal(
    redirectsFile([{ from: '/old/', to: '/a/' }], base),
    '/press/archive/old/ /press/archive/a/ 301\n',
  );
});
