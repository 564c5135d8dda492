import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letters } from '../lists/actor-letters.ts';
import { amendmentsIn } from '../lists/amendments.ts';
import { yearPages } from '../lists/calendar.ts';
import { partsOf } from '../lists/list-parts.ts';
import type { Actor } from '../model.ts';
import { Relations } from '../related/related.ts';
import { actor, archiveOf, briefing, found, place, statement, story, today, topic } from '../sample.ts';
import { briefingShown, textShown } from './briefing-shown.ts';
import { correctionsShown, letterShown, statementsOn, yearShown } from './list-shown.ts';
import { placeInList } from './shown-parts.ts';
import { shownDigest } from './shown.ts';
import { storiesShown, storyShown, storyTextShown } from './story-shown.ts';
import { actorShown, placeShown, topicShown } from './subject-shown.ts';

/** What a test changes of the archive below, by id. */
interface Edits {
  briefings?: Record<string, Parameters<typeof briefing>[1]>;
  actors?: Record<string, Parameters<typeof actor>[1]>;
  places?: Record<string, Parameters<typeof place>[1]>;
  topics?: Record<string, Parameters<typeof topic>[1]>;
  stories?: Record<string, Parameters<typeof story>[1]>;
}

const position = { line: 20, column: 1 };
const turn = (index: number) => ({
  ...{ label: 'Ada', text: 'No.', transcript: 0, anchor: `turn_${index}`, position },
});
const said = { for: 'crew', at: 'port-ellis', topic: 'strikes', source: 'gazette' };
const sources = [{ id: 'gazette', title: 'Port closed' }];

/** What the text of the briefing in the middle holds. */
const outline = {
  references: [{ kind: 'actor' as const, id: 'bo', position }],
  statements: [statement('ada', 'We stay.', said)],
  turns: [turn(1), turn(2)],
};

/** The digests of the pages of an archive in which everything names everything else. */
function pagesWith({ briefings = {}, actors = {}, places = {}, topics = {}, stories = {} }: Edits) {
  const archive = archiveOf({
    briefings: [
      briefing('2016/a', { actors: ['bo'], ...briefings.a }),
      briefing('2017/b', {
        actors: [{ id: 'ada', as: 'witness' }, 'crew'],
        location: ['port-ellis', 'coast'],
        stories: ['affair', 'quarrel'],
        sources,
        ...briefings.b,
        outline: { ...outline, ...briefings.b?.outline },
      }),
      briefing('2018/c', { actors: ['ada', 'crew'], ...briefings.c }),
      briefing('2017/gone', {
        status: 'withdrawn',
        withdrawn: { date: '2017-06-01', reason: 'It was not so.' },
        ...briefings.gone,
      }),
    ],
    actors: [
      actor('ada', {
        ...{ kind: 'person', country: 'isles', succeeds: ['bo'], memberOf: ['league'] },
        roles: [{ title: 'Host', organisation: 'league', from: '2015' }],
        ...actors.ada,
      }),
      ...['bo', 'league', 'crew'].map((id) => actor(id, actors[id])),
    ],
    places: [
      place('port-ellis', { within: 'isles', ...places['port-ellis'] }),
      ...['isles', 'coast'].map((id) => place(id, places[id])),
    ],
    topics: [topic('strikes', { broader: 'work', ...topics.strikes }), topic('work', topics.work)],
    stories: ['affair', 'quarrel'].map((id) => story(id, stories[id])),
  });
  const [list] = partsOf(archive.statements);
  const [amendments] = partsOf(amendmentsIn(archive));
  const year = yearPages(archive).find(({ params }) => params.year === '2017');
  const letter = letters(archive).find(({ initial }) => initial === 'A');
  const ada = found(archive.actors, 'ada');
  const ofActor = (one: Actor) => actorShown(one, partsOf(one.briefings)[0]!, today);
  const isles = found(archive.places, 'isles');
  const port = found(archive.places, 'port-ellis');
  const work = found(archive.topics, 'work');
  const affair = found(archive.stories, 'affair');
  const pages = {
    briefing: briefingShown(found(archive.briefings, '2017/b'), new Relations(archive)),
    actor: ofActor(ada),
    group: ofActor(found(archive.actors, 'league')),
    country: placeShown(isles, partsOf(isles.briefings)[0]!),
    place: placeShown(port, partsOf(port.briefings)[0]!),
    topic: topicShown(work, partsOf(work.briefings)[0]!),
    story: storyShown(affair),
    stories: storiesShown(archive.stories),
    statements: statementsOn(list!),
    said: statementsOn(list!, ada),
    year: yearShown(year!.props),
    corrections: correctionsShown(amendments!),
    letter: letterShown(letter!),
  };
  return Object.entries(pages).map(([name, shown]) => [name, shownDigest(shown)] as const);
}

