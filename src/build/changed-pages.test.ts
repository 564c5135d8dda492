import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPages } from './changed-pages.ts';

const page = (title: string, text = '') => `<title>${title}</title>${text}`;

test('pages that are new, changed and gone are named by title and address, others are not', () => {
  const before = new Map([
    ['index.html', page('Home')],
    ['a/index.html', page('A [1]', 'was')],
    ['b/index.html', page('B')],
  ]);
  const after = new Map([
    ['index.html', page('Home')],
    ['a/index.html', page('A [1]', 'is')],
    ['c.html', page('C')],
  ]);

  assert.equal(
    changedPages(before, after, 'https://port.example/press/'),
    String.raw`### New: 1

- C (https://port.example/press/c.html)

### Changed: 1

- A \[1\] (https://port.example/press/a/)

### Gone: 1

- B (https://port.example/press/b/)`,
  );
  assert.equal(changedPages(before, before, 'https://port.example/'), 'No page differs.');
});

test('of very many pages the first are named and the others counted', () => {
  const after = new Map(Array.from({ length: 120 }, (_, nth) => [`${nth}.html`, page(`P${nth}`)]));

  assert.match(changedPages(new Map(), after, 'https://port.example/'), /- and 20 more$/);
});
