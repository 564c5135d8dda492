import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixed } from './fixes.ts';

const fields = ['title', 'date', 'actors', 'location'];
const mdx = (yaml: string) => `---\n${yaml}---\n\nText.\n`;
const fix = (yaml: string, actors: string[] = []) => fixed(mdx(yaml), true, { actors, fields });

test('adds an actor to a list in brackets, and keeps all else', () => {
  const { text, fixes } = fix('title: x # a comment\nactors: [ada,  bo]\n', ['cy']);

  assert.equal(text, mdx('title: x # a comment\nactors: [ada,  bo, cy]\n'));
  assert.deepEqual(fixes, [{ line: 3, column: 18, what: 'added cy to actors' }]);
});

test('adds actors to a list with dashes, indented as it is', () => {
  const { text } = fix('actors:\n    - ada # first\n    - bo\nlocation: x\n', ['cy', 'di']);

  assert.equal(text, mdx('actors:\n    - ada # first\n    - bo\n    - cy\n    - di\nlocation: x\n'));
});

test('writes dates as days', () => {
  const { text, fixes } = fix('date: 10 April 2017\nsources: [{ date: 2017/4/3 }]\n');

  assert.equal(text, mdx('date: 2017-04-10\nsources: [{ date: 2017-04-03 }]\n'));
  assert.deepEqual(
    fixes.map(({ what }) => what),
    ['wrote 10 April 2017 as 2017-04-10', 'wrote 2017/4/3 as 2017-04-03'],
  );
});

test('puts fields in order, each with the comments above it, and unknown ones last', () => {
  const { text, fixes } = fix('extra: 1\n# where\n# exactly\nlocation: x\ntitle: y\nactors:\n  - ada\n');

  assert.equal(text, mdx('title: y\nactors:\n  - ada\n# where\n# exactly\nlocation: x\nextra: 1\n'));
  assert.deepEqual(fixes, [{ line: 2, column: 1, what: 'put the fields in order' }]);
});

test('leaves a file that needs nothing, or is not sound, as it is', () => {
  for (const text of [mdx('title: x\ndate: 2017-04-10\n'), mdx('title: "x\n'), 'no front matter']) {
    assert.deepEqual(fixed(text, true, { actors: [], fields }), { text, fixes: [] });
  }
});
