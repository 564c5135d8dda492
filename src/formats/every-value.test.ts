import { parse } from 'csv-parse/sync';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinEntries } from '../archive/join/join.ts';
import { actor, briefing, entries, found, place, story, today, topic } from '../archive/sample.ts';
import type { Outline, WrittenStatement, WrittenTurn } from '../base/outline.ts';
import { idsIn, vocabulary } from '../mdx/vocabulary.ts';
import * as schemas from '../schema/schemas.ts';
import { standing, valuesOf, type Chosen } from './any-value-sample.ts';
import { RecordWriter } from './records/records.ts';
import { csv } from './tables/csv.ts';
import { tablesOf } from './tables/tables.ts';
import { leavesIn, missing, type Leaf } from './values-found-sample.ts';

/** Fixed, so that every run tries the same; set `FAST_CHECK_SEED` to try others, `FAST_CHECK_RUNS` for more. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20170410);
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 40);

const years = (first: number) => fc.integer({ min: first, max: first + 8 }).map(String);

/** Days that fit each other: what ends does so after it began. */
const chosen = {
  briefing: {
    date: fc.constantFrom('2017-03-01', '2017-03-02'),
    until: fc.constantFrom('2017-03-08', '2017-03-09'),
    publish: fc.constantFrom('2017-03-10', '2017-03-11'),
    updated: fc.constantFrom('2017-07-01', '2017-07-02'),
    status: fc.constant('published'),
    withdrawn: fc.constant(undefined),
    // Whole addresses are for those who know where the site lives.
    aliases: fc.constantFrom(['/old/'], ['/old.html', '/older']),
    'identifiers.*': fc.constantFrom('Number 17', ['Number 18', 'Number 19']),
    'sources.id': fc.integer({ min: 1, max: 99 }).map((number) => `s-${number}`),
    'sources.title': fc.integer().map((number) => `Work ${number}`),
  },
  actor: {
    began: years(1900),
    ended: years(2010),
    kind: fc.constantFrom('person', 'body'),
    'roles.from': years(1950),
    'roles.to': fc.oneof(years(2000), fc.constant('unknown')),
    'memberOf.from': years(1950),
    'memberOf.to': years(2000),
    'formerly.until': years(1960),
  },
  // What was erased has no word left to look for.
  withdrawal: { erase: fc.constant(undefined) },
  place: { 'within.until': years(1950), 'formerly.until': years(1960) },
  topic: {},
  statement: {
    by: fc.subarray([...standing.actor], { minLength: 1 }).map((ids) => ids.join(', ')),
    source: fc.constant('gazette'),
    on: fc.constantFrom('2017-03-01', '2017-02-28'),
    id: fc.constantFrom('one-voice', 'two'),
  },
  transcript: { source: fc.constant('gazette'), on: fc.constantFrom('2017-03-01', '2017-02-28') },
  story: {
    from: fc.constant('2010'),
    until: fc.constant('2020-05'),
    status: fc.constant('published'),
    'collects.from': years(1950),
    'collects.until': years(2000),
  },
} satisfies Record<string, Chosen>;

const plain = {
  actors: standing.actor.map((id) => actor(id)),
  places: standing.place.map((id) => place(id, { kind: 'region' })),
  topics: standing.topic.map((id) => topic(id)),
};

type Given = Parameters<typeof entries>[0];

/** An archive of what is given beside what it may refer to, with the cells of all its tables. */
function built(given: NonNullable<Given>) {
  const all = entries({
    ...{
      actors: [...plain.actors, ...(given.actors ?? [])],
      places: [...plain.places, ...(given.places ?? [])],
    },
    topics: [...plain.topics, ...(given.topics ?? [])],
    stories: [story('quarrel'), ...(given.stories ?? [])],
    briefings: [
      briefing('2016/notice', { actors: [], location: [], topics: [] }),
      ...(given.briefings ?? []),
    ],
  });
  const { archive, findings } = joinEntries(all, { today });
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error'),
    [],
  );
  const cells = tablesOf(archive).flatMap((table) => parse(csv(table)).flat());
  return { archive, writer: new RecordWriter(archive), cells: cells.join('\n') };
}

function always(name: string, of: fc.Arbitrary<unknown>, look: (value: never) => string[]): void {
  test(`every value of ${name} stands in its record and in a table`, () => {
    fc.assert(
      fc.property(of, (value) => {
        assert.deepEqual(look(value as never), []);
      }),
      { seed, numRuns },
    );
  });
}

/** A briefing whose sources and corrections say one of what they may leave out. */
function whole(data: schemas.BriefingData): schemas.BriefingData {
  return {
    ...data,
    sources: data.sources.map((one) => (one.publisher || one.url ? one : { title: 'A work', ...one })),
    corrections: data.corrections.map((one) => (one.was || one.now ? one : { note: 'A note.', ...one })),
  };
}

