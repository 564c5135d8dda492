import { countAsLittle } from '../words/little-words.ts';
import { folded, wordsIn } from '../words/text.ts';
import { wordsOfText } from '../words/word-list.ts';
import { readCounts, type Counts, type WrittenCounts } from './facet-counts.ts';
import { valuesBy, type Values } from './facets.ts';
import { fetched, fetchedJson, jsonIn } from './fetched.ts';
import { yieldNow } from './in-pieces.ts';
import { manifestUrl, type Manifest } from './manifest.ts';
import { onceFor } from './once-for.ts';
import { OpenSpans } from './open-spans.ts';
import { loadPagefind, ranking, wordsOf, type Pagefind, type PagefindHit } from './pagefind.ts';
import type { Names } from './subject-names.ts';
import { readOrder } from './subject-order.ts';

/** What Pagefind found, by id. */
export type HitsById = Map<string, PagefindHit>;

/** With more results than this, it takes long to read them. */
const many = 2000;

/** So many records are read at most to tell forms of a word apart. */
const mostRead = 3;

/** The index as far as it was opened: Pagefind, with the tables of its spans. */
export class OpenIndex {
  readonly manifest: Manifest;
  readonly names: Names;
  /** Counts of all records, in spans that are not open too. */
  readonly counts: Counts;
  readonly values: Values;
  /** When the index was written, as the server tells it. */
  readonly written: Date | undefined;
  readonly spans: OpenSpans;
  readonly #pagefind: Pagefind;
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
    const ordered = readOrder(names);
    this.counts = readCounts(counts, ordered);
    this.values = valuesBy(names);
    this.written = written;
    this.#pagefind = pagefind;
    this.spans = new OpenSpans(manifest.spans, ordered, {
      merge: (index) => pagefind.mergeIndex(index, { ranking }),
      opened: () => {
        this.#found.clear();
        this.#known.clear();
      },
    });
  }

  /** @throws when the index or a part of it cannot be reached */
  static async open(): Promise<OpenIndex> {
    const [pagefind, response] = await Promise.all([loadPagefind(), fetched(manifestUrl, 'no-cache')]);
    const manifest = await jsonIn<Manifest>(response);
    const [names, counts] = await Promise.all([
      fetchedJson<Names>(manifest.names),
      fetchedJson<WrittenCounts>(manifest.counts),
    ]);
    countAsLittle(names.little);
    const header = response.headers.get('last-modified');
    const written = header === null ? undefined : new Date(header);
    const index = new OpenIndex(manifest, names, counts, pagefind, written);
    await index.spans.open([0]);
    return index;
  }

  /** Ends what it holds; it must not be asked again. */
  close(): void {
    void this.#pagefind.destroy();
  }

  /** What has all of the words that the index knows, in the open spans; everything for no words. */
  find(words: string): Promise<HitsById> {
    return onceFor(this.#found, words, async () => {
      // As indexed, in whichever language the browser is.
      const { results } = await this.#pagefind.search(words === '' ? null : words.toLowerCase());
      // They come as one long message, and are read in a task of their own.
      if (results.length > many) await yieldNow(undefined);
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
   * https://github.com/Pagefind/pagefind/pull/315
   */
  knows(word: string): Promise<boolean> {
    return onceFor(this.#known, word, async () => {
      if ((await this.findExactly(word)).size > 0) return true;
      const [hit] = (await this.find(word)).values();
      const wanted = folded(word);
      return hit !== undefined && (await wordsAt(hit)).some((one) => one.includes(wanted));
    });
  }

  /**
   * How many records have a word or several together; where there are few, only those that have it as it is written.
   */
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