const before = new Map(pagesWith({}));

const edits: [what: string, edited: Edits, pages: string][] = [
  [
    'the title of the newer briefing',
    { briefings: { c: { title: 'Renamed' } } },
    'briefing actor country place topic',
  ],
  [
    'the title of the older briefing',
    { briefings: { a: { title: 'Renamed' } } },
    'briefing country place topic',
  ],
  [
    'the summary of a briefing',
    { briefings: { c: { summary: 'Another summary of what they said on the quay that day.' } } },
    'briefing actor place',
  ],
  [
    'the days of a briefing',
    { briefings: { b: { until: '2017-03-04' } } },
    'actor country place topic story stories year',
  ],
  [
    'the year of another briefing',
    { briefings: { c: { date: '2019-03-01' } } },
    'briefing actor country place topic year',
  ],
  ['the hour of a briefing', { briefings: { b: { time: '17:35' } } }, 'actor place story year'],
  [
    'the language of a briefing',
    { briefings: { b: { language: 'de' } } },
    'briefing actor place story statements said year',
  ],
  ['the day on which a briefing came out', { briefings: { b: { publish: '2017-04-01' } } }, 'story'],
  [
    'the day on which a briefing was changed',
    { briefings: { b: { updated: '2017-04-01' } } },
    'actor place story year',
  ],
  [
    'the capacity of an actor',
    { briefings: { b: { actors: [{ id: 'ada', as: 'host' }, 'crew'] } } },
    'briefing actor story',
  ],
  [
    'the source of a briefing',
    { briefings: { b: { sources: [{ id: 'gazette', title: 'Renamed' }] } } },
    'story',
  ],
  ['a briefing that leaves a story', { briefings: { b: { stories: ['affair'] } } }, 'briefing stories'],
  [
    'a briefing that its story collects',
    {
      stories: { affair: { collects: { topics: ['strikes'], from: '2017-01-01', until: '2017-12-31' } } },
      briefings: { b: { stories: ['quarrel'] } },
    },
    'story',
  ],
  [
    'the words of a statement',
    { briefings: { b: { outline: { statements: [statement('ada', 'We go.', said)] } } } },
    'briefing actor country place topic story statements said',
  ],
  [
    'the language of a statement',
    {
      briefings: { b: { outline: { statements: [statement('ada', 'We stay.', { ...said, lang: 'de' })] } } },
    },
    'briefing actor story statements said',
  ],
  [
    'the day of turns',
    {
      briefings: {
        b: { outline: { turns: [turn(1), turn(2)].map((one) => ({ ...one, on: '2016-12-31' })) } },
      },
    },
    'briefing actor',
  ],
  ['the last of several turns', { briefings: { b: { outline: { turns: [turn(1)] } } } }, 'briefing actor'],
  [
    'the reason of a withdrawal',
    { briefings: { gone: { withdrawn: { date: '2017-06-01', reason: 'Another.' } } } },
    'corrections',
  ],
  [
    'a correction',
    { briefings: { b: { corrections: [{ date: '2017-05-02', kind: 'typo', note: 'A name.' }] } } },
    'story corrections',
  ],
  [
    'the name of a speaker',
    { actors: { ada: { name: 'Ada Lind' } } },
    'briefing actor group country place topic story statements said letter',
  ],
  [
    'the name under which a speaker is sorted',
    { actors: { ada: { sortName: 'Ada, A' } } },
    'briefing actor group story statements said letter',
  ],
  [
    'a former name of a speaker',
    { actors: { ada: { formerly: [{ name: 'Ada Karr', until: '2017' }] } } },
    'briefing actor country place topic story statements said',
  ],
  [
    'a former name of whom a text names',
    { actors: { bo: { formerly: [{ name: 'Bo Karr', until: '2017' }] } } },
    'briefing',
  ],
  [
    'a former name of an organisation',
    { actors: { league: { formerly: [{ name: 'The Guild', until: '2017' }] } } },
    'briefing actor group story statements said',
  ],
  [
    'the days of an office',
    { actors: { ada: { roles: [{ title: 'Host', organisation: 'league', from: '2016' }] } } },
    'briefing actor group story statements said',
  ],
  [
    'the days of a membership',
    { actors: { ada: { memberOf: [{ id: 'league', from: '2014' }] } } },
    'actor group',
  ],
  ['the kind of an actor in a briefing', { actors: { crew: { kind: 'body' } } }, 'briefing'],
  [
    'the name of an actor beside others',
    { actors: { crew: { name: 'Renamed' } } },
    'briefing actor country place topic story statements said',
  ],
  ['the name of a country', { places: { isles: { name: 'Renamed' } } }, 'briefing actor country place'],
  [
    'a former name of a country',
    { places: { isles: { formerly: [{ name: 'Old Isles', until: '2018' }] } } },
    'briefing country',
  ],
  [
    'the name of a second place',
    { places: { coast: { name: 'Renamed' } } },
    'briefing actor place story year',
  ],
  [
    'the coordinates of a place',
    { places: { 'port-ellis': { coordinates: [10, 20] } } },
    'briefing country place story',
  ],
  [
    'the last day of a place within another',
    { places: { 'port-ellis': { within: [{ id: 'isles', until: '2019' }, 'coast'] } } },
    'country place',
  ],
  [
    'the name of a topic',
    { topics: { strikes: { name: 'Renamed' } } },
    'briefing actor topic story statements said',
  ],
  ['the summary of a topic', { topics: { work: { summary: 'Another.' } } }, 'topic'],
  ['the name of a story', { stories: { affair: { title: 'Renamed' } } }, 'briefing stories'],
  ['the name of the second story', { stories: { quarrel: { title: 'Renamed' } } }, 'briefing stories'],
  ['the days of a story', { stories: { affair: { until: '2019-01-01' } } }, 'stories'],
];

