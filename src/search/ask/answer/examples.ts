import { dateInWords } from '../../../base/days/date-words.ts';
import { askWords } from '../../../base/words.ts';
import type { Names, SubjectName } from '../loaded/subject-names.ts';
import type { RecordRow } from '../loaded/table.ts';

/** Something that can be typed, and what it finds. */
export interface Example {
  text: string;
  meaning: string;
}

/** One example of each way to ask, out of what the rows hold, so that each of them finds something. */
export function examplesOf(rows: RecordRow[], names: Names): Example[] {
  const common = commonIn(rows, names);
  const [place, topic] = common.about;
  const [speaker, said] = common.said;
  const [actor] = common.fullName;
  const other = topic && rarePlace(rows, names, topic, place);
  const last = common.lastDay;
  const [first, end] = [`${last.slice(0, 4)}-01`, last.slice(0, 7)];

  return [
    topic && { text: `${topic.name} ${place.name}`, meaning: askWords.allWords },
    actor && { text: `"${actor.name}"`, meaning: askWords.together },
    actor && { text: `actor:${actor.id}`, meaning: askWords.takesPart({ actor: actor.name }) },
    speaker && {
      text: `speaker:${speaker.id} topic:${said.id}`,
      meaning: askWords.saidOf({ speaker: speaker.name, topic: said.name }),
    },
    place && { text: `place:${place.id}`, meaning: askWords.inPlace({ place: place.name }) },
    topic && { text: `topic:${topic.id}`, meaning: askWords.onTopic({ topic: topic.name }) },
    last !== '' && {
      text: `from:${first} to:${end}`,
      meaning: askWords.inTime({ from: dateInWords(first), to: dateInWords(end) }),
    },
    topic &&
      other && {
        text: `${topic.name} -${/\s/.test(other.name) ? `"${other.name}"` : other.name}`,
        meaning: askWords.minus,
      },
  ].filter((example) => example !== undefined && example !== false);
}

/** What the rows have most often. */
function commonIn(rows: RecordRow[], names: Names) {
  const briefings = rows.filter(isBriefing);
  const statements = rows.filter(({ kind }) => kind === 'statement');
  return {
    about: commonPair(briefings, ({ places, topics }) =>
      pairs(named(names.place, places), named(names.topic, topics)),
    ),
    said: commonPair(statements, ({ actors, topics }) =>
      pairs(named(names.actor, actors), named(names.topic, topics)),
    ),
    fullName: commonPair(briefings, ({ actors }) =>
      named(names.actor, actors)
        .filter(({ name }) => /\s/.test(name))
        .map((one): Pair => [one, one]),
    ),
    lastDay: briefings.map(({ date = '' }) => date).reduce((a, b) => (a > b ? a : b), ''),
  };
}

/** Of the places of a topic, the one with the fewest briefings, unless it is the common one. */
function rarePlace(
  rows: RecordRow[],
  names: Names,
  topic: SubjectName,
  common: SubjectName | undefined,
): SubjectName | undefined {
  return rows
    .filter((row) => isBriefing(row) && row.topics.includes(topic.id))
    .flatMap(({ places }) => named(names.place, places.slice(0, 1)))
    .filter(({ id }) => id !== common?.id)
    .sort((a, b) => a.count - b.count)[0];
}

function isBriefing({ kind }: RecordRow): boolean {
  return kind === 'briefing';
}

function named(subjects: SubjectName[], ids: string[]): SubjectName[] {
  return ids.flatMap((id) => subjects.find((subject) => subject.id === id) ?? []);
}

type Pair = [SubjectName, SubjectName];

function pairs(some: SubjectName[], others: SubjectName[]): Pair[] {
  return some.flatMap((one) => others.map((other): Pair => [one, other]));
}

/** The pair that most rows have, the first of them where several are as common. */
function commonPair(rows: RecordRow[], of: (row: RecordRow) => Pair[]): Pair | [undefined, undefined] {
  const counts = new Map<string, { pair: Pair; count: number }>();
  for (const pair of rows.flatMap(of)) {
    const key = pair.map(({ id }) => id).join(' ');
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const all = [...counts.values()];
  return all.sort((a, b) => b.count - a.count)[0]?.pair ?? [undefined, undefined];
}
