import { Writer } from './cbor.ts';
import { listsIn } from './pagefind-files.ts';

interface ListedRecord {
  id: string;
  /** How many words it has. */
  count: number;
  /** The file that it stands in with others. */
  group?: string | undefined;
}

/**
 * Pagefind's list of all records and chunks.
 *
 * @param empty a list in which only these are to be replaced
 * @param chunks of each its first word, its last and its name
 */
export function recordList(empty: Buffer, records: ListedRecord[], chunks: string[][]): Buffer {
  const writer = new Writer();
  const lists = listsIn(empty);
  writer.copy(empty, 0, lists.records.start);
  writer.array(records.length);
  for (const { id, count, group } of records) {
    writer.array(group === undefined ? 2 : 3);
    writer.text(id);
    writer.number(inTwoFigures(count));
    if (group !== undefined) writer.text(group);
  }
  writer.array(chunks.length);
  for (const chunk of chunks) {
    writer.array(chunk.length);
    for (const text of chunk) writer.text(text);
  }
  writer.copy(empty, lists.words.end);
  return writer.taken();
}

/**
 * How long a record is, only to be compared with how long others are: exact numbers would be a tenth of the list. Its
 * own file has the exact one.
 */
function inTwoFigures(count: number): number {
  return Number(count.toPrecision(2));
}
