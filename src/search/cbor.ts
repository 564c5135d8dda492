/*
 * As much of CBOR as it takes to cut a file of Pagefind's index without reading all of it: where an item
 * ends, what an array holds, and texts. https://www.rfc-editor.org/rfc/rfc8949
 */

/** Where an item lies in its bytes. */
export interface Item {
  start: number;
  end: number;
}

interface Head {
  type: number;
  /** The number in it: of an array how many items, of a text how many bytes. */
  size: number;
  end: number;
}

const [byteString, textString, array, map, tag] = [2, 3, 4, 5, 6];

/** @throws for items without a length of their own, which Pagefind does not write */
function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const short = first & 0b11111;
  const width = short < 24 ? 0 : 2 ** (short - 24);
  if (width > 8) throw new Error(`An item of unknown length stands at byte ${at}.`);
  const size =
    width === 0
      ? short
      : width === 8
        ? Number(bytes.readBigUInt64BE(at + 1))
        : bytes.readUIntBE(at + 1, width);
  return { type: first >> 5, size, end: at + 1 + width };
}

/** Where the item that starts at a byte ends. */
export function itemEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left -= 1) {
    const { type, size, end } = headAt(bytes, at);
    at = type === byteString || type === textString ? end + size : end;
    left += type === array ? size : type === map ? 2 * size : type === tag ? 1 : 0;
  }
  return at;
}

/** The items of the array that starts at a byte. @throws when there is none */
export function itemsOf(bytes: Buffer, start: number): Item[] {
  const { type, size, end } = headAt(bytes, start);
  if (type !== array) throw new Error(`No array starts at byte ${start}.`);
  let at = end;
  return Array.from({ length: size }, () => {
    const item = { start: at, end: itemEnd(bytes, at) };
    at = item.end;
    return item;
  });
}

/** The text that an item is. @throws when it is none */
export function textAt(bytes: Buffer, item: Item | undefined): string {
  const head = item && headAt(bytes, item.start);
  if (head?.type !== textString) throw new Error(`No text starts at byte ${item?.start ?? 'none'}.`);
  return bytes.toString('utf8', head.end, item?.end);
}

/** The beginning of an array of `size` items. */
export function writtenArrayHead(size: number): Buffer {
  return written(array, size);
}

export function writtenText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([written(textString, bytes.length), bytes]);
}

function written(type: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(type << 5) | size]);
  const width = size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8((type << 5) | (24 + Math.log2(width)));
  bytes.writeUIntBE(size, 1, width);
  return bytes;
}
