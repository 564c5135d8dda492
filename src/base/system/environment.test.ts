import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { environment, shownPath } from './environment.ts';

const root = process.cwd();

test('without settings, folders of the project are used, and the day is today', () => {
  const { content, dist, cache, today } = environment({});

  assert.deepEqual(
    [content, dist, cache],
    ['content', 'dist', '.cache/archive'].map((name) => join(root, name)),
  );
  assert.match(today, /^\d{4}-\d{2}-\d{2}$/);
});

test('settings put other folders in their place, from the root where they are relative', () => {
  const { content, dist, cache } = environment({
    ARCHIVE_CONTENT: 'e2e/fixtures/archive',
    ARCHIVE_DIST: '/tmp/dist',
    ARCHIVE_CACHE: './elsewhere/',
  });

  assert.deepEqual(
    [content, dist, cache],
    [join(root, 'e2e/fixtures/archive'), '/tmp/dist', join(root, 'elsewhere')],
  );
});

test('an empty setting counts as none', () => {
  assert.equal(environment({ ARCHIVE_CONTENT: '' }).content, join(root, 'content'));
});

test('a setting fixes the day that counts as today', () => {
  assert.equal(environment({ ARCHIVE_TODAY: '2017-04-10' }).today, '2017-04-10');
});

test('a day that does not exist is refused', () => {
  for (const day of ['2017-02-30', 'today', '2017-4-1']) {
    assert.throws(() => environment({ ARCHIVE_TODAY: day }), {
      message: `ARCHIVE_TODAY is "${day}". Write a day such as 2017-04-10.`,
    });
  }
});

test('the parts of the search index can be made smaller', () => {
  assert.equal(environment({}).span, undefined);
  assert.equal(environment({ ARCHIVE_SPAN: '12' }).span, 12);
  for (const span of ['0', '-1', 'few', '1.5']) {
    assert.throws(() => environment({ ARCHIVE_SPAN: span }), {
      message: `ARCHIVE_SPAN is "${span}". Write a number of records such as 4000.`,
    });
  }
});

test('the files of the search index can be made fewer', () => {
  assert.equal(environment({}).fragments, undefined);
  assert.equal(environment({ ARCHIVE_FRAGMENTS: '500' }).fragments, 500);
  assert.throws(() => environment({ ARCHIVE_FRAGMENTS: 'none' }), {
    message: 'ARCHIVE_FRAGMENTS is "none". Write a number of files such as 500.',
  });
});

test('the site can be told to live elsewhere', () => {
  assert.equal(environment({ ARCHIVE_URL: '' }).url, undefined);
  assert.equal(environment({ ARCHIVE_URL: 'https://a.example/b/' }).url, 'https://a.example/b/');
  assert.throws(() => environment({ ARCHIVE_URL: 'a.example' }), {
    message: 'ARCHIVE_URL is "a.example". Write an address such as https://example.org/press/archive/.',
  });
});

test('paths are shown as the author would type them', () => {
  const shown = [join(root, 'content', 'a.yaml'), root, join(root, '..', 'other')].map(shownPath);

  assert.deepEqual(shown, ['content/a.yaml', '.', '../other']);
});
