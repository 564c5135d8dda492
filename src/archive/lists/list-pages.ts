import { statementsShown } from '../../base/list-limits.ts';
import { partUrl, yearAnchor } from '../../base/urls.ts';
import { briefingsAbout } from '../feed-subjects.ts';
import type { Actor, Briefing, Statement, Subject } from '../model.ts';
import { partsOf, type Part } from './list-parts.ts';

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
export function partPages<Item>(items: readonly Item[]): PartPage<Item, unknown>[];
export function partPages<Item, Beside extends object>(
  items: readonly Item[],
  beside: Beside,
): PartPage<Item, Beside>[];
export function partPages(items: readonly unknown[], beside?: object): PartPage<unknown, unknown>[] {
  return partsOf(items).map((part) => ({ params: { path: pathOf(part) }, props: { part, ...beside } }));
}

/** The pages of every subject: one, and one more for each further part of its briefings. */
export function subjectPages<One extends Subject>(
  subjects: readonly One[],
): { params: { path: string }; props: { subject: One; part: Part<Briefing> } }[] {
  return subjects.flatMap((subject) =>
    partsOf(briefingsAbout(subject)).map((part) => ({
      params: { path: [subject.id, pathOf(part)].filter(Boolean).join('/') },
      props: { subject, part },
    })),
  );
}

/** The page of a list that only an archive with anything on it has. */
export function listPages(items: readonly unknown[]): { params: { path: undefined }; props: object }[] {
  return items.length > 0 ? [{ params: { path: undefined }, props: {} }] : [];
}

/** Where the briefings of each year begin in a list that is shown year by year, on which of its pages. */
export function yearAddresses(briefings: readonly Briefing[], listUrl: string): Map<string, string> {
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
  actors: readonly Actor[],
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

/** The way through a list that is cut into parts, from one of them. */
export interface WaysThrough {
  number: number;
  count: number;
  /** Addresses of the neighbouring parts. */
  newer: string | undefined;
  older: string | undefined;
}

/** Takes a part of a list, and returns the way to the others. @param listUrl the address of the list */
export function waysThrough(part: Part<unknown>, listUrl: string): WaysThrough {
  const { number, count, newer, older } = part;
  const way = (one: number | undefined) =>
    one === undefined ? undefined : addressOf({ number: one, isNewest: one === count }, listUrl);
  return { number, count, newer: way(newer), older: way(older) };
}

function pathOf({ number, isNewest }: Part<unknown>): string | undefined {
  return isNewest ? undefined : partUrl('', number).slice(0, -1);
}

/** The address of a part of a list: of the newest, that of the list. */
export function addressOf(
  { number, isNewest }: Pick<Part<unknown>, 'number' | 'isNewest'>,
  listUrl: string,
): string {
  return isNewest ? listUrl : partUrl(listUrl, number);
}
