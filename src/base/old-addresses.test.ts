import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodedAddress, fileAt, folded, oldAddressFault } from './old-addresses.ts';

test('hosts find a page of HTML under its own name, and every other in a folder', () => {
  const files = {
    '/': 'index.html',
    '/old': 'old/index.html',
    '/old/': 'old/index.html',
    '/old.html': 'old.html',
    '/old/PAGE.HTM': 'old/PAGE.HTM',
    '/old.html/': 'old.html/index.html',
    '/news.php': 'news.php/index.html',
    '/a%20b/': 'a b/index.html',
    '/gr%C3%BC%C3%9Fe': 'grüße/index.html',
    '/grüße': 'grüße/index.html',
  };

  assert.deepEqual(
    Object.fromEntries(Object.keys(files).map((address) => [address, fileAt(address)])),
    files,
  );
});

test('browsers ask for what is encoded, and leave what is encoded already', () => {
  assert.equal(encodedAddress('/grüße/a%20b%2B"'), '/gr%C3%BC%C3%9Fe/a%20b%2B%22');
});

test('case and the way accents are stored do not set paths apart', () => {
  assert.equal(folded('Mu\u0308ll/A'), folded('m\u00fcll/a'));
  assert.equal(folded('J\u030c'), folded('\u01f0'));
});

test('every sign of a path may stand in an old address, encoded where it has to be', () => {
  for (const address of [
    '/',
    '/a',
    '/*/:x/',
    '/100%25/',
    '/می‌خواهم/',
    `/${'a'.repeat(255)}/`,
    `/${'a/'.repeat(507)}`,
    '/...',
    '/.x/',
  ])
    assert.equal(oldAddressFault(address), undefined, address);
});

test('no page can lie at what leaves the site, climbs in it, or names no file', () => {
  const addresses = [
    ...['', 'old', '//old/', '/old//page/', 'https://x.example/', '/\\old', '/old?x=1', '/old#x', '/a b/'],
    ...['/.', '/./old', '/old/..', '/%2e%2E/old', '/100%', '/%E4/', '/a%2Fb/', '/a%5cb/', '/a%00b/'],
    ...[
      '/a%0Ab/',
      '/\ud800/',
      '/a%E2%80%AEb/',
      `/${'a'.repeat(256)}/`,
      `/${'é'.repeat(128)}`,
      '/a'.repeat(508),
      '/a'.repeat(520),
      '/a'.repeat(500_000),
    ],
  ];

  for (const address of addresses) assert.ok(oldAddressFault(address), address);
});

test('an address elsewhere is told from one that is only not written as it has to be', () => {
  for (const written of ['https://old.example/a/', '//old.example/a', '\\\\old.example\\a'])
    assert.match(oldAddressFault(written)?.reason ?? '', /^leaves this site\. /, written);
  for (const written of ['/a b/', '/a/../b', '\\a\\b', 'a/?id=1'])
    assert.match(
      oldAddressFault(written)?.reason ?? '',
      /^is not an address of this site as it has/,
      written,
    );
});
