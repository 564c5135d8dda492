import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  site,
  story,
  topic,
} from '../sample.ts';
import { slotValuesOf } from '../told/slot-values.ts';
import { joinEntries } from './join.ts';

test('a briefing leads to its place, its actors in the order given, and its topics', () => {
  const archive = archiveOf({
    briefings: [
      briefing('2017/strike', {
        actors: ['port-authority', 'dockers-union'],
        location: 'north-quay',
        topics: ['wages', 'strikes'],
      }),
    ],
    actors: [actor('dockers-union'), actor('port-authority')],
    places: [place('north-quay')],
    topics: [topic('strikes'), topic('wages')],
  });

  const strike = found(archive.briefings, '2017/strike');

  assert.equal(strike.location, found(archive.places, 'north-quay'));
  assert.deepEqual(ids(strike.cast.map(({ actor: member }) => member)), ['port-authority', 'dockers-union']);
  assert.deepEqual(ids(strike.topics), ['wages', 'strikes']);
});

test('actors, places and topics lead to their briefings, newest first', () => {
  const archive = archiveOf({ briefings: [briefing('2016/a'), briefing('2018/b'), briefing('2017/c')] });

  const lists = [archive.actors[0], archive.places[0], archive.topics[0]].map((one) =>
    ids(one?.briefings ?? []),
  );

  assert.deepEqual(lists, Array(3).fill(['2018/b', '2017/c', '2016/a']));
});

test('a subject without briefings has an empty list', () => {
  const archive = archiveOf({ actors: [actor('dockers-union'), actor('pilots')] });

  assert.deepEqual(found(archive.actors, 'pilots').briefings, []);
});

test('an actor stands in a briefing with the office held that day', () => {
  const archive = archiveOf({
    actors: [
      actor('dockers-union', {
        roles: [
          { title: 'Speaker', from: '2010', to: '2016' },
          { title: 'Chair', from: '2017' },
        ],
      }),
    ],
    briefings: [briefing('2016/a'), briefing('2017/b'), briefing('2009/c')],
  });

  const titles = archive.briefings.map(({ cast }) => cast[0]?.office?.title);

  assert.deepEqual(titles, ['Chair', 'Speaker', undefined]);
});

test('a briefing of the same day comes by id', () => {
  const archive = archiveOf({ briefings: [briefing('2017/b'), briefing('2017/c'), briefing('2017/a')] });

  assert.deepEqual(ids(archive.briefings), ['2017/a', '2017/b', '2017/c']);
});

test('a briefing leads to the next newer and the next older one', () => {
  const archive = archiveOf({ briefings: [briefing('2016/a'), briefing('2018/b'), briefing('2017/c')] });

  const neighbours = archive.briefings.map(({ newer, older }) => [newer?.id, older?.id]);

  assert.deepEqual(neighbours, [
    [undefined, '2017/c'],
    ['2018/b', '2016/a'],
    ['2017/c', undefined],
  ]);
});

test('sources are numbered as they are listed', () => {
  const sources = ['gazette', 'minutes'].map((id) => ({ id, title: id }));
  const archive = archiveOf({ briefings: [briefing('2017/a', { sources })] });

  const numbers = archive.briefings[0]?.sources.map(({ id, number }) => [id, number]);

  assert.deepEqual(numbers, [
    ['gazette', 1],
    ['minutes', 2],
  ]);
});

test('corrections come newest first', () => {
  const corrections = ['2017-03-02', '2017-03-05'].map((date) => ({ date, kind: 'typo' as const }));
  const archive = archiveOf({ briefings: [briefing('2017/a', { corrections })] });

  const days = archive.briefings[0]?.corrections.map(({ date }) => date);

  assert.deepEqual(days, ['2017-03-05', '2017-03-02']);
});

test('a page may be in a language of its own, and its text with it', () => {
  const guide = page('guide');
  const { pages } = archiveOf({
    pages: [{ ...guide, data: { ...guide.data, language: 'en' } }, page('about')],
  });

  assert.deepEqual(
    pages.map((one) => [one.id, one.language, slotValuesOf(one).language]),
    [
      ['about', undefined, undefined],
      ['guide', 'en', 'en'],
    ],
  );
});

