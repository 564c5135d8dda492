import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, ids, page, topic } from '../archive/sample.ts';
import { guideTold } from './guide-told.ts';

const guide = { ...page('authoring'), filePath: 'src/content/authoring-guide.mdx' };

function told(entries: Parameters<typeof archiveOf>[0], id = 'authoring') {
  const archive = archiveOf({ ...entries, pages: [guide, page('about')] });
  const one = archive.pages.find((text) => text.id === id);
  return one && guideTold(one, archive);
}

test('the guide names twelve of a kind, those first that most briefings name', () => {
  const of = told({
    actors: [actor('ada'), actor('bo')],
    topics: Array.from({ length: 13 }, (_, index) => topic(`topic-${index}`)),
    briefings: [
      briefing('2016/a', { actors: ['ada', 'bo'] }),
      briefing('2017/b', { actors: ['bo'], topics: ['topic-12'] }),
    ],
  });

  assert.deepEqual(
    of?.ids.map(({ kind, subjects }) => [kind, ids(subjects).slice(0, 2), subjects.length]),
    [
      ['actors', ['bo', 'ada'], 2],
      ['places', ['port-ellis'], 1],
      ['topics', ['topic-12', 'topic-0'], 12],
    ],
  );
});

test('the guide names no kind of which there is nothing', () => {
  const kinds = told({ places: [] })?.ids.map(({ kind }) => kind);

  assert.deepEqual(kinds, ['actors', 'topics']);
});

test('the rules stand on the guide and on no other page', () => {
  assert.ok((told({})?.rules.length ?? 0) > 10);
  assert.equal(told({}, 'about'), undefined);
});
