import { inPlainWords, isLegalId } from '../../base/ids.ts';
import type { WrittenTurn } from '../../base/outline.ts';
import type { Finding } from '../../base/problems.ts';
import { closest } from '../../base/text/closest.ts';
import { type Where, at } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import type { Actor, Briefing, Turn } from '../model.ts';
import { bearersOf, isIn, type KnownNames } from './bearers.ts';
import { latestDay } from './join-statements.ts';
import { speakerOn } from './speakers.ts';
import type { Directory } from './subjects.ts';
import { writable } from './writable.ts';

/** The turns of a briefing's transcripts. Those of unknown speakers are left out, and reported once a label. */
export function joinTurns(
  briefing: Briefing,
  directory: Directory,
  known: KnownNames,
  findings: Finding[],
): Turn[] {
  const { outline, entry } = briefing;
  checkDays(briefing, findings);
  const keys = inPlainKeys(entry.data.speakers);
  const speakers = new Map<string, Actor | string | undefined>();
  const turns = outline.turns.flatMap((written, number): Turn[] => {
    const { position } = written;
    const key = called(written)
      .map((name) => keys.get(name))
      .find((one) => one !== undefined);
    const who = { label: key ?? written.label, key };
    if (!speakers.has(who.label)) {
      const where = { ...at(entry), position };
      speakers.set(who.label, speakerOf(who, briefing, directory, known, { where, findings }));
    }
    const speaker = speakers.get(who.label);
    return speaker ? [{ ...joinTurn(written, briefing, directory, speaker), number }] : [];
  });
  checkUnused(briefing, findings);
  linkTurns(turns);
  return turns;
}

/** Reports who is said to speak and does not. What code makes of a text is not known. */
function checkUnused({ outline, entry }: Briefing, findings: Finding[]): void {
  const labels = new Set(outline.turns.flatMap(called));
  if (outline.program) return;
  for (const key of Object.keys(entry.data.speakers))
    if (!labels.has(inPlainWords(key)))
      findings.push(messages.unusedSpeaker(at(entry, 'speakers', key), key));
}

/** Reports each transcript that is of a day after its briefing's, at its first such turn. */
function checkDays(briefing: Briefing, findings: Finding[]): void {
  const latest = latestDay(briefing);
  const reported = new Set<number>();
  for (const { on, position, transcript } of briefing.outline.turns) {
    if (on === undefined || on <= latest || reported.has(transcript)) continue;
    reported.add(transcript);
    const where = { ...at(briefing.entry), position };
    findings.push(messages.saidAfterBriefing(where, 'transcript', { on, latest }));
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
  { where, findings }: { where: Where; findings: Finding[] },
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
  findings.push(messages.unknownSpeaker(where, label, { near, among: among.map(({ id }) => id) }));
  return undefined;
}
