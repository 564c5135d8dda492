import { arraySize, firstItem, itemEnd, numberAt, type Writer } from './cbor.ts';

/*
 * How a word stands in Pagefind's index: as `[word, pages, variants]`, where `pages` is a list of `[page, positions,
 * positions in metadata]`, with each page's number as its distance from the one before, and `variants` one of `[form,
 * pages]` for forms with accents. https://github.com/Pagefind/pagefind/blob/main/pagefind/src/index/index_words.rs
 */

/** Where a word stands, in threes: the number of a page, then from which byte to which its positions go. */
export type Positions = number[];

/** A word or a variant of it in some bytes. */
export interface Form {
  /** From which byte its text goes, and to which. */
  from: number;
  to: number;
  positions: Positions;
}

export interface Word extends Form {
  variants: Form[];
  /** Where it ends. */
  end: number;
}

/** The word that starts at a byte. @throws when what stands there has another form */
export function wordAt(bytes: Buffer, start: number): Word {
  if (arraySize(bytes, start) !== 3) throw new Error(`No word starts at byte ${start}.`);
  const from = firstItem(bytes, start);
  const to = itemEnd(bytes, from);
  const positions: Positions = [];
  const list = readPages(bytes, to, positions);
  const variants: Form[] = [];
  let at = firstItem(bytes, list);
  for (let left = arraySize(bytes, list); left > 0; left -= 1) {
    const form = firstItem(bytes, at);
    const variant: Form = { from: form, to: itemEnd(bytes, form), positions: [] };
    variants.push(variant);
    at = readPages(bytes, variant.to, variant.positions);
  }
  return { from, to, positions, variants, end: at };
}

/** Reads a list of pages, and returns where it ends. */
function readPages(bytes: Buffer, start: number, positions: Positions): number {
  let page = 0;
  let at = firstItem(bytes, start);
  for (let left = arraySize(bytes, start); left > 0; left -= 1) {
    if (arraySize(bytes, at) !== 3) throw new Error(`No page starts at byte ${at}.`);
    const distance = firstItem(bytes, at);
    page += numberAt(bytes, distance);
    const first = itemEnd(bytes, distance);
    at = itemEnd(bytes, itemEnd(bytes, first));
    positions.push(page, first, at);
  }
  return at;
}

export function writePages(writer: Writer, records: Buffer[], positions: Positions): void {
  writer.array(positions.length / 3);
  let last = 0;
  eachPosition(positions, (record, start, end) => {
    writer.array(3);
    writer.number(record - last);
    writer.copy(records[record] ?? Buffer.alloc(0), start, end);
    last = record;
  });
}

export function eachPosition(
  positions: Positions,
  visit: (page: number, start: number, end: number) => void,
): void {
  for (let at = 0; at < positions.length; at += 3)
    visit(positions[at] ?? 0, positions[at + 1] ?? 0, positions[at + 2] ?? 0);
}
