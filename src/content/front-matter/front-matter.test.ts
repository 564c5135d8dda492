import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter, plainText } from './front-matter.ts';

test('front matter and text are cut apart and keep their lines', () => {
  const parts = frontMatter('---\ntitle: A\ndate: B\n---\n\nText.\n');

  assert.deepEqual(parts, { yaml: 'title: A\ndate: B\n', firstLine: 2, body: '\n\n\n\n\nText.\n' });
});

test('a line of hyphens in the text belongs to the text', () => {
  const parts = frontMatter('---\ntitle: A\n---\nOne.\n\n---\n\nTwo.\n');

  assert.deepEqual(parts?.yaml, 'title: A\n');
  assert.equal(parts.body, '\n\n\nOne.\n\n---\n\nTwo.\n');
});

test('hyphens within a value do not end the front matter', () => {
  const parts = frontMatter('---\ntitle: A --- B\nsummary: ---- C\n---\n');

  assert.equal(parts?.yaml, 'title: A --- B\nsummary: ---- C\n');
});

test('front matter may be empty, and the file may end with it', () => {
  const parts = ['---\n---\n', '---\ntitle: A\n---', '---  \ntitle: A\n--- \n'].map(frontMatter);

  assert.deepEqual(
    parts.map((one) => one?.yaml),
    ['', 'title: A\n', 'title: A\n'],
  );
});

test('a file without an opening or a closing line has no front matter', () => {
  const parts = ['title: A\n---\n', '---\ntitle: A\n', '\n---\ntitle: A\n---\n', ''].map(frontMatter);

  assert.deepEqual(parts, [undefined, undefined, undefined, undefined]);
});

test('a byte order mark and the line ends of Windows are plain text afterwards', () => {
  const text = plainText('\ufeff---\r\ntitle: A\r\n---\r\nOld\rMac\r\n');

  assert.equal(text, '---\ntitle: A\n---\nOld\nMac\n');
  assert.equal(frontMatter(text)?.yaml, 'title: A\n');
});
