import { indexUrl } from '../../../base/urls.ts';
/** The part of Pagefind's browser API that search uses. https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: { ranking?: Record<string, unknown> }): Promise<void>;
  /** The language decides how a search is cut into words, and which index is opened if there are several. */
  init(language: string): Promise<void>;
  /** From then on, every search covers that index too. */
  mergeIndex(path: string, options?: { ranking?: Record<string, unknown> }): Promise<void>;
  /**
   * Finds what has all words that the index knows, or words that begin with them; what it does not know
   * is left out, or cut until it is known. Words in quotation marks have to stand together, in some form.
   */
  search(words: string | null): Promise<{ results: PagefindHit[] }>;
  /** Ends its worker. */
  destroy(): Promise<void>;
}

export interface PagefindHit {
  id: string;
  score: number;
  /** Which words of the content were found, by number. */
  words: number[];
  data(): Promise<PagefindRecord>;
}

export interface PagefindRecord {
  url: string;
  /** The text, with angle brackets as in HTML. */
  raw_content: string;
  meta: Record<string, string | undefined>;
  /** Where words were found, by the number of the word, and how much each weighs. */
  weighted_locations: { location: number; balanced_score: number }[];
  /** Elements that can be linked to, by the number of the word with which they begin. */
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** Long briefings are as good as short ones, and a word that stands often says little more. */
export const ranking = {
  pageLength: 0.3,
  termSaturation: 1.6,
  // Accents are typed or left out; what has them is as good.
  diacriticSimilarity: 0,
  metaWeights: {
    title: 6,
    summary: 1.5,
    aliases: 4,
    date: 0,
    lang: 0,
    place: 0,
    in: 0.2,
    office: 0.5,
    count: 0,
    form: 0,
    offices: 3,
    kind: 0,
  },
};

/** The words of a record, by Pagefind's numbers. */
export async function wordsOf(hit: Pick<PagefindHit, 'data'>): Promise<string[]> {
  return (await hit.data()).raw_content.split(/\s+/);
}

let loads = 0;

/**
 * Load Pagefind and its first index, which the build writes beside the pages. Every time it is another
 * Pagefind, under another address, since a browser may remember that a script could not be loaded, and
 * Pagefind remembers it of its index.
 *
 * @throws when they cannot be reached
 */
export async function loadPagefind(): Promise<Pagefind> {
  const address = `${indexUrl}pagefind.js${loads === 0 ? '' : `?${loads}`}`;
  loads += 1;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking });
  // There is one index, and words are parted already.
  await pagefind.init('und');
  return pagefind;
}
