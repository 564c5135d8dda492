import { isMore } from '../../../base/ranks.ts';
import { statementAnchor } from '../../../base/urls.ts';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import { joined, wordIn } from '../words/segments.ts';
import { folded } from '../words/text.ts';

/** A stretch of a record's text around the words that were found. */
export interface ResultPassage {
  /** Words; `isJoined` if there is no space before one. */
  pieces: { text: string; isMarked: boolean; isJoined?: true }[];
  /** The heading or paragraph it stands under. */
  anchor?: { id: string; title: string } | undefined;
}

/** How many words a passage has. */
const length = 28;

/**
 * The passage in which the words that were found weigh most; undefined when none of them stands in the
 * text itself, but only in what is indexed with it, such as names and dates.
 */
export function passageOf(record: PagefindRecord): ResultPassage | undefined {
  const { anchors } = record;
  const { words, first, last } = textOf(record);
  const inside = foundIn(record)
    .filter(({ location }) => first <= location && location < last)
    .sort((a, b) => a.location - b.location);
  const anchorsTo = (location: number) =>
    anchors.filter((one) => first <= one.location && one.location <= location);
  const best = densest(inside, {
    keyOf: (location) => wordKey(words[location] ?? ''),
    isSaid: (location) => anchorsTo(location).at(-1)?.id.startsWith(statementAnchor('')) ?? false,
  });
  if (best === undefined) return undefined;
  const centre = best.from + (best.to - best.from) / 2;
  const start = Math.max(first, Math.min(Math.round(centre - length / 2), last - length));
  const end = Math.min(last, start + length);
  return {
    pieces: piecesOf(record, start, end, new Set(inside.map(({ location }) => location))),
    anchor: anchorOf(anchorsTo(best.from)),
  };
}

/**
 * What a record was found by besides its text, such as the places around its own: the name in which most
 * different words stand, the first of several. Undefined when none of them stands in any.
 */
export function nameIn(record: PagefindRecord): ResultPassage | undefined {
  const { words, last } = textOf(record);
  const marked = new Set(foundIn(record).map(({ location }) => location));
  const names: ResultPassage['pieces'][] = [[]];
  for (const [index, word] of words.slice(last).entries()) {
    names.at(-1)?.push(pieceOf(word, marked.has(last + index)));
    if (word.endsWith('.')) names.push([]);
  }
  const count = (pieces: ResultPassage['pieces']) =>
    new Set(pieces.flatMap(({ text, isMarked }) => (isMarked ? wordKey(text) : []))).size;
  const best = names.sort((one, other) => count(other) - count(one))[0];
  return best && count(best) > 0 ? { pieces: best } : undefined;
}

/** The beginning of a record's text. */
export function openingOf(record: PagefindRecord): ResultPassage {
  const { first, last } = textOf(record);
  return { pieces: piecesOf(record, first, Math.min(last, first + length), new Set()) };
}

function textOf({ raw_content: content, meta }: PagefindRecord) {
  const all = content.split(/\s+/);
  const [title = 0, names = 0, ends = 0] = (meta.around ?? '').split(' ').map(Number);
  const words = all.slice(0, all.length - ends);
  return { words, first: title, last: words.length - names, ends: all.slice(words.length) };
}

/** Where words were found; for the end of a word, or its plain form, that is each word with it. */
function foundIn(record: PagefindRecord): Location[] {
  const { words, ends } = textOf(record);
  const found = record.weighted_locations;
  if (ends.length === 0) return found;
  return found.flatMap((one) => {
    const end = ends[one.location - words.length];
    if (end === undefined) return [one];
    const isIt = (word: string) => word.endsWith(bare(end)) || folded(word) === bare(end);
    const whole = words.flatMap((word, location) => (isIt(bare(wordIn(word).word)) ? [location] : []));
    return whole.map((location) => ({ ...one, location }));
  });
}

function bare(token: string): string {
  return token.replace(/[^\p{L}\p{M}\p{N}]+$/u, '');
}

function pieceOf(token: string, isMarked: boolean): ResultPassage['pieces'][number] {
  const { word, isJoined } = wordIn(token);
  return { text: plain(word), isMarked, ...(isJoined && { isJoined }) };
}

function piecesOf(
  record: PagefindRecord,
  start: number,
  end: number,
  marked: Set<number>,
): ResultPassage['pieces'] {
  const { words, first, last } = textOf(record);
  const gap = { text: '…', isMarked: false };
  const pieces = words.slice(start, end).map((word, index) => pieceOf(word, marked.has(start + index)));
  return [...(start > first ? [gap] : []), ...pieces, ...(end < last ? [gap] : [])];
}

/** A record whose metadata and headings are as they were written. */
export function readable(record: PagefindRecord): PagefindRecord {
  const meta = Object.entries(record.meta).map(([name, value]) => [name, value && joined(value)] as const);
  return {
    ...record,
    meta: Object.fromEntries(meta),
    anchors: record.anchors.map((anchor) => ({ ...anchor, text: joined(anchor.text) })),
  };
}

interface Location {
  location: number;
  balanced_score: number;
}

/**
 * The run of found words within `length` words that has the most different ones, as near together as they stand;
 * of equal runs one that was said, and then the one that weighs most.
 */
function densest(
  found: Location[],
  { keyOf, isSaid }: { keyOf: (location: number) => string; isSaid: (location: number) => boolean },
): { from: number; to: number } | undefined {
  type Worth = [count: number, nearness: number, said: number, weight: number];
  let best: { from: number; to: number; worth: Worth } | undefined;
  found.forEach(({ location: from }, index) => {
    const weights = new Map<string, number>();
    let to = from;
    for (const { location, balanced_score: score } of found.slice(index)) {
      if (location >= from + length) break;
      const key = keyOf(location);
      if (!weights.has(key)) to = location;
      weights.set(key, Math.max(weights.get(key) ?? 0, score));
    }
    const weight = [...weights.values()].reduce((sum, one) => sum + one, 0);
    const worth: Worth = [weights.size, from - to, Number(isSaid(from)), weight];
    if (!best || isMore(worth, best.worth)) best = { from, to, worth };
  });
  return best;
}

/** The same for most forms of a word. */
function wordKey(word: string): string {
  return bare(wordIn(word).word).toLowerCase().slice(0, 5);
}

const heading = /^h[2-6]$/;

/** Where to land, under the last anchor, and what to call it, by the last heading. */
function anchorOf(above: PagefindRecord['anchors']): ResultPassage['anchor'] {
  const title = above.findLast(({ element }) => heading.test(element))?.text;
  const id = above.at(-1)?.id;
  return id === undefined ? undefined : { id, title: title ?? '' };
}

/** Pagefind writes text so that it could stand in HTML, and ends every paragraph, even one that a quotation has ended. */
function plain(text: string): string {
  return text
    .replace(/(?<=[.!?…][\p{Pf}\p{Pe}"']+)\.$/u, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
