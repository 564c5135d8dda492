import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, Briefing, Story } from '../../archive/model.ts';
import { textShown } from '../../archive/shown/briefing-shown.ts';
import { shownDigest, type Shown } from '../../archive/shown/shown.ts';
import { storyTextShown } from '../../archive/shown/story-shown.ts';
import { fullUrl } from '../../base/site-path.ts';
import type { Progress } from '../../base/system/progress.ts';
import { Store } from '../../kept/store.ts';
import { cutText } from './cut-text.ts';
import { factsOf, type TextFacts } from './markdown.ts';
import { makeHere, makePlainTexts, plainStore, type PlainOrder, type PlainText } from './plain-text.ts';
import { storyFacts } from './story-markdown.ts';

/** How many texts are kept at hand, the newest used: feeds have many of them in common. */
const mostKept = 2000;

/** A text that has a page: of a story, its introduction. */
type Text = Briefing | Story;

/**
 * The texts of briefings and stories, cut out of their built pages: only there do images have their addresses, and
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
   * The texts of a built site. What they come to is kept for the next build.
   *
   * @param where the folder that the pages are in, the cache for what they come to, and what decides about it
   *   besides a page
   */
  static async open(
    where: { folder: string; cache: string; version: string },
    archive: Pick<Archive, 'site'>,
  ): Promise<BuiltTexts> {
    return new BuiltTexts(where, archive, await Store.open<PlainText>(where.cache, plainStore));
  }

  /** Changes whenever the text does. */
  shown(text: Text): Shown {
    if (text.outline.program) return this.#cut(text);
    return 'subject' in text ? storyTextShown(text) : textShown(text);
  }

  /** A digest that changes whenever the text or what stands before it in Markdown does. */
  digestOf(text: Text): string {
    let digest = this.#digests.get(text.url);
    if (digest === undefined) {
      digest = shownDigest([this.#version, this.shown(text), this.#factsOf(text)]);
      this.#digests.set(text.url, digest);
    }
    return digest;
  }

  /**
   * Makes the plain texts that an earlier build has not made. Rejects when one has no page.
   *
   * @param progress is told how many have to be made, and of those that were
   */
  async make(texts: readonly Text[], progress?: Progress): Promise<void> {
    const unknown = texts
      .map((text) => ({ text, digest: this.digestOf(text) }))
      .filter(({ digest }) => !this.#store.keep(digest));
    progress?.start(unknown.length);
    const orders = unknown.map(({ text }) => this.#orderOf(text));
    const places = await makePlainTexts(orders, (count) => progress?.advance(count));
    for (const [index, { digest }] of unknown.entries()) {
      const place = places[index];
      if (place) this.#store.set(digest, place);
    }
  }

  /** A text with its sources and corrections, as it is read elsewhere. Throws when it has no page. */
  plain(of: Text): PlainText {
    const text = this.#kept.get(of.url) ?? this.#read(of);
    this.#kept.delete(of.url);
    this.#kept.set(of.url, text);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > mostKept && !oldest.done) this.#kept.delete(oldest.value);
    return text;
  }

  /** Makes the texts of this build known to the next one, and forgets the others. */
  async save(): Promise<void> {
    await this.#store.sweep();
  }

  #read(text: Text): PlainText {
    const digest = this.digestOf(text);
    const kept = this.#store.get(digest);
    if (kept) return kept;
    const [place] = makeHere([this.#orderOf(text)]);
    if (place) this.#store.set(digest, place);
    const made = this.#store.get(digest);
    if (!made) throw new Error(`The text of ${text.url} cannot be kept.`);
    return made;
  }

  #factsOf(text: Text): TextFacts {
    return 'subject' in text ? storyFacts(text, this.#site) : factsOf(text, this.#site);
  }

  #orderOf(text: Text): PlainOrder {
    const { sources, corrections } = 'subject' in text ? { sources: [], corrections: [] } : text;
    return {
      page: this.#pageOf(text),
      address: fullUrl(text.url, this.#site.url),
      facts: this.#factsOf(text),
      sources,
      corrections,
      cache: this.#cache,
    };
  }

  #cut(text: Text): string {
    const page = this.#pageOf(text);
    return cutText(readFileSync(page, 'utf8'), page);
  }

  #pageOf({ url }: Text): string {
    return join(this.#folder, url, 'index.html');
  }
}
