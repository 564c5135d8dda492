import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectsInWords } from './join/collects.ts';
import { joinEntries } from './join/join.ts';
import {
  actor,
  archiveOf,
  briefing,
  found,
  ids,
  place,
  problemsOf,
  site,
  statement,
  story,
  topic,
} from './sample.ts';
import { entries, today } from './sample.ts';
import { membersOf, stepsInStories, sourcesOf, stepsOf, storiesByTime } from './stories.ts';
import { saidIn } from './told/story-said.ts';

const days = (date: string, more: Parameters<typeof briefing>[1] = {}) =>
  briefing(`${date.slice(0, 4)}/${date}`, { date, ...more });

/** The steps of the story `affair` in an archive. */
function sequence(given: Parameters<typeof archiveOf>[0]): string[] {
  return ids(stepsOf(found(archiveOf(given).stories, 'affair')));
}

test('the steps of a story are the briefings that name it, in order of time, and each leads back', () => {
  const archive = archiveOf({
    stories: [story('affair'), story('other')],
    briefings: [
      days('2017-03-02', { stories: ['affair', 'other'] }),
      days('2016-01-01', { stories: ['affair'] }),
      days('2017-03-01'),
      days('2017-03-03', { stories: ['affair'] }),
    ],
  });

  assert.deepEqual(ids(stepsOf(found(archive.stories, 'affair'))), [
    '2016/2016-01-01',
    '2017/2017-03-02',
    '2017/2017-03-03',
  ]);
  const [step1, step2] = stepsInStories(found(archive.briefings, '2017/2017-03-02'));
  assert.deepEqual(
    [step1?.story.id, step1?.number, step1?.count, step1?.earlier?.id, step1?.later?.id],
    ['affair', 2, 3, '2016/2016-01-01', '2017/2017-03-03'],
  );
  assert.deepEqual(
    [step2?.story.id, step2?.number, step2?.earlier, step2?.later],
    ['other', 1, undefined, undefined],
  );
});

test('a story collects any of a list, all lists at once, places and topics with all below, and a named one besides', () => {
  const given = {
    actors: [actor('dockers-union'), actor('pilots'), actor('masters')],
    places: [place('coast'), place('port-ellis', { within: 'coast' }), place('inland')],
    topics: [topic('labour'), topic('strikes', { broader: 'labour' }), topic('weather')],
    briefings: [
      days('2017-01-01', { actors: ['pilots'] }),
      days('2017-01-02', { actors: ['masters', 'dockers-union'] }),
      days('2017-01-03', { actors: ['masters'] }),
      days('2017-01-04', { location: ['inland'] }),
      days('2017-01-05', { topics: ['weather'] }),
      days('2017-01-06', { topics: ['weather'], stories: ['affair'] }),
      days('2017-01-07', { location: ['inland', 'port-ellis'] }),
    ],
    stories: [
      story('affair', {
        collects: { actors: ['pilots', 'dockers-union'], places: ['coast'], topics: ['labour'] },
      }),
    ],
  };

  assert.deepEqual(
    sequence(given),
    ['2017-01-01', '2017-01-02', '2017-01-06', '2017-01-07'].map((day) => `2017/${day}`),
  );
});

test('a story collects on the days that it collects by and its own alone, periods that reach into them too', () => {
  const briefings = [
    days('2017-01-01'),
    days('2017-01-02', { until: '2017-01-05' }),
    days('2017-01-06'),
    days('2017-01-08'),
    days('2017-01-10'),
  ];
  const stories = [
    story('affair', {
      from: '2017-01-05',
      until: '2017-01-09',
      collects: { topics: ['strikes'], until: '2017-01-07' },
    }),
  ];

  assert.deepEqual(sequence({ briefings, stories }), ['2017/2017-01-02', '2017/2017-01-06']);
});

test('a story collects at places that were within its own on the day', () => {
  const given = {
    places: [
      place('coast'),
      place('inland'),
      place('port-ellis', { within: [{ id: 'coast', until: '2017-01-02' }, 'inland'] }),
    ],
    briefings: [days('2017-01-01'), days('2017-01-05')],
    stories: [
      story('affair', { collects: { places: ['coast'] } }),
      story('other', { collects: { places: ['inland'] } }),
    ],
  };

  assert.deepEqual(sequence(given), ['2017/2017-01-01']);
  assert.deepEqual(ids(found(archiveOf(given).stories, 'other').briefings), ['2017/2017-01-05']);
});

