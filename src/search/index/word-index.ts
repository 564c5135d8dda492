import { arraySize, firstItem, itemEnd, numberAt, Writer } from './cbor.ts';

/*
 * What Pagefind's index says of words. It is cut up by record, so that only records that changed have to be
 * indexed again, and put together for all that are searched at once. Either way each word stands as
 * `[word, pages, variants]`, in the order of the bytes: `pages` is a list of `[page, places, places in
 * metadata]`, with each page's number as its distance from the one before, and `variants` one of
 * `[form, pages]` for forms with accents.
 * https://github.com/Pagefind/pagefind/blob/main/pagefind/src/index/index_words.rs
 */

/** A part of an index, with its first word and its last. */
interface Chunk {
  from: string;
  to: string;
  /** An array of words, in an array of its own as Pagefind wants it. */
  content: Buffer;
}

/** Where a word stands, in threes: the number of a page, then from which byte to which its places go. */
type Places = number[];

/** A word or a variant of it in some bytes. */
interface Form {
  /** From which byte its text goes, and to which. */
  from: number;
  to: number;
  places: Places;
}

interface Word extends Form {
  variants: Form[];
  /** Where it ends. */
  end: number;
}

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
      eachPlace(word.places, (page, ...place) => {
        writeWord(writers, page, chunk, word, place, variants?.get(page));
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
  for (const { from, to, places } of variants)
    eachPlace(places, (page, start, end) => {
      const forms = byPage.get(page) ?? [];
      byPage.set(page, forms);
      forms.push({ from, to, places: [0, start, end] });
    });
  return byPage;
}

function writeWord(
  writers: Writer[],
  page: number,
  chunk: Buffer,
  { from, to }: Form,
  place: [number, number] | undefined,
  variants: Form[] = [],
): void {
  const writer = writers[page];
  if (!writer) throw new Error(`The index names record ${page} of ${writers.length}.`);
  writer.array(3);
  writer.copy(chunk, from, to);
  writePages(writer, [chunk], place ? [0, ...place] : []);
  writer.array(variants.length);
  for (const form of variants) {
    writer.array(2);
    writer.copy(chunk, form.from, form.to);
    writePages(writer, [chunk], form.places);
  }
}

/** A word of several records. */
interface JoinedWord {
  /** Each with the number of its record. */
  places: Places;
  variants?: Map<string, Places>;
}

/**
 * The words of many records together, in chunks: a search loads the whole chunk that a word stands in.
 *
 * @param records the words of each, as from `wordsByRecord`; a record's page is its number in the list
 * @param enough with this many bytes, a chunk ends
 */
export function chunksOf(records: Buffer[], enough: number): Chunk[] {
  const chunks: Chunk[] = [];
  const writer = new Writer();
  let [count, from, to] = [0, '', ''];
  const end = () => {
    const words = writer.taken();
    writer.array(1);
    writer.array(count);
    writer.copy(words);
    chunks.push({ from: textOf(from), to: textOf(to), content: writer.taken() });
    count = 0;
  };
  const words = joined(records);
  // By bytes, as the browser looks for the chunk of a word.
  for (const item of [...words.keys()].sort()) {
    const { places, variants = new Map<string, Places>() } = words.get(item) ?? { places: [] };
    if (count === 0) from = item;
    to = item;
    count += 1;
    writer.array(3);
    writer.text(textOf(item));
    writePages(writer, records, places);
    writer.array(variants.size);
    for (const [form, itsPlaces] of variants) {
      writer.array(2);
      writer.text(textOf(form));
      writePages(writer, records, itsPlaces);
    }
    if (writer.length >= enough) end();
  }
  if (count > 0) end();
  return chunks;
}

/** Words of records by their texts, in which each letter is a byte. */
function joined(records: Buffer[]): Map<string, JoinedWord> {
  const words = new Map<string, JoinedWord>();
  for (const [record, bytes] of records.entries()) {
    const add = (to: Places, { places }: Form) => {
      eachPlace(places, (_, start, end) => to.push(record, start, end));
    };
    for (let at = 0; at < bytes.length;) {
      const word = wordAt(bytes, at);
      const text = lettersOf(bytes, word);
      const known = words.get(text) ?? { places: [] };
      words.set(text, known);
      add(known.places, word);
      for (const variant of word.variants) {
        known.variants ??= new Map();
        const form = lettersOf(bytes, variant);
        const places = known.variants.get(form) ?? [];
        known.variants.set(form, places);
        add(places, variant);
      }
      at = word.end;
    }
  }
  return words;
}

/** The word that starts at a byte. @throws when what stands there has another form */
function wordAt(bytes: Buffer, start: number): Word {
  if (arraySize(bytes, start) !== 3) throw new Error(`No word starts at byte ${start}.`);
  const from = firstItem(bytes, start);
  const to = itemEnd(bytes, from);
  const places: Places = [];
  const list = readPages(bytes, to, places);
  const variants: Form[] = [];
  let at = firstItem(bytes, list);
  for (let left = arraySize(bytes, list); left > 0; left -= 1) {
    const form = firstItem(bytes, at);
    const variant: Form = { from: form, to: itemEnd(bytes, form), places: [] };
    variants.push(variant);
    at = readPages(bytes, variant.to, variant.places);
  }
  return { from, to, places, variants, end: at };
}

/** Reads a list of pages, and returns where it ends. */
function readPages(bytes: Buffer, start: number, places: Places): number {
  let page = 0;
  let at = firstItem(bytes, start);
  for (let left = arraySize(bytes, start); left > 0; left -= 1) {
    if (arraySize(bytes, at) !== 3) throw new Error(`No page starts at byte ${at}.`);
    const distance = firstItem(bytes, at);
    page += numberAt(bytes, distance);
    const first = itemEnd(bytes, distance);
    at = itemEnd(bytes, itemEnd(bytes, first));
    places.push(page, first, at);
  }
  return at;
}

/** Writes a list of pages. */
function writePages(writer: Writer, records: Buffer[], places: Places): void {
  writer.array(places.length / 3);
  let last = 0;
  eachPlace(places, (record, start, end) => {
    writer.array(3);
    writer.number(record - last);
    writer.copy(records[record] ?? Buffer.alloc(0), start, end);
    last = record;
  });
}

function eachPlace(places: Places, visit: (page: number, start: number, end: number) => void): void {
  for (let at = 0; at < places.length; at += 3)
    visit(places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0);
}

/** The text of a form, a letter for each byte: quick to make, and sorted like the bytes. */
function lettersOf(bytes: Buffer, { from, to }: Form): string {
  return bytes.toString('latin1', firstItem(bytes, from), to);
}

function textOf(letters: string): string {
  return Buffer.from(letters, 'latin1').toString('utf8');
}
