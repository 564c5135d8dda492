import { monthOf } from './coverage.ts';
import type { Month } from '../base/dates.ts';
import type { Actor, Archive, Briefing, Statement, Subject } from './model.ts';
import { partsOf, type Part } from './parts.ts';
import { briefingsOf, byInitial, byYear } from './queries.ts';
import { briefingsIn, briefingsOnTopic } from './trees.ts';
import {
  actorsUnderUrl,
  initialAnchor,
  monthAnchor,
  partUrl,
  statementsByUrl,
  statementsUrl,
  yearUrl,
} from '../base/urls.ts';

/** A page of a list: its path below the list's address (undefined for that address), and what is on it. */
export interface PartPage<Item> {
  params: { path: string | undefined };
  props: { part: Part<Item> };
}

/** The pages of a list, newest first. */
export function partPages<Item>(items: Item[]): PartPage<Item>[] {
  return partsOf(items).map((part) => ({ params: { path: pathOf(part) }, props: { part } }));
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

/** Statements shown on an actor's own page. More of them have pages of their own. */
export const statementsShown = 25;

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

/** Actors shown under a letter, or under a kind, on the index. */
export const actorsShown = 60;

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
  return isNewest ? undefined : `page/${number}`;
}

/** A year of the archive, with every month from January to December. */
export interface CalendarYear {
  year: string;
  url: string;
  count: number;
  months: { month: Month; count: number; url: string }[];
}

/** How many briefings stand under each month, and where, newest year first. */
export function calendar({ briefings }: Archive): CalendarYear[] {
  return byYear(briefings).map(([year, inYear]) => {
    const counts = new Map<Month, { count: number; url: string }>();
    for (const part of partsOf(inYear)) {
      const address = part.isNewest ? yearUrl(year) : partUrl(yearUrl(year), part.number);
      for (const { date } of part.items) {
        const month = monthOf(date);
        const { count, url } = counts.get(month) ?? { count: 0, url: `${address}#${monthAnchor(month)}` };
        counts.set(month, { count: count + 1, url });
      }
    }
    const months = Array.from({ length: 12 }, (_, index) => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      return { month, ...(counts.get(month) ?? { count: 0, url: '' }) };
    });
    return { year, url: yearUrl(year), count: inYear.length, months };
  });
}

/** Addresses of all pages of lists, also those that only long lists have. */
export function listAddresses(archive: Archive): string[] {
  const { briefings, statements, actors, places, topics } = archive;
  return [
    ...byYear(briefings).flatMap(([year, inYear]) => partAddresses(yearUrl(year), inYear)),
    ...partAddresses(statementsUrl, statements),
    ...[...actors, ...places, ...topics].flatMap(subjectAddresses),
    ...letterPages(archive).map(({ params: { letter } }) => actorsUnderUrl(letter)),
  ];
}

/** Addresses of all pages of an actor, place or topic, its own first. */
export function subjectAddresses(subject: Subject): string[] {
  if (subject.subject === 'place') return partAddresses(subject.url, briefingsIn(subject));
  if (subject.subject === 'topic') return partAddresses(subject.url, briefingsOnTopic(subject));
  const url = statementsByUrl(subject.id);
  return [
    ...partAddresses(subject.url, briefingsOf(subject)),
    ...statementPages([subject]).map(({ params: { path } }) => (path === undefined ? url : `${url}${path}/`)),
  ];
}

function partAddresses(url: string, items: unknown[]): string[] {
  return partPages(items).map(({ params: { path } }) => (path === undefined ? url : `${url}${path}/`));
}
