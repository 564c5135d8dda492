import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from './field-order.ts';

const fields = ['title', 'actors', 'location'];
const mdx = (yaml: string) => `---\n${yaml}---\n\nlocation: no field.\n`;

test('fields come in order, each with the comments above it, and unknown ones last', () => {
  const written = mdx('extra: 1\n# where\n# exactly\nlocation: x # here\ntitle:  y\nactors:\n  - ada\n\n');

  assert.equal(
    inOrder(written, fields, { isMdx: true }),
    mdx('title:  y\nactors:\n  - ada\n\n# where\n# exactly\nlocation: x # here\nextra: 1\n'),
  );
});

test('a file whose fields are put in order keeps its byte order mark and its line ends', () => {
  assert.equal(
    inOrder('\ufeffactors: [a]\r\ntitle: x\n# end\r\n', fields, { isMdx: false }),
    '\ufefftitle: x\n# end\r\nactors: [a]\r\n',
  );
});

test('a file whose fields are in order, or that is not sound, stays as it is', () => {
  for (const text of [mdx('title: x\nlocation: y\n'), mdx('location: "x\ntitle: y\n'), 'no front matter'])
    assert.equal(inOrder(text, fields, { isMdx: true }), text);
  for (const text of ['{ location: x, title: y }\n', 'location: x\ntitle: y'])
    assert.equal(inOrder(text, fields, { isMdx: false }), text);
});
