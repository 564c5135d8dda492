import { statementAnchor } from '../../../base/urls.ts';
import type { PagefindRecord } from '../loaded/pagefind.ts';
import { joined, wordIn } from '../words/segments.ts';
import { passageLength, textOf, foundIn, densest, wordKey } from './found-places.ts';

/** A stretch of a record's text around the words that were found. */
export interface ResultPassage {
  /** Words; `isJoined` if there is no space before one. */
  pieces: { text: string; isMarked: boolean; isJoined?: true }[];
  /** The heading or paragraph it stands under. */
  anchor?: { id: string; title: string } | undefined;
}

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
  const start = Math.max(first, Math.min(Math.round(centre - passageLength / 2), last - passageLength));
  const end = Math.min(last, start + passageLength);
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
  return { pieces: piecesOf(record, first, Math.min(last, first + passageLength), new Set()) };
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

const heading = /^h[2-6]$/;

/** Where to land, under the last anchor, and what to call it, by the last heading. */
function anchorOf(above: PagefindRecord['anchors']): ResultPassage['anchor'] {
  const title = above.findLast(({ element }) => heading.test(element))?.text;
  const id = above.at(-1)?.id;
  return id === undefined ? undefined : { id, title: title ?? '' };
}

/**
 * Pagefind writes text so that it could stand in HTML, and ends every paragraph, even one that a quotation has ended.
 */
function plain(text: string): string {
  return text
    .replace(/(?<=[.!?…][\p{Pf}\p{Pe}"']+)\.$/u, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}
