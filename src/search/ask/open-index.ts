import { breath } from './breath.ts';
import { readCounts, valuesBy, type Counts, type Values, type WrittenCounts } from './facets.ts';
import { indexUrl } from '../../base/urls.ts';
import { countAsLittle } from './little-words.ts';
import { namesListed } from './listed.ts';
import { manifestUrl, type Manifest, type ManifestSpan } from './manifest.ts';
import type { Names } from './names.ts';
import { readOrder, type Ordered } from './ordered.ts';
import { loadPagefind, ranking, wordsOf, type Pagefind, type PagefindHit } from './pagefind.ts';
import type { SearchState } from './state.ts';
import { rowsOf, withSubjects, type Row, type Subjects, type Table } from './table.ts';
import { folded, wordsIn } from './text.ts';
import { wordsOfText } from './word-list.ts';

/** What Pagefind found, by id. */
export type HitsById = Map<string, PagefindHit>;

/** With more results than this, it takes long to read them. */
const many = 2000;

/** So many records are read at most to tell forms of a word apart. */
const mostRead = 3;

/** A record's row, with the number of its span: 0 is the newest. */
export interface PlacedRow extends Row {
  span: number;
}

/** The index as far as it was opened: Pagefind, with the tables of its spans. */
export class OpenIndex {
  readonly manifest: Manifest;
  readonly names: Names;
  /** Counts of all records, in spans that are not open too. */
  readonly counts: Counts;
  readonly values: Values;
  /** When the index was written, as the server tells it. */
  readonly written: Date | undefined;
  readonly #pagefind: Pagefind;
  readonly #ordered: Ordered;
  readonly #rows: (PlacedRow[] | undefined)[] = [];
  #all: PlacedRow[] | undefined;
  readonly #spanOf = new Map<string, number>();
  readonly #opening = new Map<number, Promise<void>>();
  readonly #subjects = new Map<number, Promise<void>>();
  /** Spans of which it was loaded apart what they are about. */
  readonly #told = new Set<number>();
  readonly #found = new Map<string, Promise<HitsById>>();
  readonly #known = new Map<string, Promise<boolean>>();
  #words: Promise<string[]> | undefined;

