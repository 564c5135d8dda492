import { closest } from '../base/closest.ts';
import { inPlainWords, isLegalId } from '../base/ids.ts';
import type { WrittenTurn } from '../base/outline.ts';
import * as messages from './speaker-messages.ts';
import { familyName, namesOf } from './names.ts';
import type { Actor, Briefing, Speaker, Turn } from './model.ts';
import type { Finding } from '../base/problems.ts';
import { speakerOn } from './speakers.ts';
import { latestDay } from './join-statements.ts';
import type { Directory } from './subjects.ts';
import { type Where, at } from './finding-place.ts';
import { writable } from './writable.ts';

/** Who goes by a name: several where it tells nobody from another. */
type ByName<One> = Map<string, Set<One>>;

/** Everybody by name and other names, and by surname. */
export interface KnownNames<One = Actor> {
  names: ByName<One>;
  surnames: ByName<One>;
  /** Whether some files of actors cannot be read, so that others may be known by any name. */
  areSome?: boolean;
}

/** What of an actor tells by which names it goes. */
type Bearer = Pick<Actor, 'name' | 'aliases' | 'formerly' | 'sortName' | 'kind'>;

/** Who bears which name. Make it once for all briefings. */
export function actorsByName<One extends Bearer>(actors: Iterable<One>): KnownNames<One> {
  const names: ByName<One> = new Map();
  const surnames: ByName<One> = new Map();
  for (const actor of actors) {
    for (const name of namesOf(actor)) enter(names, name, actor);
    if (actor.kind === 'person') enter(surnames, familyName(actor), actor);
  }
  return { names, surnames };
}

function enter<One>(map: ByName<One>, name: string, actor: One): void {
  const key = inPlainWords(name);
  map.set(key, (map.get(key) ?? new Set<One>()).add(actor));
}

/** The turns of a briefing's transcripts. Those of unknown speakers are left out, and reported once a label. */
export function joinTurns(
  briefing: Briefing,
  directory: Directory,
  known: KnownNames,
  problems: Finding[],
): Turn[] {
  const { outline, entry } = briefing;
  checkDays(briefing, problems);
  const keys = inPlainKeys(entry.data.speakers);
  const speakers = new Map<string, Actor | string | undefined>();
  const turns = outline.turns.flatMap((written, number): Turn[] => {
    const { position } = written;
    const key = called(written)
      .map((name) => keys.get(name))
      .find((one) => one !== undefined);
    const who = { label: key ?? written.label, key };
    if (!speakers.has(who.label)) {
      const where = { ...at(entry), place: position };
      speakers.set(who.label, speakerOf(who, briefing, directory, known, { where, problems }));
    }
    const speaker = speakers.get(who.label);
    return speaker ? [{ ...joinTurn(written, briefing, directory, speaker), number }] : [];
  });
  checkUnused(briefing, problems);
  linkTurns(turns);
  return turns;
}

/** Reports who is said to speak and does not. What code makes of a text is not known. */
function checkUnused({ outline, entry }: Briefing, problems: Finding[]): void {
  const labels = new Set(outline.turns.flatMap(called));
  if (outline.program) return;
  for (const key of Object.keys(entry.data.speakers))
    if (!labels.has(inPlainWords(key)))
      problems.push(messages.unusedSpeaker(at(entry, 'speakers', key), key));
}

/** Reports each transcript that is of a day after its briefing's, at its first such turn. */
function checkDays(briefing: Briefing, problems: Finding[]): void {
  const latest = latestDay(briefing);
  const reported = new Set<number>();
  for (const { on, position, transcript } of briefing.outline.turns) {
    if (on === undefined || on <= latest || reported.has(transcript)) continue;
    reported.add(transcript);
    const where = { ...at(briefing.entry), place: position };
    problems.push(messages.saidAfterBriefing(where, 'transcript', { on, latest }));
  }
}

/** What a turn's speaker is called in plain words: with the hour that stands beside the name, and without it. */
function called({ label, time }: WrittenTurn): string[] {
  const withTime = time === undefined ? [] : [`${label} ${time}`, `${time} ${label}`];
  return [...withTime, label].map((one) => inPlainWords(one));
}

