import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archiveOf, story } from '../sample.ts';
import { siteSections } from './site-sections.ts';

test('stories are a section where there are any', () => {
  const kinds = (archive: Parameters<typeof siteSections>[0]) =>
    siteSections(archive).map(({ kind }) => kind);
  const others = ['actors', 'places', 'topics', 'statements'];

  assert.deepEqual(kinds(archiveOf({})), ['briefings', ...others]);
  assert.deepEqual(kinds(archiveOf({ stories: [story('affair')] })), ['briefings', 'stories', ...others]);
});