for (const [what, edited, pages] of edits)
  test(`with ${what} change: ${pages || 'no pages'}`, () => {
    const changed = pagesWith(edited).flatMap(([name, digest]) =>
      before.get(name) === digest ? [] : [name],
    );

    assert.equal(changed.join(' '), pages);
  });

test('a part of a list shows which it is, and of how many', () => {
  const shown = (count: number, number: number) =>
    shownDigest(placeInList(partsOf(Array.from({ length: count }), 1)[count - number]!));

  assert.notEqual(shown(3, 1), shown(2, 1));
  assert.notEqual(shown(3, 1), shown(3, 2));
  assert.equal(shown(3, 1), shown(3, 1));
});

test('a text shows its images, which change without it', () => {
  const { briefings, stories } = archiveOf({ briefings: [briefing('2017/a')], stories: [story('affair')] });
  const image = { file: 'port.png', digest: 'b', kind: 'photograph' as const, width: 10, height: 10 };
  const [text] = briefings;
  const [affair] = stories;

  assert.notEqual(
    shownDigest(
      textShown({ ...text!, entry: { ...text!.entry, data: { ...text!.entry.data, images: [image] } } }),
    ),
    shownDigest(textShown(text!)),
  );
  assert.notEqual(
    shownDigest(
      storyTextShown({
        ...affair!,
        entry: { ...affair!.entry, data: { ...affair!.entry.data, images: [image] } },
      }),
    ),
    shownDigest(storyTextShown(affair!)),
  );
});
