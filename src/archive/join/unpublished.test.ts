import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../model.ts';
import {
  actor,
  archiveOf,
  briefing,
  entries,
  found,
  ids,
  page,
  place,
  problemsOf,
  today,
  topic,
} from '../sample.ts';
import { joinEntries } from './join.ts';

const position = { line: 9, column: 1 };
const reference = (kind: 'actor' | 'place' | 'topic', id: string) => ({ kind, id, position });
const draft = briefing('2018/draft', {
  status: 'draft',
  actors: ['dockers-union', 'ann'],
  location: 'west-quay',
  topics: ['pay'],
});

/** The ids of an archive’s subjects. */
function subjectsOf({ actors, places, topics }: Archive): string[] {
  return [...ids(actors), ...ids(places), ...ids(topics)].sort();
}

/** What the draft alone uses, beside the sample’s own subjects. */
const subjects = {
  actors: [actor('dockers-union'), actor('ann'), actor('harbour-board')],
  places: [place('port-ellis'), place('west-quay', { within: 'port-ellis' })],
  topics: [topic('strikes'), topic('pay', { broader: 'strikes' })],
};
const own = ['dockers-union', 'harbour-board', 'port-ellis', 'strikes'];

test('what only a briefing under embargo uses is not told of, nor is such a briefing beside others', () => {
  const { actors, briefings } = archiveOf({
    actors: [actor('dockers-union'), actor('ann')],
    briefings: [
      briefing('2017/a', { related: ['2017/later', '2017/draft', '2017/gone', '2017/b'] }),
      briefing('2017/b'),
      briefing('2017/later', { publish: '2099-01-01', actors: ['ann'] }),
      briefing('2017/draft', { status: 'draft' }),
      briefing('2017/gone', { status: 'withdrawn' }),
    ],
  });

  assert.deepEqual(ids(actors), ['dockers-union']);
  assert.deepEqual(ids(found(briefings, '2017/a').related), ['2017/b']);
});

/** Archives with the draft, by what else there is and which of its subjects readers know by that. */
const cases: [name: string, given: Parameters<typeof archiveOf>[0], known: string[]][] = [
  ['nothing else', {}, []],
  [
    'an embargoed briefing',
    { briefings: [briefing('2017/b', { publish: '2099-01-01', actors: ['ann'] })] },
    [],
  ],
  ['a published briefing of the actor', { briefings: [briefing('2017/b', { actors: ['ann'] })] }, ['ann']],
  [
    'a withdrawn briefing of the actor',
    { briefings: [briefing('2017/b', { actors: ['ann'], status: 'withdrawn' })] },
    ['ann'],
  ],
  [
    'a published briefing at the place',
    { briefings: [briefing('2017/b', { location: 'west-quay' })] },
    ['west-quay'],
  ],
  ['a published briefing on the topic', { briefings: [briefing('2017/b', { topics: ['pay'] })] }, ['pay']],
  [
    'a published text that names the actor',
    { briefings: [briefing('2017/b', { outline: { references: [reference('actor', 'ann')] } })] },
    ['ann'],
  ],
  [
    'a page that names the place',
    { pages: [page('about', { references: [reference('place', 'west-quay')] })] },
    ['west-quay'],
  ],
  [
    'a published member',
    { actors: [...subjects.actors.slice(0, 2), actor('harbour-board', { memberOf: ['ann'] })] },
    ['ann'],
  ],
  [
    'a published holder of an office of it',
    {
      actors: [
        ...subjects.actors.slice(0, 2),
        actor('harbour-board', { roles: [{ title: 'Chair', organisation: 'ann', from: '2017' }] }),
      ],
    },
    ['ann'],
  ],
  [
    'a published actor of the country',
    { actors: [...subjects.actors.slice(0, 2), actor('harbour-board', { country: 'west-quay' })] },
    ['west-quay'],
  ],
  [
    'a place within it that nobody uses',
    { places: [...subjects.places, place('mole', { within: 'west-quay' })] },
    ['mole', 'west-quay'],
  ],
];

