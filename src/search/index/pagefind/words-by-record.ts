import { arraySize, firstItem, Writer } from './cbor.ts';
import { eachPosition, wordAt, writePages, type Form, type Word } from './indexed-words.ts';

/* Pagefind's index is cut up by record, so that only records that changed have to be indexed again. */

/**
 * The words of each record in an index, one after the other, each with one page of the number 0.
 *
 * @param chunks as Pagefind wrote them, in their order
 * @param count of records
 * @throws when the chunks have another form, or name other records
 */
export function wordsByRecord(chunks: Buffer[], count: number): Buffer[] {
  const writers = Array.from({ length: count }, () => new Writer());
  for (const chunk of chunks) {
    const words = firstItem(chunk, 0);
    let at = firstItem(chunk, words);
    for (let left = arraySize(chunk, words); left > 0; left -= 1) {
      const word = wordAt(chunk, at);
      const variants = variantsByPage(word);
      eachPosition(word.positions, (page, ...position) => {
        writeWord(writers, page, chunk, word, position, variants?.get(page));
        variants?.delete(page);
      });
      for (const [page, forms] of variants ?? []) writeWord(writers, page, chunk, word, undefined, forms);
      at = word.end;
    }
  }
  return writers.map((writer) => writer.taken());
}

/** The words of a chunk, without the lists around them. */
export function wordsIn(chunk: Buffer): Buffer {
  return chunk.subarray(firstItem(chunk, firstItem(chunk, 0)));
}

/** Variants of a word where each is on one page only, by that page. */
function variantsByPage({ variants }: Word): Map<number, Form[]> | undefined {
  if (variants.length === 0) return undefined;
  const byPage = new Map<number, Form[]>();
  for (const { from, to, positions } of variants)
    eachPosition(positions, (page, start, end) => {
      const forms = byPage.get(page) ?? [];
      byPage.set(page, forms);
      forms.push({ from, to, positions: [0, start, end] });
    });
  return byPage;
}

function writeWord(
  writers: Writer[],
  page: number,
  chunk: Buffer,
  { from, to }: Form,
  position: [number, number] | undefined,
  variants: Form[] = [],
): void {
  const writer = writers[page];
  if (!writer) throw new Error(`The index names record ${page} of ${writers.length}.`);
  writer.array(3);
  writer.copy(chunk, from, to);
  writePages(writer, [chunk], position ? [0, ...position] : []);
  writer.array(variants.length);
  for (const form of variants) {
    writer.array(2);
    writer.copy(chunk, form.from, form.to);
    writePages(writer, [chunk], form.positions);
  }
}
