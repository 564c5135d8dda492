import { firstItem, Writer } from './cbor.ts';
import { eachPlace, wordAt, writePages, type Form, type Places } from './indexed-words.ts';

/* The words of all records that are searched at once, put together in the order of their bytes. */

/** A part of an index, with its first word and its last. */
interface Chunk {
  from: string;
  to: string;
  /** An array of words, in an array of its own as Pagefind wants it. */
  content: Buffer;
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

/** The text of a form, a letter for each byte: quick to make, and sorted like the bytes. */
function lettersOf(bytes: Buffer, { from, to }: Form): string {
  return bytes.toString('latin1', firstItem(bytes, from), to);
}

function textOf(letters: string): string {
  return Buffer.from(letters, 'latin1').toString('utf8');
}