/** The names in the front matter by which speakers are said, by their plain words: of several alike, the first. */
function inPlainKeys(speakers: Record<string, string>): Map<string, string> {
  return new Map(
    Object.keys(speakers)
      .toReversed()
      .map((key) => [inPlainWords(key), key]),
  );
}

function joinTurn(
  { text, time, lang, transcript, anchor, ...written }: WrittenTurn,
  briefing: Briefing,
  { places, topics }: Directory,
  speaker: Actor | string,
): Omit<Turn, 'number'> {
  const on = written.on ?? briefing.date;
  return {
    ...{ on, text, time, lang, transcript, briefing },
    speaker: typeof speaker === 'string' ? { name: speaker } : speakerOn(speaker, on),
    at: places.get(written.at ?? ''),
    topic: topics.get(written.topic ?? ''),
    source: briefing.sources.find(({ id }) => id === written.source),
    url: `${briefing.url}#${anchor}`,
  };
}

/** Lets each turn lead to the next of its speaker in its transcript. */
function linkTurns(turns: Turn[]): void {
  const following = new Map<string, Turn>();
  for (const turn of turns.toReversed()) {
    const key = `${turn.transcript} ${turn.speaker.actor?.id ?? turn.speaker.name}`;
    writable(turn).next = following.get(key);
    following.set(key, turn);
  }
}

/** Whom a label means, an actor or somebody in words: by its key in `speakers` in the front matter, else by name. */
function speakerOf(
  { label, key }: { label: string; key: string | undefined },
  { entry, cast }: Briefing,
  directory: Directory,
  known: KnownNames,
  { where, problems }: { where: Where; problems: Finding[] },
): Actor | string | undefined {
  const written = entry.data.speakers;
  const meant = key === undefined ? undefined : written[key];
  if (key !== undefined && meant !== undefined) {
    return isLegalId(meant) ? directory.actor(meant, at(entry, 'speakers', key)) : meant;
  }
  const named = bearersOf(label, known);
  const present = named.filter((one) => cast.some(({ actor }) => actor === one));
  const [actor, other] = present.length === 1 ? present : named;
  if (actor && !other) return actor;
  if (known.areSome && !actor) return undefined;
  const near = closest(label, [
    ...Object.keys(written),
    ...[...known.names.values()].flatMap((set) => [...set].map(({ name }) => name)),
  ]);
  const among = named.length > 0 ? named : cast.map(({ actor }) => actor).filter((one) => isIn(label, one));
  problems.push(messages.unknownSpeaker(where, label, { near, among: among.map(({ id }) => id) }));
  return undefined;
}

/** Whether a label holds the name or the surname of an actor beside other words, as `Mrs Lind` or `Lind, Ada`. */
function isIn(label: string, actor: Actor): boolean {
  const words = ` ${inPlainWords(label)} `;
  const surname = actor.kind === 'person' ? [familyName(actor)] : [];
  return [...namesOf(actor), ...surname].some((name) => words.includes(` ${inPlainWords(name)} `));
}

/** Who bears a name, or else a surname. */
export function bearersOf<One>(label: string, { names, surnames }: KnownNames<One>): One[] {
  const key = inPlainWords(label);
  return [...(names.get(key) ?? surnames.get(key) ?? [])];
}

/** That somebody speaks in a briefing’s transcripts: how often, and where first. */
export interface SpokenIn {
  briefing: Briefing;
  count: number;
  first: Turn;
}

/** How often an actor spoke in which briefings, each with the first turn there. */
export function turnsByBriefing({ turns }: Actor): SpokenIn[] {
  return [...Map.groupBy(turns, ({ briefing }) => briefing)].flatMap(([briefing, [first, ...others]]) =>
    first ? [{ briefing, count: others.length + 1, first }] : [],
  );
}

/** Somebody who speaks in a transcript: how often, and where first. */
export interface SpeakerIn {
  speaker: Speaker;
  count: number;
  first: Turn;
}

/** Who speaks in a transcript, the most frequent first. */
export function speakersIn(turns: readonly Turn[]): SpeakerIn[] {
  return [...Map.groupBy(turns, ({ speaker }) => speaker.actor?.id ?? speaker.name).values()]
    .flatMap(([first, ...others]) =>
      first ? [{ speaker: first.speaker, count: others.length + 1, first }] : [],
    )
    .sort((a, b) => b.count - a.count);
}
