import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromRoot, isReadable, putFirst, withLastSlash } from './preview-path.ts';

test('what is asked for below the path is answered as from the root, and the root leads there', () => {
  const answers = {
    '/press/archive/': '/',
    '/press/archive/actors/?a=/press/archive/': '/actors/?a=/press/archive/',
    '/@vite/client': '/@vite/client',
    '/press/': '/press/',
    '/': undefined,
    '/press/archive': undefined,
  };

  for (const [url, answer] of Object.entries(answers)) assert.equal(fromRoot(url, '/press/archive/'), answer);
});

test('a handler is asked before all others, or else after them, with a line', () => {
  const [handle, other] = [() => undefined, () => undefined];
  const used: unknown[] = [];
  const lines: string[] = [];
  const known = { stack: [{ route: '', handle: other }], use: (one: unknown) => used.push(one) };

  putFirst(known, handle, (line) => lines.push(line));
  assert.deepEqual([known.stack.map((one) => one.handle), used, lines], [[handle, other], [], []]);

  putFirst({ use: known.use }, handle, (line) => lines.push(line));
  assert.deepEqual([used, lines.length], [[handle], 1]);
  assert.match(lines.join(), /^Vite was changed/);
});

test('addresses that cannot be decoded are told from those that can', () => {
  const answers = {
    '/': true,
    '/a%20b/': true,
    '/search/?q=100%': true,
    '/%': false,
    '/briefings/100%/': false,
    '/%ff/': false,
  };

  for (const [url, answer] of Object.entries(answers)) assert.equal(isReadable(url), answer, url);
});

test('a page that is asked for without its last slash has one', () => {
  const answers = {
    '/search': '/search/',
    '/briefings/2017/strike?q=a?b': '/briefings/2017/strike/?q=a?b',
    '//other.example': undefined,
    '//other/host': '/other/host/',
    '/\\other': '/other/',
    '/search/': undefined,
    '/feed.xml': undefined,
    '/@vite/client': undefined,
    '/': undefined,
  };

  for (const [url, answer] of Object.entries(answers))
    assert.equal(withLastSlash(url, 'text/html,*/*'), answer, url);
  assert.equal(withLastSlash('/search', '*/*'), undefined);
});
