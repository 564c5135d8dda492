import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, imports, text, writes } from './house-sample.ts';

test('what asks the index in the browser knows neither Node nor what makes the index', () => {
  const asking = files.filter((file) => file.startsWith('search/ask/'));

  assert.ok(asking.length > 20);
  for (const file of asking) {
    assert.doesNotMatch(text(file), /['"]node:/, file);
    assert.ok(!(imports.get(file) ?? []).some(({ to }) => to.startsWith('search/index/')), file);
  }
});

/** What `joinEntries` runs before anybody is handed the archive. */
const joins = [
  ...['former-ids', 'join-actors', 'join-briefing', 'join-places', 'join-related', 'join-stories'],
  ...['join-turns', 'join', 'names-apart', 'subjects', 'unpublished'],
];

test('the archive is written by its join alone', () => {
  const writing = files.filter((file) =>
    (imports.get(file) ?? []).some(({ to }) => to === 'archive/join/writable.ts'),
  );

  assert.deepEqual(
    writing,
    joins.map((name) => `archive/join/${name}.ts`),
  );
});

/** What is known of a library and not promised by it, and the only modules that know it. */
const doors: Record<string, string[]> = {
  'prerender-entry|setInternals|pagesByKeys|astro/runtime/': ['build/astro/astro-private.ts'],
  'astro/compiler-runtime': ['layouts/astro-head.ts'],
  'type=style': ['build/astro/sheets.ts'],
  pagefind_dcd: ['search/ask/loaded/pagefind-names.ts'],
  'pagefind-entry\\.json': ['search/index/pagefind/pagefind-paths.ts'],
  load_index_chunk: ['search/index/pagefind/loud-failures.ts'],
  minifySync: ['search/index/pagefind/small-code.ts'],
};

/** Parts of the door to Pagefind's index, and who opens it from the outside. */
const inside = [
  'cbor',
  'indexed-words',
  'join-span',
  'loaded-files',
  'loud-failures',
  'pagefind-files',
  'pagefind-paths',
  'record-list',
  'word-chunks',
  'words-by-record',
].map((name) => `search/index/pagefind/${name}.ts`);
const openers = ['search/index/pagefind/pagefind-private.ts', 'search/index/pagefind/served-code.ts'];

test('what is known of a library and not promised is known in one place', () => {
  for (const [known, by] of Object.entries(doors)) {
    const knowing = files.filter((file) => writes(file, known));

    assert.deepEqual(knowing, by, known);
  }
  const others = files.filter((file) => ![...inside, ...openers].includes(file));
  const through = others.filter((file) => (imports.get(file) ?? []).some(({ to }) => inside.includes(to)));

  assert.deepEqual(through, []);
});
