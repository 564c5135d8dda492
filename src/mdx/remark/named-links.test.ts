import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf, saidOf } from '../sample.ts';

const written: [text: string, html: RegExp][] = [
  ['At <a href="https://a.org">https://a.org</a>', /At <a href="https:\/\/a\.org">https:\/\/a\.org<\/a></],
  ['At <a href="https://a.org/b">www.a.org</a>.', /At <a href="https:\/\/a\.org\/b">www\.a\.org<\/a>\./],
  ['To <a href="mailto:b@a.org">*b@a.org*</a>', /<a href="mailto:b@a\.org"><em>b@a\.org<\/em><\/a></],
  ['<a href="https://a.org">\nSee https://a.org now\n</a>', />See https:\/\/a\.org now<\/a></],
];

for (const [text, html] of written)
  test(`an address in <a> is the words of that link: ${text}`, () => {
    assert.match(htmlOf(text), html);
    assert.deepEqual(saidOf(text), []);
  });

test('a link that is written as one is a link in <a>, too, and refused', () => {
  assert.match(
    saidOf('<a href="https://a.org">a [b](https://b.org)</a>').join(),
    /A link cannot stand in a link/,
  );
});

test('an address elsewhere is a link', () => {
  assert.match(htmlOf('<b>https://a.org</b>'), /<b><a href="https:\/\/a\.org">/);
});
