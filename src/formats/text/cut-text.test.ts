import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textEnd } from '../../mdx/tags/slots.ts';
import { cutText } from './cut-text.ts';

test('a text is what stands in its element, and nothing of the page around it', () => {
  const inside = '<p>A</p><div>B</div>\n';
  const page = `<main><h1>T</h1><div lang="fr" class="prose" dir="ltr">${inside}</div> ${textEnd}<div></div></main>`;

  assert.equal(cutText(page, 'a.html'), inside);
});

test('a page without a text, or without its end, is named', () => {
  assert.throws(() => cutText(`<main>${textEnd}</main>`, 'a.html'), /a\.html has no text/);
  assert.throws(() => cutText('<div class="prose">A</div>', 'a.html'), /a\.html has no text/);
});
