import { indexUrl } from '../../../base/urls.ts';
import type { SearchState } from '../state.ts';
import { fetched, fetchedJson } from './fetched.ts';
import type { ManifestSpan } from './manifest.ts';
import { onceFor } from './once-for.ts';
import { namesListed } from './pagefind-names.ts';
import type { Ordered } from './subject-order.ts';
import { withSubjects, type Subjects } from './subject-rows.ts';
import { rowsOf, type RecordRow, type RecordTable } from './table.ts';

/** A record's row, with the number of its span: 0 is the newest. */
export interface PlacedRow extends RecordRow {
  span: number;
}

/** Whom opening a span concerns besides its rows. */
interface Opening {
  /** Lets Pagefind search the index of the span, too. */
  merge: (index: string) => Promise<void>;
  /** Ends what was known while the span was closed. */
  opened: () => void;
}

/** The spans of the index by number, newest first, with the rows of those that were opened. */
export class OpenSpans {
  readonly #spans: ManifestSpan[];
  readonly #ordered: Ordered;
  readonly #concerns: Opening;
  readonly #rows: (PlacedRow[] | undefined)[] = [];
  #all: PlacedRow[] | undefined;
  readonly #spanOf = new Map<string, number>();
  readonly #opening = new Map<number, Promise<void>>();
  readonly #subjects = new Map<number, Promise<void>>();
  /** Spans of which it was loaded apart what they are about. */
  readonly #told = new Set<number>();

  constructor(spans: ManifestSpan[], ordered: Ordered, concerns: Opening) {
    this.#spans = spans;
    this.#ordered = ordered;
    this.#concerns = concerns;
  }

  /** The numbers of the spans that may hold what a state asks for, newest first. */
  holding({ from, to, facets }: SearchState): number[] {
    const { year, kind } = facets;
    return this.#spans.flatMap((span, number) => {
      const isDatedOnly = from !== undefined || to !== undefined || year.length > 0;
      if (number === 0 && !isDatedOnly) return [0];
      if (span.from === undefined || span.to === undefined) return [];
      if (kind.length > 0 && !kind.some((one) => one === 'briefing' || one === 'statement')) return [];
      const [first, last] = [span.from, span.to];
      if ((from !== undefined && last < from) || (to !== undefined && to < first)) return [];
      return year.length === 0 || year.some((one) => first.slice(0, 4) <= one && one <= last.slice(0, 4))
        ? [number]
        : [];
    });
  }

  isOpen(span: number): boolean {
    return this.#rows[span] !== undefined;
  }

  get rows(): PlacedRow[] {
    // At each letter that is typed, all of them are gone through.
    this.#all ??= this.#rows.flatMap((open) => open ?? []);
    return this.#all;
  }

  /** The number of the span that a record is in, if that is open. */
  spanOf(id: string): number | undefined {
    return this.#spanOf.get(id);
  }

  /** Opens spans by number. @throws when a part of them cannot be reached */
  async open(numbers: number[]): Promise<void> {
    await Promise.all(numbers.map((number) => onceFor(this.#opening, number, () => this.#open(number))));
  }

  /** Opens spans by number, and loads what their records are about. @throws when a part of them cannot be reached */
  async openWithSubjects(numbers: number[]): Promise<void> {
    await Promise.all(
      numbers.map((number) => onceFor(this.#subjects, number, () => this.#loadSubjects(number))),
    );
  }

  /** Whether it is known of the records of an open span what they are about. */
  hasSubjects(span: number): boolean {
    return this.#spans[span]?.subjects === undefined || this.#told.has(span);
  }

  async #loadSubjects(number: number): Promise<void> {
    const address = this.#spans[number]?.subjects;
    const [subjects] = await Promise.all([
      address === undefined ? undefined : fetchedJson<Subjects>(address),
      this.open([number]),
    ]);
    if (!subjects) return;
    this.#rows[number] = withSubjects(this.#rows[number] ?? [], subjects, this.#ordered);
    this.#all = undefined;
    this.#told.add(number);
  }

  async #open(number: number): Promise<void> {
    const span = this.#spans[number];
    if (!span) return;
    const { index, table, subjects, list } = span;
    const [columns, listed] = await Promise.all([
      fetchedJson<RecordTable & Subjects>(table),
      // Pagefind loads it, too: a browser has one answer for both.
      list === undefined ? undefined : fetched(list).then(namesListed),
      index === indexUrl ? undefined : this.#concerns.merge(index),
    ]);
    const rows = rowsOf(columns, listed ?? columns.ids ?? []).map((row) => ({ ...row, span: number }));
    this.#rows[number] = subjects === undefined ? withSubjects(rows, columns, this.#ordered) : rows;
    this.#all = undefined;
    for (const { id } of rows) this.#spanOf.set(id, number);
    this.#concerns.opened();
  }
}
