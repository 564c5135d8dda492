import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actor, archiveOf, briefing, ids, page, site, story } from '../sample.ts';
import type { BriefingLine } from './briefing-lines.ts';
import { homeTold } from './home-told.ts';

const shown = (lines: BriefingLine[]) => ids(lines.map(({ briefing }) => briefing));

const cast = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const archive = archiveOf({
  archive: site({ lead: '2014/lead' }),
  actors: cast.map((id) => actor(id, { formerly: [{ name: `Old ${id}`, until: '2015' }] })),
  stories: [story('affair')],
  pages: [page('about'), page('home')],
  briefings: [
    briefing('2014/lead', { actors: cast }),
    ...[2015, 2016, 2017, 2018].map((year) => briefing(`${year}/x`, { actors: ['a'] })),
    briefing('2019/newest', { actors: ['a'], date: '2019-01-01' }),
    briefing('2013/long', { actors: ['a'], until: '2019-06-01' }),
  ],
});

test('the lead has the first six of its cast by the names of today', () => {
  const told = homeTold(archive);

  assert.equal(told.lead?.id, '2014/lead');
  assert.deepEqual(
    told.cast.map(({ name }) => name),
    ['A', 'B', 'C', 'D', 'E', 'F'],
  );
});

test('the newest briefings stand beside the lead', () => {
  const told = homeTold(archive);

  assert.deepEqual(shown(told.latest), ['2019/newest', '2018/x', '2017/x', '2016/x']);
});

test('fewer stand beside a lead of which little is shown', () => {
  const [lead] = archive.briefings;
  const told = homeTold({ ...archive, lead });

  assert.deepEqual(shown(told.latest), ['2018/x', '2017/x', '2016/x']);
});

test('an archive says how much it has', () => {
  assert.deepEqual(homeTold(archive).counts, { briefings: 7, actors: 7, statements: 0 });
});

test('an archive tells of the days from the first of its briefings to the last that any tells of', () => {
  assert.deepEqual(homeTold(archive).days, { from: '2013-03-01', until: '2019-06-01' });
});

test('the words of the home page are those of home.mdx', () => {
  assert.equal(homeTold(archive).words?.url, '/');
});

test('a story on the home page has its length in words', () => {
  const { stories } = homeTold(archive);

  assert.deepEqual(
    stories.first.map(({ name, span }) => `${name}: ${span}`),
    ['Affair: No briefings yet'],
  );
});

test('the home page names who is in most briefings first', () => {
  const { actors } = homeTold(archive);

  assert.deepEqual(
    actors.first.slice(0, 2).map(({ thing: { id }, count }) => [id, count]),
    [
      ['a', 7],
      ['b', 1],
    ],
  );
});

test('an archive without briefings tells of no days', () => {
  const { days, lead, latest, words } = homeTold(archiveOf({}));

  assert.deepEqual([days, lead, latest, words], [undefined, undefined, [], undefined]);
});

test('the three stories that last longest into our time come first', () => {
  const told = homeTold(
    archiveOf({
      stories: ['a', 'b', 'c', 'd'].map((id) => story(id)),
      briefings: ['a', 'b', 'c', 'd'].map((id, index) => briefing(`${2014 + index}/x`, { stories: [id] })),
    }),
  );

  assert.deepEqual(
    told.stories.first.map(({ name }) => name),
    ['D', 'C', 'B'],
  );
  assert.equal(told.stories.count, 4);
});