test('what a story collects is told with the days that it and its story have in common', () => {
  const told = (from: string, until: string) =>
    collectsInWords(
      found(
        archiveOf({
          briefings: [days('2017-01-06')],
          stories: [
            story('affair', {
              ...{ from: '2017-01-05', until: '2017-01-09' },
              collects: { topics: ['strikes'], from, until },
            }),
          ],
        }).stories,
        'affair',
      ),
    );

  assert.equal(told('2017-01-01', '2017-01-31'), told('2017-01-05', '2017-01-09'));
  assert.notEqual(told('2017-01-06', '2017-01-09'), told('2017-01-05', '2017-01-09'));
  assert.notEqual(told('2017-01-05', '2017-01-08'), told('2017-01-05', '2017-01-09'));
});

test('a list of nobody collects nothing', () => {
  const stories = [story('affair', { collects: { actors: [], topics: ['strikes'] } })];

  assert.deepEqual(sequence({ briefings: [days('2017-01-01')], stories }), []);
});

test('drafts, briefings under embargo and withdrawn ones are no steps, and stories of those alone are not told of', () => {
  const hidden = {
    briefings: [
      days('2017-01-01', { status: 'draft', stories: ['affair'] }),
      days('2017-01-02', { publish: '2099-01-01', stories: ['affair'] }),
      days('2017-01-03', { stories: ['open'] }),
      days('2017-01-04', { stories: ['open'], status: 'withdrawn' }),
      days('2017-01-05', { stories: ['written', 'open'] }),
    ],
    stories: [story('affair'), story('open'), story('written', { status: 'draft' }), story('empty')],
  };

  const archive = archiveOf(hidden);

  assert.deepEqual(ids(archive.stories), ['empty', 'open']);
  assert.deepEqual(ids(stepsOf(found(archive.stories, 'open'))), ['2017/2017-01-03', '2017/2017-01-05']);
  assert.deepEqual(ids(found(archive.briefings, '2017/2017-01-05').stories), ['open']);

  const preview = joinEntries(entries(hidden), { today, preview: true }).archive;
  assert.deepEqual(ids(preview.stories), ['affair', 'empty', 'open', 'written']);
  assert.deepEqual(ids(stepsOf(found(preview.stories, 'affair'))), ['2017/2017-01-01', '2017/2017-01-02']);
});

test('what only a draft of a story names is not told of', () => {
  const position = { line: 9, column: 1 };
  const outline = { references: [{ kind: 'actor' as const, id: 'ann', position }] };
  const given = (status: 'draft' | 'published') => ({
    actors: [actor('dockers-union'), actor('ann')],
    topics: [topic('strikes'), topic('pay')],
    stories: [story('affair', { status, outline, collects: { topics: ['pay'] } })],
  });

  const [draft, published] = (['draft', 'published'] as const).map((status) => archiveOf(given(status)));

  assert.deepEqual([ids(draft?.actors ?? []), ids(draft?.topics ?? [])], [['dockers-union'], ['strikes']]);
  assert.deepEqual(
    [ids(published?.actors ?? []), ids(published?.topics ?? [])],
    [
      ['ann', 'dockers-union'],
      ['pay', 'strikes'],
    ],
  );
});

test('former ids of a story lead to it', () => {
  const { redirects } = archiveOf({ stories: [story('affair', { formerIds: ['old/affair'] })] });

  assert.deepEqual(redirects, [{ from: '/stories/old/affair/', to: '/stories/affair/' }]);
});

test('who acts or speaks in a story is counted once a briefing, with the offices of its days', () => {
  const roles = [
    { title: 'Chair', from: '2010', to: '2017-01-02' },
    { title: 'Patron', from: '2017-01-02' },
    { title: 'Guest', from: '2001', to: '2002' },
  ];
  const archive = archiveOf({
    actors: [actor('dockers-union'), actor('ann', { kind: 'person', roles })],
    briefings: [
      days('2017-01-01', { stories: ['affair'], outline: { statements: [statement('ann', 'No.')] } }),
      days('2017-01-03', { stories: ['affair'], actors: ['ann', 'dockers-union'] }),
      days('2017-01-04', { stories: ['affair'] }),
    ],
    stories: [story('affair')],
  });

  const members = membersOf(found(archive.stories, 'affair'));

  assert.deepEqual(
    members.map(({ actor: one, briefings, offices }) => [
      one.id,
      briefings.length,
      offices.map(({ office, since, until }) => [office.title, since, until]),
    ]),
    [
      ['dockers-union', 3, []],
      [
        'ann',
        2,
        [
          ['Chair', undefined, '2017-01-02'],
          ['Patron', '2017-01-02', undefined],
        ],
      ],
    ],
  );
});

