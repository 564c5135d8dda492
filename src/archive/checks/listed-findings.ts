import { groupedBy } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import { positionIn, type Passage } from '../../mdx/passages.ts';
import { at, positioned } from '../findings/finding-position.ts';
import * as messages from '../findings/speaker-messages.ts';
import type { Mention } from '../mentions.ts';
import type { BriefingEntry, Entries } from '../model.ts';
import { knownIn, type KnownNames } from './longer-names.ts';
import { partIn, withoutNames } from './parts-of-names.ts';

/** A briefing with its text as the check reads it. */
export interface CheckedText {
  entry: BriefingEntry;
  passages: Passage[];
}

/** Words in quotation marks. */
export const quoted = /[“"„«][^“”"„«»]*[”"»]/g;

/**
 * Known names that are neither in the front matter nor linked anywhere in the text; each once.
 *
 * @param isOther whether a name stands for something else than whom it is known of
 */
export function unlistedFindings(
  { entry, passages }: CheckedText,
  mentions: Mention[][],
  names: Record<'actor' | 'place', Map<string, string>>,
  around: (id: string) => string[],
  isOther: (mention: Mention, passage: Passage, known: KnownNames) => boolean,
): Finding[] {
  const { outline } = entry.data;
  const [actors, places] = [idsIn(entry, 'actors'), idsIn(entry, 'location')];
  // A name may be that of a misspelt id, which is reported already.
  const areListed = { actor: areKnown(actors, names.actor), place: areKnown(places, names.place) };
  const known = new Set([
    ...actors.map((id) => `actor ${id}`),
    // Whoever is in Lucca is in Italy.
    ...places.flatMap((id) => [id, ...around(id)]).map((id) => `place ${id}`),
    ...outline.references.map(({ kind, id }) => `${kind} ${id}`),
  ]);
  return passages.flatMap((passage, index) => {
    if (passage.isTranscript) return [];
    const hidden = [...passage.linked, ...[...passage.text.matchAll(quoted)].map(spanOf)];
    const named = mentions[index] ?? [];
    const knownNames = knownIn(passage, named);
    const open = named.filter(
      (mention) =>
        mention.kind !== 'topic' &&
        areListed[mention.kind] &&
        !hidden.some(([start, end]) => start <= mention.offset && mention.offset < end) &&
        !isOther(mention, passage, knownNames),
    );
    return groupedBy(open, ({ offset }) => offset).flatMap(([offset, [first, ...others]]) => {
      if (!first || [first, ...others].some((one) => known.has(`${one.kind} ${one.id}`))) return [];
      known.add(`${first.kind} ${first.id}`);
      const position = positionIn(passage, offset);
      return [messages.unlistedName({ ...at(entry), position }, first)];
    });
  });
}

/**
 * Listed actors whom neither the text nor what stands above it names, and who do not speak in its transcripts.
 *
 * @param texts all of these
 * @param mentions whom each of them names
 */
export function unnamedFindings(
  entry: BriefingEntry,
  texts: string[],
  mentions: Mention[][],
  { names, families }: { names: Map<string, string>; families: Map<string, string> },
  bearersOfLabel: (label: string) => string[],
): Finding[] {
  const { outline, speakers } = entry.data;
  const named = new Set([
    ...Object.values(speakers),
    ...outline.turns.flatMap(({ label }) => bearersOfLabel(label)),
    ...mentions.flat().flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])),
    ...outline.references.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])),
  ]);
  return positioned(entry, 'actors', entry.data.actors).flatMap(({ id, where }) => {
    const name = names.get(id);
    if (named.has(id) || name === undefined) return [];
    const part = partIn(
      texts.map((text, index) => withoutNames(text, mentions[index] ?? [])),
      name,
      families.get(id),
    );
    return [messages.unnamedActor(where, name, part)];
  });
}

/** Finds the ids of all places that are, or were, around one. */
export function idsAround(places: Entries['places']): (id: string) => string[] {
  const parents = new Map(
    places.map((entry) => [entry.id, positioned(entry, 'within', entry.data.within).map(({ id }) => id)]),
  );
  return (id) => {
    const found = new Set(parents.get(id));
    for (const one of found) for (const parent of parents.get(one) ?? []) found.add(parent);
    return [...found];
  };
}

function idsIn(entry: BriefingEntry, field: 'actors' | 'location'): string[] {
  return positioned(entry, field, entry.data[field]).map(({ id }) => id);
}

function areKnown(ids: string[], names: Map<string, string>): boolean {
  return ids.every((id) => names.has(id));
}

function spanOf({ 0: text, index }: RegExpExecArray): [start: number, end: number] {
  return [index, index + text.length];
}
