import { lastDay } from '../../base/days/dates.ts';
import type { Finding } from '../../base/problems.ts';
import { at, type Where } from '../findings/finding-position.ts';
import * as messages from '../findings/name-messages.ts';
import { byEnd } from '../join/join-actors.ts';
import { isErasedIn } from '../join/withdrawals.ts';
import type { BriefingEntry, Entries, Entry, FormerName } from '../model.ts';
import { nameAsSeen } from '../names.ts';

/* Names stand in lists: authors, other names, former ones. Each is to be one name, and to stand there once. */

/** Warns of names that stand in a list twice, of several in one, and of former names that are never shown. */
export function nameFindings({ briefings, actors, places }: Entries): Finding[] {
  const shown = briefings.filter(({ data }) => !isErasedIn(data));
  const lists = shown.flatMap(authorLists);
  const persons = new Set([
    ...actors.filter(({ data }) => data.kind === 'person').map(({ data }) => nameAsSeen(data.name)),
    ...lists.flatMap(({ names }) => names.filter((name) => familyFirst.test(name)).map(inSpokenOrder)),
  ]);
  return [
    ...lists.flatMap((list) => [...repeated(list, inSpokenOrder), ...severalInOne(list, persons)]),
    ...[...actors, ...places].flatMap((entry) => [
      ...repeated({ field: 'aliases', names: entry.data.aliases, at: (...path) => at(entry, ...path) }),
      ...sameEnds(entry),
    ]),
  ];
}

interface NameList {
  field: string;
  names: string[];
  at: (...path: (string | number)[]) => Where;
}

function authorLists(entry: BriefingEntry): NameList[] {
  const { authors, sources } = entry.data;
  const field = 'authors';
  return [
    { field, names: authors, at: (...path) => at(entry, ...path) },
    ...sources.map((source, index) => ({
      field,
      names: source.authors ?? [],
      at: (...path: (string | number)[]) => at(entry, 'sources', index, ...path),
    })),
  ];
}

/** `Family, Given`, of one person. */
const familyFirst = /^[^,;]+,[^,;]+$/;

/** A name as it is spoken: `ada lind` of `Lind, Ada`. */
function inSpokenOrder(name: string): string {
  return nameAsSeen(familyFirst.test(name) ? name.split(',').toReversed().join(' ') : name);
}

function repeated({ field, names, at: place }: NameList, asOne = nameAsSeen): Finding[] {
  const first = new Map<string, string>();
  return names.flatMap((name, index) => {
    const other = first.get(asOne(name));
    if (other === undefined) {
      first.set(asOne(name), name);
      return [];
    }
    if (nameAsSeen(name) === nameAsSeen(other))
      return [messages.repeatedName(place(field, index), field, name)];
    const kept = name.includes(',') ? name : other;
    return [messages.turnedName(place(field, index), kept === name ? other : name, kept)];
  });
}

const between = /\s*;\s*|\s+(?:and|und|et|y|e|og|och|en|i|и)\s+|\s+[&/+]\s+/u;

/** A name of a person as it is spoken: no word at its ends is a small one. */
const ofPerson = /^\p{Lu}[\p{L}'’.-]*(?:\s+\p{L}[\p{L}'’.-]*)*\s+\p{Lu}[\p{L}'’.-]*$/u;

/** The same as `Family, Given`: one family name, perhaps with small words before it. */
const turnedPerson =
  /^(?:\p{Ll}[\p{L}'’]*\s)*\p{Lu}[\p{L}'’-]*,\s*\p{Lu}[\p{L}'’-]*\.?(?:\s\p{Lu}[\p{L}'’-]*\.?)*$/u;

/** The first letter of a given name for all of it: `A. Lind`, `Ada M. Lind`. */
const withInitial = /(?:^|\s)\p{Lu}\.(?=\s*\p{Lu})/u;

/**
 * Several authors in one text. Ministries have an "and" in their names as firms do, so one of them has to be known as a
 * person, or all be written with initials or as `Family, Given`.
 */
function severalInOne({ field, names, at: place }: NameList, persons: ReadonlySet<string>): Finding[] {
  const isKnown = (name: string) => persons.has(inSpokenOrder(name));
  return names.flatMap((name, index) => {
    const parts = partsOf(name, isKnown);
    if (!parts) return [];
    const isSure = name.includes(';') || parts.every(isKnown);
    return [messages.severalAuthors(place(field, index), { written: name, names: parts, isSure })];
  });
}

function partsOf(name: string, isKnown: (name: string) => boolean): string[] | undefined {
  const parts = name.split(between).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => turnedPerson.test(part))) return parts;
  const all = parts.flatMap((part) => part.split(/\s*,\s*/)).filter(Boolean);
  if (all.length < 2 || !all.every((part) => ofPerson.test(part))) return undefined;
  if (all.every(isKnown) || all.every((part) => withInitial.test(part))) return all;
  // Behind a comma alone may stand what somebody is: `Ada Lind, Deputy Editor`.
  return parts.length > 1 && all.some(isKnown) ? all : undefined;
}

function sameEnds(entry: Entry<{ formerly: FormerName[] }>): Finding[] {
  const { formerly } = entry.data;
  // To look for each in the file's own order would take a square of their number.
  const places = new Map(formerly.map((one, index) => [one, index]));
  return byEnd(formerly).flatMap((one, index, all) => {
    const before = all[index - 1];
    if (!before || lastDay(before.until) !== lastDay(one.until)) return [];
    const where = at(entry, 'formerly', places.get(one) ?? 0, 'until');
    return [messages.sameEnd(where, one.name, before.name, one.until)];
  });
}
