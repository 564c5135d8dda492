import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as english from './en.ts';
import { literalWords } from './literal-words.ts';
import { joined, sentence } from './sentence.ts';

const root = join(import.meta.dirname, '..', '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** Words in templates that are the same in every language, and those that only authors read, which are English. */
const exceptions: Record<string, string[] | 'all'> = {
  // The format's own name.
  'components/Cite.astro': ['Markdown'],
  // What browsers are told.
  'layouts/Page.astro': ['Latn', 'width=device-width, initial-scale=1', 'light dark'],
  // The guide for authors.
  'components/guide/OwnIds.astro': 'all',
  'components/guide/Rules.astro': 'all',
};

test('no template has words of its own', () => {
  const found = files.flatMap(({ path, text }) => {
    const allowed = exceptions[path] ?? [];
    if (!path.endsWith('.astro') || allowed === 'all') return [];
    return literalWords(text).flatMap((words) => (allowed.includes(words) ? [] : [`${path}: ${words}`]));
  });

  assert.deepEqual(found, []);
});

test('every entry of the catalogue is used', () => {
  const elsewhere = files
    .filter(({ path }) => !path.startsWith('base/words'))
    .map(({ text }) => text)
    .join('\n');
  const unused = Object.entries(english).flatMap(([part, entries]) =>
    Object.keys(entries)
      .filter((entry) => !new RegExp(`\\b${part}\\.${entry}\\b`).test(elsewhere))
      .map((entry) => `${part}.${entry}`),
  );

  assert.deepEqual(unused, []);
});

test('finds words between tags, in attributes that are read out, and in code, and passes over others', () => {
  const template = `---
import type { Day } from 'Some Where';
interface Props { of: 'One Two' }
const facts = { term: 'Born', kind: 'person', url: \`/actors/\${1}\` };
---

<p class="One two">Two {facts.length} <code>npm run new</code></p>
<a aria-label="three" href="/four/five/">{facts.kind === 'person' ? 'Six seven' : 'eight'}</a>
<Section heading="Nine" id="section_nine" note={\`\${facts.length} of ten\`} />
<style>p { content: 'Eleven twelve'; }</style>`;

  assert.deepEqual(literalWords(template), ['Born', 'Two', 'three', 'Six seven', 'Nine', 'of ten']);
});

test('a sentence has its elements where its language wants them', () => {
  const link = (words: string) => ({ words });

  assert.deepEqual(sentence`See ${link('all')} ${3} of ${joined([link('a'), link('b')], ', ')}${''}.`, [
    'See ',
    { words: 'all' },
    ' ',
    '3',
    ' of ',
    { words: 'a' },
    ', ',
    { words: 'b' },
    '.',
  ]);
});
