import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, Briefing } from '../../archive/model.ts';
import { shownDigest, textShown, type Shown } from '../../archive/shown.ts';
import type { Progress } from '../../base/progress.ts';
import { Store } from '../../kept/store.ts';
import { cutText } from './cut-text.ts';
import { factsOf } from './markdown.ts';
import { makeHere, makePlainTexts, plainStore, type PlainOrder, type PlainText } from './plain-text.ts';
import { fullUrl } from '../../base/site-path.ts';

/** How many texts are kept at hand, the newest used: feeds have many of them in common. */
const mostKept = 2000;

/**
 * The texts of briefings, cut out of their built pages: only there do images have their addresses, and
 * programs their results.
 */
export class BuiltTexts {
  readonly #folder: string;
  readonly #cache: string;
  readonly #version: string;
  readonly #site: Archive['site'];
  readonly #store: Store<PlainText>;
  readonly #kept = new Map<string, PlainText>();
  readonly #digests = new Map<string, string>();

  private constructor(
    { folder, cache, version }: { folder: string; cache: string; version: string },
    { site }: Pick<Archive, 'site'>,
    store: Store<PlainText>,
  ) {
    this.#folder = folder;
    this.#cache = cache;
    this.#version = version;
    this.#site = site;
    this.#store = store;
  }

  /**
   * @param where the folder that the pages are in, the cache for what they come to, and what decides about
   *   it besides a page
   */
  static async open(
    where: { folder: string; cache: string; version: string },
    archive: Pick<Archive, 'site'>,
  ): Promise<BuiltTexts> {
    return new BuiltTexts(where, archive, await Store.open<PlainText>(where.cache, plainStore));
  }

  /** Changes whenever the text does. */
  shown(briefing: Briefing): Shown {
    return briefing.outline.program ? this.#cut(briefing) : textShown(briefing);
  }

  /** A digest that changes whenever the text or what stands before it in Markdown does. */
  digestOf(briefing: Briefing): string {
    let digest = this.#digests.get(briefing.id);
    if (digest === undefined) {
      digest = shownDigest([this.#version, this.shown(briefing), factsOf(briefing, this.#site)]);
      this.#digests.set(briefing.id, digest);
    }
    return digest;
  }

  /**
   * Makes the plain texts that an earlier build has not made. Rejects when a briefing has no page.
   *
   * @param progress is told how many have to be made, and of those that were
   */
  async make(briefings: Briefing[], progress?: Progress): Promise<void> {
    const unknown = briefings
      .map((briefing) => ({ briefing, digest: this.digestOf(briefing) }))
      .filter(({ digest }) => !this.#store.keep(digest));
    progress?.start(unknown.length);
    const orders = unknown.map(({ briefing }) => this.#orderOf(briefing));
    const places = await makePlainTexts(orders, (count) => progress?.advance(count));
    for (const [index, { digest }] of unknown.entries()) {
      const place = places[index];
      if (place) this.#store.set(digest, place);
    }
  }

  /** A text with its sources and corrections, as it is read elsewhere. Throws when it has no page. */
  plain(briefing: Briefing): PlainText {
    const text = this.#kept.get(briefing.id) ?? this.#read(briefing);
    this.#kept.delete(briefing.id);
    this.#kept.set(briefing.id, text);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > mostKept && !oldest.done) this.#kept.delete(oldest.value);
    return text;
  }

  /** Makes the texts of this build known to the next one, and forgets the others. */
  async save(): Promise<void> {
    await this.#store.sweep();
  }

  #read(briefing: Briefing): PlainText {
    const digest = this.digestOf(briefing);
    const kept = this.#store.get(digest);
    if (kept) return kept;
    const [place] = makeHere([this.#orderOf(briefing)]);
    if (place) this.#store.set(digest, place);
    const made = this.#store.get(digest);
    if (!made) throw new Error(`The text of ${briefing.url} cannot be kept.`);
    return made;
  }

  #orderOf(briefing: Briefing): PlainOrder {
    const { url, sources, corrections } = briefing;
    return {
      page: this.#pageOf(briefing),
      address: fullUrl(url, this.#site.url),
      facts: factsOf(briefing, this.#site),
      sources,
      corrections,
      cache: this.#cache,
    };
  }

  #cut(briefing: Briefing): string {
    const page = this.#pageOf(briefing);
    return cutText(readFileSync(page, 'utf8'), page);
  }

  #pageOf({ url }: Briefing): string {
    return join(this.#folder, url, 'index.html');
  }
}