test('a source is one by its address, or by title, publisher and day', () => {
  const { stories } = archiveOf({
    briefings: [
      days('2017-01-01', {
        stories: ['affair'],
        sources: [{ id: 'a', title: 'One', url: 'https://a.example' }],
      }),
      days('2017-01-02', {
        stories: ['affair'],
        sources: [
          { id: 'b', title: 'One again', url: 'https://a.example' },
          { id: 'c', title: 'Two', publisher: 'Gazette' },
        ],
      }),
      days('2017-01-03', {
        stories: ['affair'],
        sources: [
          { id: 'd', title: 'Two', publisher: 'Gazette' },
          { id: 'e', title: 'Two', publisher: 'Herald' },
        ],
      }),
    ],
    stories: [story('affair')],
  });

  assert.deepEqual(
    sourcesOf(found(stories, 'affair')).map(({ source, briefings }) => [source.title, briefings.length]),
    [
      ['One', 2],
      ['Two', 2],
      ['Two', 1],
    ],
  );
});

test('what was said is told by speaker and topic', () => {
  const said = (by: string, text: string, about?: string) =>
    statement(by, text, about ? { topic: about } : {});
  const { stories } = archiveOf({
    actors: [actor('dockers-union'), actor('pilots')],
    topics: [topic('strikes'), topic('pay')],
    briefings: [
      days('2017-01-02', {
        stories: ['affair'],
        outline: { statements: [said('pilots', 'Later.', 'strikes'), said('dockers-union', 'Maybe.')] },
      }),
      days('2017-01-01', {
        stories: ['affair'],
        outline: { statements: [said('pilots', 'Never.', 'strikes'), said('pilots', 'More.', 'pay')] },
      }),
    ],
    stories: [story('affair')],
  });

  assert.deepEqual(
    saidIn(found(stories, 'affair')).map(({ name, topic: about, statements }) => [
      name,
      about?.id,
      ...statements.map(({ text }) => text),
    ]),
    [
      ['Pilots', 'pay', 'More.'],
      ['Pilots', 'strikes', 'Never.', 'Later.'],
      ['Dockers Union', undefined, 'Maybe.'],
    ],
  );
});

test('of what could not be read nothing is argued', () => {
  const given = { archive: site(), stories: [story('affair')] };

  const unread = { briefings: ['2017/strike'] };
  assert.deepEqual(joinEntries(entries(given), { today, unread }).findings, []);
  assert.deepEqual(
    problemsOf(given).map(({ rule }) => rule),
    ['story-without-briefings'],
  );
});

test('the story that went on last comes first; one without briefings by its own days, and names break ties', () => {
  const archive = archiveOf({
    stories: [
      story('long-ago', { from: '1990', until: '1991' }),
      story('begun', { from: '2018' }),
      story('told', { from: '2010' }),
      story('undated-b'),
      story('undated-a'),
    ],
    briefings: [days('2017-03-01', { stories: ['told'] }), days('2016-01-01', { stories: ['told'] })],
  });

  assert.deepEqual(ids(storiesByTime(archive.stories)), [
    'begun',
    'told',
    'long-ago',
    'undated-a',
    'undated-b',
  ]);
});

test('of stories without briefings that ends last which says so, or else begins last', () => {
  const { stories } = archiveOf({
    stories: [
      story('long', { from: '2016-01-01', until: '2019-01-01' }),
      story('late', { from: '2018-01-01' }),
      story('early', { from: '2015-01-01' }),
    ],
  });

  assert.deepEqual(ids(storiesByTime(stories)), ['long', 'late', 'early']);
});

test('a briefing that names a story and is collected by it is one step', () => {
  const given = {
    briefings: [days('2017-01-01', { stories: ['affair'] })],
    stories: [story('affair', { collects: { topics: ['strikes'] } })],
  };

  assert.deepEqual(sequence(given), ['2017/2017-01-01']);
  assert.deepEqual(ids(archiveOf(given).briefings[0]?.stories ?? []), ['affair']);
});

const rulesOf = (collects: Parameters<typeof story>[1]) =>
  problemsOf({ briefings: [days('2017-01-01')], stories: [story('affair', collects)] }).map(
    ({ rule }) => rule,
  );

test('a story that collects by somebody unknown is not told to collect nothing', () => {
  assert.deepEqual(rulesOf({ collects: { actors: ['nobody'] } }), ['unknown-actor']);
});

test('a story may collect by the days on which it begins and ends itself', () => {
  const period = { from: '2016-12-01', until: '2017-02-01' };

  assert.deepEqual(rulesOf({ ...period, collects: { topics: ['strikes'], ...period } }), []);
});