always('an actor', valuesOf(schemas.actorSchema, chosen.actor), (written: object) => {
  const data = schemas.actorSchema.parse(written);
  const { archive, writer, cells } = built({
    actors: [actor('ada', data)],
    briefings: [briefing('2017/a', { actors: ['ada'], location: [], topics: [] })],
  });
  return missing(leavesIn(data, 'actor'), writer.actor(found(archive.actors, 'ada')), cells);
});

always('a place', valuesOf(schemas.placeSchema, chosen.place), (written: object) => {
  const data = schemas.placeSchema.parse(written);
  const { archive, writer, cells } = built({
    places: [place('port', data)],
    briefings: [briefing('2017/a', { actors: [], location: 'port', topics: [] })],
  });
  return missing(leavesIn(data, 'place'), writer.place(found(archive.places, 'port')), cells);
});

always('a topic', valuesOf(schemas.topicSchema, chosen.topic), (written: object) => {
  const data = schemas.topicSchema.parse(written);
  const { archive, writer, cells } = built({
    topics: [topic('dues', data)],
    briefings: [briefing('2017/a', { actors: [], location: [], topics: ['dues'] })],
  });
  return missing(leavesIn(data, 'topic'), writer.topic(found(archive.topics, 'dues')), cells);
});

always('a story', valuesOf(schemas.storySchema, chosen.story), (written: object) => {
  const data = schemas.storySchema.parse(written);
  const { archive, writer, cells } = built({
    stories: [story('affair', data)],
    briefings: [briefing('2017/a', { actors: [], location: [], topics: [], stories: ['affair'] })],
  });
  return missing(leavesIn(data, 'story'), writer.story(found(archive.stories, 'affair')), cells);
});

always('a briefing', valuesOf(schemas.briefingSchema, chosen.briefing), (written: object) => {
  const data = whole(schemas.briefingSchema.parse(written));
  const { archive, writer, cells } = built({ briefings: [briefing('2017/a', data)] });
  return missing(leavesIn(data, 'briefing'), writer.briefing(found(archive.briefings, '2017/a')), cells);
});

always('a withdrawal', valuesOf(schemas.withdrawalSchema, chosen.withdrawal), (written: object) => {
  const withdrawn = schemas.withdrawalSchema.parse(written);
  const { archive, writer, cells } = built({
    briefings: [briefing('2017/a', { actors: [], location: [], topics: [], status: 'withdrawn', withdrawn })],
  });
  const record = writer.briefing(found(archive.withdrawn, '2017/a'));
  return missing([...leavesIn(withdrawn, 'withdrawn'), ['status', 'withdrawn']], record, cells);
});

const position = { line: 20, column: 1 };
const quoted = { original: { lang: 'it', text: 'Il porto è chiuso.' }, form: 'partly quoted' } as const;
type Props = Record<string, string | undefined>;

/** A briefing with something said in it, and its record. */
function said(outline: Partial<Outline>, speakers: Record<string, string> = {}) {
  const about = { actors: [], location: [], topics: [], speakers };
  const { archive, writer, cells } = built({ briefings: [briefing('2017/a', { ...about, outline })] });
  return { record: writer.briefing(found(archive.briefings, '2017/a')), cells };
}

/** What of the props is missing; sources stand in tables by their titles, ids in addresses. */
function missingOf(props: Props, of: string, record: unknown, cells: string): string[] {
  const { by, source, id, ...others } = props;
  const ids = by === undefined ? [] : idsIn(by).map((one): Leaf => [`${of}.by`, one]);
  return [
    ...missing([...ids, ...leavesIn(others, of)], record, cells),
    ...(source && !cells.includes('Port closed') ? [`${of}.source: tables`] : []),
    ...(id && !cells.includes(`#statement_${id}`) ? [`${of}.id: tables`] : []),
  ];
}

always('a statement', valuesOf(vocabulary.Statement, chosen.statement), (written: Props) => {
  const { by, speaker = 'somebody', ...props } = written;
  const who = by === undefined ? { by: [], speaker } : { by: idsIn(by) };
  const text = 'The port “is closed”.';
  const anchor = `statement_${props.id ?? '1'}`;
  const statement: WrittenStatement = { ...props, ...who, ...quoted, text, anchor, position };
  const { record, cells } = said({ statements: [statement] });
  return [
    ...missingOf({ ...props, ...(by === undefined ? { speaker } : { by }) }, 'statement', record, cells),
    ...missing([...leavesIn(quoted, 'statement'), ['statement.text', text]], record, cells),
  ];
});

always('a turn', valuesOf(vocabulary.Transcript, chosen.transcript), (props: Props) => {
  const words = { text: 'Why?\n\nNobody knows; or does “he”?', time: '12:04' };
  const turn: WrittenTurn = { ...props, ...words, label: 'Q', transcript: 0, anchor: 'turn_1', position };
  const { record, cells } = said({ turns: [turn] }, { Q: 'A reporter, unseen' });
  return [
    ...missingOf(props, 'turn', record, cells),
    ...missing([...leavesIn(words, 'turn'), ['turn.speaker', 'A reporter, unseen']], record, cells),
  ];
});
