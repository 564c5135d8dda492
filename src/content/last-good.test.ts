import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../archive/sample.ts';
import { emptyOutline } from '../base/outline.ts';
import { errorAt } from '../base/problems.ts';
import { withLastGood, withoutDeadPrograms } from './last-good.ts';
import type { Content, ReadEntry } from './read-content.ts';

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

test('a program that is broken is not there, since Astro would run the file as it is', () => {
  const outline = { ...emptyOutline(), program: { line: 3, column: 1 } };
  const first = content([{ ...entry('ada', 'old'), data: { outline } }]);

  assert.deepEqual(withLastGood(content([], ['ada']), first).entries.actors, []);
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

test('a program of which is told that it cannot run is not there, and documents are', () => {
  const outline = { ...emptyOutline(), program: { line: 3, column: 1 } };
  const sound = content([
    { ...entry('ada'), data: { outline } },
    { ...entry('karr'), data: { outline } },
    { ...entry('lind'), data: { outline } },
    { ...entry('marsh'), data: { outline } },
    entry('aune'),
  ]);
  const told = (name: string, rule: string) => errorAt(`${name}.yaml`, { line: 3, column: 1 }, rule, 'So.');
  const problems = [
    told('ada', 'missing-import'),
    told('karr', 'unknown-actor'),
    told('lind', 'unknown-name'),
    told('marsh', 'malformed-mdx'),
    told('aune', 'missing-import'),
  ];

  const { entries } = withoutDeadPrograms({ ...sound, problems });

  assert.deepEqual(
    entries.actors.map(({ id }) => id),
    ['karr', 'aune'],
  );
});