test('the newest briefing leads the home page unless archive.yaml names another', () => {
  const briefings = [briefing('2016/a'), briefing('2017/b')];

  const leads = [archiveOf({ briefings }), archiveOf({ briefings, archive: site({ lead: '2016/a' }) })];

  assert.deepEqual(
    leads.map(({ lead }) => lead?.id),
    ['2017/b', '2016/a'],
  );
});

test('what a text refers to is listed in the order of its references', () => {
  const position = { line: 9, column: 1 };
  const references = [
    { kind: 'place' as const, id: 'port-ellis', position },
    { kind: 'actor' as const, id: 'dockers-union', position },
  ];
  const archive = archiveOf({
    briefings: [briefing('2017/a', { outline: { references } })],
    pages: [page('about', { references })],
  });

  const mentions = [archive.briefings[0], archive.pages[0]].map((text) =>
    text?.mentions.map((one) => one?.id),
  );

  assert.deepEqual(mentions, Array(2).fill(['port-ellis', 'dockers-union']));
});

test('the order of the files does not change the archive', () => {
  const briefings = [briefing('2017/a'), briefing('2016/b'), briefing('2017/c')];
  const actors = [actor('dockers-union'), actor('pilots', { memberOf: ['dockers-union'] }), actor('crews')];
  const given = entries({ briefings, actors });
  const turned = entries({ briefings: briefings.toReversed(), actors: actors.toReversed() });

  const [one, other] = [given, turned].map((each) => joinEntries(each, { today: '2020-01-01' }).archive);

  assert.deepEqual(one, other);
});

test('sound entries lead to no findings', () => {
  assert.deepEqual(problemsOf({ briefings: [briefing('2017/a')], pages: [page('about')] }), []);
});

test('a source without a title goes by its publisher, or else by its address', () => {
  const url = 'https://gazette.example/1';
  const { briefings } = archiveOf({
    briefings: [
      briefing('2017/a', {
        sources: [
          { id: 'a', title: 'Port closed', publisher: 'Gazette', url },
          { id: 'b', publisher: 'Gazette', url },
          { id: 'c', url },
        ],
      }),
    ],
  });

  assert.deepEqual(
    briefings[0]?.sources.map(({ title }) => title),
    ['Port closed', 'Gazette', url],
  );
});

test('what is brought up to date or corrected on its day is sound, and the day before it is not', () => {
  const rules = (date: string) =>
    problemsOf({
      briefings: [
        briefing('2017/a', { updated: date, corrections: [{ date, kind: 'typo', note: 'A letter.' }] }),
      ],
    }).map(({ rule }) => rule);

  assert.deepEqual(rules('2017-03-01'), []);
  assert.deepEqual(rules('2017-02-28'), ['update-order', 'correction-order']);
});

test('a withdrawn briefing leads no home page', () => {
  const archive = archiveOf({
    archive: site({ lead: '2017/gone' }),
    briefings: [briefing('2017/gone', { status: 'withdrawn' }), briefing('2016/a')],
  });

  assert.equal(archive.lead?.id, '2016/a');
});

test('the stories of a briefing come by name', () => {
  const stories = ['quarrel', 'affair'];
  const { briefings } = archiveOf({
    stories: stories.map((id) => story(id)),
    briefings: [briefing('2017/a', { stories })],
  });

  assert.deepEqual(ids(found(briefings, '2017/a').stories), ['affair', 'quarrel']);
});

test('a briefing is of no story that is a draft, though it was withdrawn', () => {
  const stories = ['affair', 'draft'];
  const { briefings, withdrawn } = archiveOf({
    stories: [story('affair'), story('draft', { status: 'draft' })],
    briefings: [briefing('2017/a', { stories }), briefing('2017/gone', { status: 'withdrawn', stories })],
  });

  for (const one of [...briefings, ...withdrawn]) assert.deepEqual(ids(one.stories), ['affair']);
});
