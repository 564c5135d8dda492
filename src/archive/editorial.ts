import { placeIn, type Passage } from '../mdx/passages.ts';
import type { CalendarDate } from './dates.ts';
import { mentionFinder, type Mention, type Named } from './mentions.ts';
import * as messages from './messages.ts';
import type { BriefingEntry, Entries } from './model.ts';
import { officeFindings, officesOf } from './offices.ts';
import { groupedBy } from './order.ts';
import type { Finding } from './problems.ts';
import { at } from './subjects.ts';

/** A briefing with its text as the check reads it. */
export interface CheckedText {
  entry: BriefingEntry;
  passages: Passage[];
}

const quoted = /[“"„«][^“”"„«»]*[”"»]/g;

/**
 * What an editor would ask about: text that does not fit the front matter, and habits that make a
 * briefing less trustworthy. All are warnings.
 */
export function editorialFindings(entries: Entries, texts: CheckedText[], today: CalendarDate): Finding[] {
  const find = mentionFinder(namedSubjects(entries));
  const offices = officesOf(entries.actors);
  return [
    ...duplicateTitles(entries.briefings),
    ...texts.flatMap((text) => {
      const mentions = text.passages.map((passage) => find(passage.text));
      return [
        ...frontMatterFindings(text.entry, today),
        ...unlistedFindings(text, mentions),
        ...unnamedFindings(text, mentions, entries),
        ...quoteFindings(text, mentions),
        ...officeFindings(text, mentions, offices),
      ];
    }),
  ];
}

function namedSubjects({ actors, places }: Entries): Named[] {
  return [
    ...actors.map(({ id, data }) => ({ kind: 'actor' as const, id, name: data.name, aliases: data.aliases })),
    ...places.map(({ id, data }) => ({ kind: 'place' as const, id, name: data.name, aliases: data.aliases })),
  ];
}

function frontMatterFindings(entry: BriefingEntry, today: CalendarDate): Finding[] {
  const { sources, date, publish, status } = entry.data;
  const findings: Finding[] = [];
  if (sources.length === 1) findings.push(messages.singleSource(at(entry, 'sources')));
  if (date > today && !publish && status === 'published')
    findings.push(messages.futureDate(at(entry, 'date'), date));
  return findings;
}

function duplicateTitles(briefings: BriefingEntry[]): Finding[] {
  const byTitle = groupedBy(briefings, ({ data }) => `${data.date} ${data.title.toLowerCase()}`);
  return byTitle.flatMap(([, [first, ...others]]) =>
    first ? others.map((entry) => messages.duplicateTitle(at(entry, 'title'), first.id)) : [],
  );
}

/** Known names that are neither in the front matter nor linked anywhere in the text; each once. */
function unlistedFindings({ entry, passages }: CheckedText, mentions: Mention[][]): Finding[] {
  const { actors, location, outline } = entry.data;
  const known = new Set([
    ...actors.map((id) => `actor ${id}`),
    `place ${location}`,
    ...outline.references.map(({ kind, id }) => `${kind} ${id}`),
  ]);
  return passages.flatMap((passage, index) => {
    const hidden = [...passage.linked, ...[...passage.text.matchAll(quoted)].map(spanOf)];
    const open = (mentions[index] ?? []).filter(
      ({ offset }) => !hidden.some(([start, end]) => start <= offset && offset < end),
    );
    return groupedBy(open, ({ offset }) => offset).flatMap(([offset, [first, ...others]]) => {
      if (!first || [first, ...others].some((one) => known.has(`${one.kind} ${one.id}`))) return [];
      known.add(`${first.kind} ${first.id}`);
      const place = placeIn(passage, offset);
      return [messages.unlistedName({ ...at(entry), place }, first)];
    });
  });
}

function spanOf({ 0: text, index }: RegExpExecArray): [start: number, end: number] {
  return [index, index + text.length];
}

/** Listed actors of whom the text says nothing. */
function unnamedFindings({ entry }: CheckedText, mentions: Mention[][], entries: Entries): Finding[] {
  const { actors, outline } = entry.data;
  const named = new Set([
    ...mentions.flat().flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])),
    ...outline.references.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])),
  ]);
  return actors.flatMap((id, index) => {
    const name = entries.actors.find((actor) => actor.id === id)?.data.name;
    return named.has(id) || name === undefined
      ? []
      : [messages.unnamedActor(at(entry, 'actors', index), name)];
  });
}

const leastQuotedWords = 4;

/** Quotations outside a statement, in a passage that names nobody. */
function quoteFindings({ entry, passages }: CheckedText, mentions: Mention[][]): Finding[] {
  return passages.flatMap((passage, index) => {
    const hasSpeaker = passage.isStatement || passage.actors.length > 0;
    if (hasSpeaker || mentions[index]?.some(({ kind }) => kind === 'actor')) return [];
    const quote = [...passage.text.matchAll(quoted)].find(
      ({ 0: text }) => text.split(/\s+/).length >= leastQuotedWords,
    );
    if (!quote) return [];
    return [messages.quoteWithoutSpeaker({ ...at(entry), place: placeIn(passage, quote.index) })];
  });
}