  private constructor(
    manifest: Manifest,
    names: Names,
    counts: WrittenCounts,
    pagefind: Pagefind,
    written: Date | undefined,
  ) {
    this.manifest = manifest;
    this.names = names;
    this.#ordered = readOrder(names);
    this.counts = readCounts(counts, this.#ordered);
    this.values = valuesBy(names);
    this.written = written;
    this.#pagefind = pagefind;
  }

  /** @throws when the index or a part of it cannot be reached */
  static async open(): Promise<OpenIndex> {
    const [pagefind, response] = await Promise.all([loadPagefind(), fetched(manifestUrl, 'no-cache')]);
    const manifest = (await response.json()) as Manifest;
    const [names, counts] = await Promise.all([
      fetchedJson<Names>(manifest.names),
      fetchedJson<WrittenCounts>(manifest.counts),
    ]);
    countAsLittle(names.little);
    const header = response.headers.get('last-modified');
    const written = header === null ? undefined : new Date(header);
    const index = new OpenIndex(manifest, names, counts, pagefind, written);
    await index.include([0]);
    return index;
  }

  /** Ends what it holds; it must not be asked again. */
  close(): void {
    void this.#pagefind.destroy();
  }

  /** The numbers of the spans that may hold what a state asks for, newest first. */
  spansFor({ from, to, facets }: SearchState): number[] {
    const { year, kind } = facets;
    return this.manifest.spans.flatMap((span, number) => {
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

  /** The rows of all open spans. */
  get rows(): PlacedRow[] {
    // At each letter that is typed, all of them are gone through.
    this.#all ??= this.#rows.flatMap((open) => open ?? []);
    return this.#all;
  }

  /** The number of the span that a record is in, if that is open. */
  spanOf(id: string): number | undefined {
    return this.#spanOf.get(id);
  }

  /** Opens spans by number. */
  async include(spans: number[]): Promise<void> {
    await Promise.all(spans.map((span) => this.#opening.get(span) ?? this.#include(span)));
  }

  /** Opens spans by number, and loads what their records are about. */
  async includeSubjects(spans: number[]): Promise<void> {
    await Promise.all(spans.map((span) => kept(this.#subjects, span, () => this.#loadSubjects(span))));
  }

  async #loadSubjects(number: number): Promise<void> {
    const address = this.manifest.spans[number]?.subjects;
    const [subjects] = await Promise.all([
      address === undefined ? undefined : fetchedJson<Subjects>(address),
      this.include([number]),
    ]);
    if (!subjects) return;
    this.#rows[number] = withSubjects(this.#rows[number] ?? [], subjects, this.#ordered);
    this.#all = undefined;
    this.#told.add(number);
  }

  /** Whether it is known of the records of an open span what they are about. */
  hasSubjects(span: number): boolean {
    return this.manifest.spans[span]?.subjects === undefined || this.#told.has(span);
  }

  #include(number: number): Promise<void> {
    const span = this.manifest.spans[number];
    if (!span) return Promise.resolve();
    const opening = this.#open(span, number).catch((error: unknown) => {
      this.#opening.delete(number);
      throw error;
    });
    this.#opening.set(number, opening);
    return opening;
  }

  async #open({ index, table, subjects, list }: ManifestSpan, number: number): Promise<void> {
    const [columns, listed] = await Promise.all([
      fetchedJson<Table & Subjects>(table),
      // Pagefind loads it, too: a browser has one answer for both.
      list === undefined ? undefined : fetched(list).then(namesListed),
      index === indexUrl ? undefined : this.#pagefind.mergeIndex(index, { ranking }),
    ]);
    const rows = rowsOf(columns, listed ?? columns.ids ?? []).map((row) => ({ ...row, span: number }));
    this.#rows[number] = subjects === undefined ? withSubjects(rows, columns, this.#ordered) : rows;
    this.#all = undefined;
    for (const { id } of rows) this.#spanOf.set(id, number);
    this.#found.clear();
    this.#known.clear();
  }

  /** What has all of the words that the index knows, in the open spans; everything for no words. */
  find(words: string): Promise<HitsById> {
    return kept(this.#found, words, async () => {
      // As indexed, in whichever language the browser is.
      const { results } = await this.#pagefind.search(words === '' ? null : words.toLowerCase());
      // They come as one long message, and are read in a task of their own.
      if (results.length > many) await breath(undefined);
      const found: HitsById = new Map();
      for (const hit of results) found.set(hit.id, hit);
      return found;
    });
  }

  /** What has a word or several together, in some form. */
  findExactly(phrase: string): Promise<HitsById> {
    return this.find(`"${phrase.replaceAll('"', ' ')}"`);
  }

  /**
   * Whether a word stands in the open spans, in some form or as the beginning of another. Pagefind alone
   * does not tell: it cuts a word that it doesn't know until it finds something.
   */
  knows(word: string): Promise<boolean> {
    return kept(this.#known, word, async () => {
      if ((await this.findExactly(word)).size > 0) return true;
      const [hit] = (await this.find(word)).values();
      const wanted = folded(word);
      return hit !== undefined && (await wordsAt(hit)).some((one) => one.includes(wanted));
    });
  }

  /** How many records have a word or several together; where there are few, only those that have it as it is written. */
  async countWritten(phrase: string): Promise<number> {
    const hits = [...(await this.findExactly(phrase)).values()];
    if (hits.length > mostRead || /\s/.test(phrase)) return hits.length;
    const [wanted] = wordsIn(phrase);
    const read = await Promise.all(hits.map(wordsAt));
    return read.filter((words) => words.some((one) => wordsIn(one).some((word) => word === wanted))).length;
  }

  /** The archive's words, the more frequent first, loaded when they are first needed. */
  words(): Promise<string[]> {
    this.#words ??= fetchedJson<string>(this.manifest.words).then(wordsOfText);
    this.#words.catch(() => (this.#words = undefined));
    return this.#words;
  }
}

/** The words at which something was found, folded. */
async function wordsAt(hit: PagefindHit): Promise<string[]> {
  const written = await wordsOf(hit);
  return hit.words.map((number) => folded(written[number] ?? ''));
}

/** What was asked for before is not asked for again, unless it failed. */
function kept<Key, Value>(
  values: Map<Key, Promise<Value>>,
  key: Key,
  make: () => Promise<Value>,
): Promise<Value> {
  const known = values.get(key);
  if (known) return known;
  const value = make();
  values.set(key, value);
  value.catch(() => values.delete(key));
  return value;
}

async function fetched(url: string, cache?: RequestCache): Promise<Response> {
  const response = await fetch(url, cache && { cache });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response;
}

async function fetchedJson<Data>(url: string): Promise<Data> {
  return (await (await fetched(url)).json()) as Data;
}
