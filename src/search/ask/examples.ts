import { dateInWords } from '../../base/dates.ts';
import { askWords } from '../../base/words.ts';
import type { Names, SubjectName } from './names.ts';
import type { Row } from './table.ts';

/** Something that can be typed, and what it finds. */
export interface Example {
  text: string;
  meaning: string;
}

/** One example of each way to ask, out of what the rows hold, so that each of them finds something. */
export function examplesOf(rows: Row[], names: Names): Example[] {
  const named = (kind: 'actor' | 'place' | 'topic' | 'story', id = '') =>
    names[kind]?.find((subject) => subject.id === id);
  const briefings = rows.filter(({ kind }) => kind === 'briefing');
  const statements = rows.filter(({ kind }) => kind === 'statement');

  const [place, topic] = commonPair(briefings, ({ places, topics }) =>
    pairs(
      places.flatMap((id) => named('place', id) ?? []),
      topics.flatMap((id) => named('topic', id) ?? []),
    ),
  );
  const [speaker, said] = commonPair(statements, ({ actors, topics }) =>
    pairs(
      actors.flatMap((id) => named('actor', id) ?? []),
      topics.flatMap((id) => named('topic', id) ?? []),
    ),
  );
  const [actor] = commonPair(briefings, ({ actors }) => {
    const full = actors.flatMap((id) => named('actor', id) ?? []).filter(({ name }) => /\s/.test(name));
    return full.map((one): Pair => [one, one]);
  });
  const elsewhere = briefings
    .filter(({ topics }) => topic !== undefined && topics.includes(topic.id))
    .flatMap(({ places }) => named('place', places[0]) ?? [])
    .filter(({ id }) => id !== place?.id)
    .sort((a, b) => a.count - b.count)[0];
  const last = briefings.map(({ date = '' }) => date).reduce((a, b) => (a > b ? a : b), '');
  const [first, end] = [`${last.slice(0, 4)}-01`, last.slice(0, 7)];

  return [
    topic && { text: `${topic.name} ${place.name}`, meaning: askWords.allWords },
    actor && { text: `"${actor.name}"`, meaning: askWords.together },
    actor && { text: `actor:${actor.id}`, meaning: askWords.takesPart({ actor: actor.name }) },
    speaker && {
      text: `speaker:${speaker.id} topic:${said.id}`,
      meaning: askWords.saidOf({ speaker: speaker.name, topic: said.name }),
    },
    place && {
      text: `place:${place.id}`,
      meaning: askWords.inPlace({ place: place.name }),
    },
    topic && { text: `topic:${topic.id}`, meaning: askWords.onTopic({ topic: topic.name }) },
    last !== '' && {
      text: `from:${first} to:${end}`,
      meaning: askWords.inTime({ from: dateInWords(first), to: dateInWords(end) }),
    },
    topic &&
      elsewhere && {
        text: `${topic.name} -${/\s/.test(elsewhere.name) ? `"${elsewhere.name}"` : elsewhere.name}`,
        meaning: askWords.minus,
      },
  ].filter((example) => example !== undefined && example !== false);
}

type Pair = [SubjectName, SubjectName];

function pairs(some: SubjectName[], others: SubjectName[]): Pair[] {
  return some.flatMap((one) => others.map((other): Pair => [one, other]));
}

/** The pair that most rows have, the first of them where several are as common. */
function commonPair(rows: Row[], of: (row: Row) => Pair[]): Pair | [undefined, undefined] {
  const counts = new Map<string, { pair: Pair; count: number }>();
  for (const pair of rows.flatMap(of)) {
    const key = pair.map(({ id }) => id).join(' ');
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const all = [...counts.values()];
  return all.sort((a, b) => b.count - a.count)[0]?.pair ?? [undefined, undefined];
}
