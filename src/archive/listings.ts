import { amendmentsIn } from './amendments.ts';
import { monthOf, type Month } from '../base/dates.ts';
import { compare, groupedBy } from '../base/order.ts';
import { monthsOf } from '../base/periods.ts';
import type { Actor, Archive, Briefing, Statement, Subject } from './model.ts';
import { partsOf, type Part } from './parts.ts';
import { briefingsOf, byInitial } from './queries.ts';
import { briefingsIn, briefingsOnTopic } from './trees.ts';
import {
  actorsUnderUrl,
  correctionsUrl,
  initialAnchor,
  monthAnchor,
  partUrl,
  statementsByUrl,
  statementsUrl,
  yearAnchor,
  yearUrl,
} from '../base/urls.ts';
import { actorsShown, statementsShown } from '../base/limits.ts';

/** A page of a list: its path below the list's address (undefined for that address), and what is on it. */
interface PartPage<Item, Beside> {
  params: { path: string | undefined };
  props: { part: Part<Item> } & Beside;
}

/**
 * The pages of a list, newest first.
 *
 * @param beside what stands on each of them besides
 */
export function partPages<Item>(items: Item[]): PartPage<Item, unknown>[];
export function partPages<Item, Beside extends object>(
  items: Item[],
  beside: Beside,
): PartPage<Item, Beside>[];
export function partPages(items: unknown[], beside?: object): PartPage<unknown, unknown>[] {
  return partsOf(items).map((part) => ({ params: { path: pathOf(part) }, props: { part, ...beside } }));
}

/** The pages of every subject: one, and one more for each further part of its briefings. */
export function subjectPages<Subject extends { id: string }>(
  subjects: Subject[],
  briefingsOf: (subject: Subject) => Briefing[],
): { params: { path: string }; props: { subject: Subject; part: Part<Briefing> } }[] {
  return subjects.flatMap((subject) =>
    partsOf(briefingsOf(subject)).map((part) => ({
      params: { path: [subject.id, pathOf(part)].filter(Boolean).join('/') },
      props: { subject, part },
    })),
  );
}

/** The page of a list that only an archive with anything on it has. */
export function listPages(items: unknown[]): { params: { path: undefined }; props: object }[] {
  return items.length > 0 ? [{ params: { path: undefined }, props: {} }] : [];
}

/** Where the briefings of each year begin in a list that is shown year by year, on which of its pages. */
export function yearAddresses(briefings: Briefing[], listUrl: string): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const part of partsOf(briefings)) {
    const page = addressOf(part, listUrl);
    for (const { year } of part.items)
      if (!addresses.has(year)) addresses.set(year, `${page}#${yearAnchor(year)}`);
  }
  return addresses;
}

/** The pages of statements of every actor who made more than their own page shows. */
export function statementPages(
  actors: Actor[],
): { params: { actor: string; path: string | undefined }; props: { actor: Actor; part: Part<Statement> } }[] {
  return actors
    .filter(({ statements }) => statements.length > statementsShown)
    .flatMap((actor) =>
      partPages(actor.statements).map(({ params, props }) => ({
        params: { actor: actor.id, ...params },
        props: { actor, ...props },
      })),
    );
}

/** Actors whose sort names begin with the same letter. */
export interface Letter {
  initial: string;
  anchor: string;
  /** Address of a page with all of them, where the index shows only some. */
  url: string | undefined;
  actors: Actor[];
}

/** The index of actors, from A to Z. */
export function letters({ actors }: Archive): Letter[] {
  return byInitial(actors).map(([initial, under]) => ({
    initial,
    anchor: initialAnchor(initial),
    url: under.length > actorsShown ? actorsUnderUrl(letterPath(initial)) : undefined,
    actors: under,
  }));
}

/** The pages of letters that the index cuts short. */
export function letterPages(archive: Archive): { params: { letter: string }; props: { letter: Letter } }[] {
  return letters(archive)
    .filter(({ url }) => url !== undefined)
    .map((letter) => ({ params: { letter: letterPath(letter.initial) }, props: { letter } }));
}

/** Letters outside A to Z go by their number, so that every address is plain. */
function letterPath(initial: string): string {
  return /^[A-Z]$/.test(initial) ? initial.toLowerCase() : `u${(initial.codePointAt(0) ?? 0).toString(16)}`;
}

function pathOf({ number, isNewest }: Part<unknown>): string | undefined {
  return isNewest ? undefined : partUrl('', number).slice(0, -1);
}

/** The address of a part of a list: of the newest, that of the list. */
function addressOf({ number, isNewest }: Part<unknown>, listUrl: string): string {
  return isNewest ? listUrl : partUrl(listUrl, number);
}

/** A briefing under a month of which it has days. */
export interface InMonth {
  month: Month;
  briefing: Briefing;
}