for (const [name, given, known] of cases) {
  test(`of what a draft uses, ${name} makes known ${known.join(', ') || 'nothing'}`, () => {
    const { briefings = [], ...more } = given;

    const archive = archiveOf({ ...subjects, ...more, briefings: [briefing('2016/a'), draft, ...briefings] });

    assert.deepEqual(subjectsOf(archive), [...own, ...known].sort());
  });
}

test('what a briefing named whose words were taken down is taken down with it, but for what others use', () => {
  const erased = briefing('2017/erased', {
    status: 'withdrawn',
    withdrawn: { date: '2017-09-11', reason: 'A court asked for it.', erase: true },
    outline: {
      references: [
        reference('actor', 'ann'),
        reference('actor', 'nobody'),
        reference('actor', 'dockers-union'),
        reference('place', 'west-quay'),
        reference('topic', 'pay'),
      ],
    },
  });
  const given = entries({
    ...subjects,
    briefings: [briefing('2016/a', { topics: ['pay'], actors: ['dockers-union'] }), erased],
  });

  const { archive, findings } = joinEntries(given, { today });

  assert.deepEqual(subjectsOf(archive), [...own, 'pay'].sort());
  assert.deepEqual(findings, []);
  assert.deepEqual(archive.withdrawn[0]?.mentions, []);
});

test('what is above a subject of a draft alone is not known either', () => {
  const archive = archiveOf({
    ...subjects,
    actors: [
      ...subjects.actors,
      actor('crew', {
        ...{ memberOf: ['lodge'], succeeds: ['guild'], country: 'mole' },
        roles: [{ title: 'Agent', organisation: 'firm', from: '2015' }],
      }),
      ...['lodge', 'guild', 'firm'].map((id) => actor(id)),
    ],
    places: [...subjects.places, place('mole', { within: 'isle' }), place('isle')],
    briefings: [briefing('2018/draft', { status: 'draft', actors: ['crew'] })],
  });

  assert.deepEqual(subjectsOf(archive), [...own, 'ann', 'pay', 'west-quay'].sort());
});

test('known subjects do not list what is not known', () => {
  const archive = archiveOf({
    ...subjects,
    actors: [
      ...subjects.actors.slice(1),
      actor('dockers-union'),
      actor('crew', { memberOf: ['dockers-union'], succeeds: ['dockers-union'] }),
    ],
    briefings: [briefing('2016/a'), { ...draft, data: { ...draft.data, actors: ['crew'] } }],
  });

  const [union] = archive.actors.filter(({ id }) => id === 'dockers-union');
  assert.deepEqual(ids(union?.members ?? []), []);
  assert.deepEqual(ids(union?.succeededBy ?? []), []);
  assert.deepEqual(ids(archive.places[0]?.contains ?? []), []);
  assert.deepEqual(ids(archive.topics[0]?.narrower ?? []), []);
});

test('the preview has all, and marks what is not known', () => {
  const given = entries({ ...subjects, briefings: [briefing('2016/a'), draft] });

  const { archive } = joinEntries(given, { today, preview: true });

  const marked = [...archive.actors, ...archive.places, ...archive.topics].filter((one) => one.isUnpublished);
  assert.deepEqual(ids(marked), ['ann', 'west-quay', 'pay']);
  assert.equal(archive.actors.length, 3);
});

test('a published text may not lead to what is not known, and a draft may', () => {
  const links = [
    { href: '/actors/ann/', position },
    { href: '/places/west-quay/#section_actors', position },
  ];

  const said = problemsOf({
    ...subjects,
    briefings: [
      briefing('2016/a', { outline: { links } }),
      { ...draft, data: { ...draft.data, outline: { ...draft.data.outline, links } } },
    ],
  });

  assert.deepEqual(
    said.map(({ file, message }) => `${file} ${message}`),
    [
      'content/briefings/2016/a.mdx Readers find nothing at /actors/ann/ yet: only drafts and briefings under embargo use it. Remove the link for now.',
      'content/briefings/2016/a.mdx Readers find nothing at /places/west-quay/#section_actors yet: only drafts and briefings under embargo use it. Remove the link for now.',
    ],
  );
});
