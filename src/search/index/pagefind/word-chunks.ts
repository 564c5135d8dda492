import { firstItem, Writer } from './cbor.ts';
import { eachPosition, wordAt, writePages, type Form, type Positions } from './indexed-words.ts';

/* The words of all records that are searched at once, put together in the order of their bytes. */

/** A part of an index, with its first word and its last. */
interface Chunk {
  from: string;
  to: string;
  /** An array of words, in an array of its own as Pagefind wants it. */
  content: Buffer;
}

interface JoinedWord {
  /** Each with the number of its record. */
  positions: Positions;
  variants?: Map<string, Positions>;
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
    const { positions, variants = new Map<string, Positions>() } = words.get(item) ?? { positions: [] };
    if (count === 0) from = item;
    to = item;
    count += 1;
    writer.array(3);
    writer.text(textOf(item));
    writePages(writer, records, positions);
    writer.array(variants.size);
    for (const [form, itsPositions] of variants) {
      writer.array(2);
      writer.text(textOf(form));
      writePages(writer, records, itsPositions);
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
    const add = (to: Positions, { positions }: Form) => {
      eachPosition(positions, (_, start, end) => to.push(record, start, end));
    };
    for (let at = 0; at < bytes.length;) {
      const word = wordAt(bytes, at);
      const text = lettersOf(bytes, word);
      const known = words.get(text) ?? { positions: [] };
      words.set(text, known);
      add(known.positions, word);
      for (const variant of word.variants) {
        known.variants ??= new Map();
        const form = lettersOf(bytes, variant);
        const positions = known.variants.get(form) ?? [];
        known.variants.set(form, positions);
        add(positions, variant);
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
