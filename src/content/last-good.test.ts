import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../archive/sample.ts';
import { withLastGood } from './last-good.ts';
import type { Content, ReadEntry } from './read.ts';

const entry = (id: string, digest = 'new'): ReadEntry => ({ id, digest, data: {}, filePath: `${id}.yaml` });

function content(
  actors: ReadEntry[],
  brokenActors: string[] = [],
  archive: Content['archive'] = { ...site({ title: 'Sound' }), isBroken: false },
): Pick<Content, 'archive' | 'entries' | 'broken'> {
  const none = { briefings: [], actors: [], places: [], topics: [], stories: [], pages: [] };
  return {
    archive,
    entries: { ...none, actors },
    broken: { ...none, actors: brokenActors },
  };
}

test('a broken file is as it was when it was last good, however often it is read', () => {
  const first = content([entry('ada', 'old'), entry('karr', 'old')]);
  const second = withLastGood(content([entry('karr')], ['ada']), first);
  const third = withLastGood(content([entry('karr')], ['ada']), second);

  assert.deepEqual(third.entries.actors, [entry('karr'), entry('ada', 'old')]);
});

test('a file that was never good, or is gone, is not there', () => {
  const first = content([entry('gone', 'old')]);

  assert.deepEqual(withLastGood(content([], ['ada']), first).entries.actors, []);
  assert.deepEqual(withLastGood(content([], ['ada']), undefined).entries.actors, []);
});

test('a broken archive.yaml is as it was when it was last good, however often it is read', () => {
  const broken = { ...site({ title: 'An archive without a name' }), isBroken: true };
  const titles = [];
  let earlier: ReturnType<typeof content> | undefined;
  for (const archive of [broken, undefined, broken, broken]) {
    earlier = withLastGood(content([], [], archive), earlier);
    titles.push(earlier.archive.data.title);
  }

  assert.deepEqual(titles, ['An archive without a name', 'Sound', 'Sound', 'Sound']);
});
