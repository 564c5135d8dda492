import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mayHaveLiteralLinks, withoutLiteralLinks } from './literal-links.ts';

const usual = unified().use(remarkParse).use(remarkGfm).freeze();
const quick = unified().use(remarkParse).use(remarkGfm).use(withoutLiteralLinks).freeze();

/** The tree of a text, as a page is made of it. */
function treeOf(processor: typeof usual, text: string): unknown {
  return processor.runSync(processor.parse(text), text);
}

test('whatever may become a link without being written as one is noticed', () => {
  for (const text of [
    'See www.example.org.',
    'See WWW.example.org',
    'See https://example.org/',
    'See HTTP://example.org/',
    'Write to ada@example.org.',
    'Write to ada&#64;example.org.',
    'Write to ada\\@example.org.',
  ])
    assert.ok(mayHaveLiteralLinks(text), text);
  assert.equal(mayHaveLiteralLinks('The port [closed](/briefings/2017/a/) at 10:30 — “for good”.'), false);
});

test('a text without addresses comes to the same without looking for them', () => {
  const text = [
    'The ~~port~~ closed.[^1] [Again](/a/) <b>now</b> `x`',
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '- [x] done\n- [ ] open',
    '[^1]: A note.',
  ].join('\n\n');

  assert.equal(mayHaveLiteralLinks(text), false);
  assert.deepEqual(treeOf(quick, text), treeOf(usual, text));
});

test('a parser without literal links makes none of an address', () => {
  const text = 'See www.example.org or https://example.org/ or ada@example.org.';

  assert.match(JSON.stringify(treeOf(usual, text)), /"type":"link"/);
  assert.doesNotMatch(JSON.stringify(treeOf(quick, text)), /"type":"link"/);
});