/** A year with its briefings under every month of it that they touch, newest month first. */
export interface Year {
  year: string;
  /** How many briefings there are, each counted once. */
  count: number;
  items: InMonth[];
}

/** The years of which briefings have days, newest first. */
export function yearsIn({ briefings }: Pick<Archive, 'briefings'>): Year[] {
  const years = new Map<string, { briefings: Set<Briefing>; items: InMonth[] }>();
  for (const briefing of briefings) {
    for (const month of monthsOf(briefing)) {
      const year = month.slice(0, 4);
      const inYear = years.get(year) ?? { briefings: new Set(), items: [] };
      years.set(year, inYear);
      inYear.briefings.add(briefing);
      inYear.items.push({ month, briefing });
    }
  }
  return [...years]
    .sort(([a], [b]) => compare(b, a))
    .map(
      ([
        year,
        {
          briefings: { size },
          items,
        },
      ]) => ({
        year,
        count: size,
        // Those of a month stay as they come: newest briefing first.
        items: items.sort((a, b) => compare(b.month, a.month)),
      }),
    );
}

/** What is on a page of a year. */
export interface YearPage {
  year: string;
  part: Part<InMonth>;
  /** Of the whole year. */
  count: number;
  /** All that have briefings, newest first. */
  years: string[];
}

/** The pages of every year: one, and one more for each further part of a long one. */
export function yearPages(
  archive: Pick<Archive, 'briefings'>,
): { params: { year: string; path: string | undefined }; props: YearPage }[] {
  const all = yearsIn(archive);
  const years = all.map(({ year }) => year);
  return all.flatMap(({ year, count, items }) =>
    partPages(items, { year, count, years }).map(({ params, props }) => ({
      params: { year, ...params },
      props,
    })),
  );
}

/** What stands under each month, in the order in which the months come. */
export function byMonth(items: InMonth[]): [month: Month, briefings: Briefing[]][] {
  return groupedBy(items, ({ month }) => month).map(([month, inMonth]) => [
    month,
    inMonth.map(({ briefing }) => briefing),
  ]);
}

/** A year of the archive, with every month from January to December. */
export interface CalendarYear {
  year: string;
  url: string;
  count: number;
  months: { month: Month; count: number; url: string }[];
}

/** How many briefings stand under each month, and where, newest year first. */
export function calendar(archive: Pick<Archive, 'briefings'>): CalendarYear[] {
  return yearsIn(archive).map(({ year, count: all, items }) => {
    const counts = new Map<Month, { count: number; url: string }>();
    for (const part of partsOf(items)) {
      const address = addressOf(part, yearUrl(year));
      for (const { month } of part.items) {
        const { count, url } = counts.get(month) ?? { count: 0, url: `${address}#${monthAnchor(month)}` };
        counts.set(month, { count: count + 1, url });
      }
    }
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return { month, ...(counts.get(month) ?? { count: 0, url: '' }) };
    });
    return { year, url: yearUrl(year), count: all, months };
  });
}

/** Where the briefings after the first so many go on: their month on the page of its year. */
export function goingOn(archive: Archive, shown: number): { month: Month; url: string } | undefined {
  const next = archive.briefings[shown];
  if (!next) return undefined;
  const month = monthOf(next.date);
  const found = calendar(archive)
    .flatMap(({ months }) => months)
    .find((one) => one.month === month);
  return found && { month, url: found.url };
}

/** Addresses of all pages of lists, also those that only long lists have. */
export function listAddresses(archive: Archive): string[] {
  const { statements, actors, places, topics, stories } = archive;
  return [
    ...yearsIn(archive).flatMap(({ year, items }) => partAddresses(yearUrl(year), items)),
    ...partAddresses(statementsUrl, statements),
    ...partAddresses(correctionsUrl, amendmentsIn(archive)),
    ...[...actors, ...places, ...topics, ...stories].flatMap(subjectAddresses),
    ...letterPages(archive).map(({ params: { letter } }) => actorsUnderUrl(letter)),
  ];
}

/** Addresses of all pages of an actor, place, topic or story, its own first. */
export function subjectAddresses(subject: Subject): string[] {
  if (subject.subject === 'place') return partAddresses(subject.url, briefingsIn(subject));
  if (subject.subject === 'topic') return partAddresses(subject.url, briefingsOnTopic(subject));
  if (subject.subject === 'story') return [subject.url];
  const url = statementsByUrl(subject.id);
  return [
    ...partAddresses(subject.url, briefingsOf(subject)),
    ...statementPages([subject]).map(({ props: { part } }) => addressOf(part, url)),
  ];
}

function partAddresses(url: string, items: unknown[]): string[] {
  return partsOf(items).map((part) => addressOf(part, url));
}
