/*
 * As much of CBOR as it takes to take Pagefind's index apart and to put it together again: where an item
 * ends, what an array holds, numbers and texts. There are millions of items, so nothing is made for each.
 * https://www.rfc-editor.org/rfc/rfc8949
 */

/** Where an item lies in its bytes. */
interface Item {
  start: number;
  end: number;
}

const [number, byteString, textString, array, map, tag] = [0, 2, 3, 4, 5, 6];

/** The most that an item's first byte holds of its number; above that, it says how many bytes follow. */
const short = 23;

function typeAt(bytes: Buffer, at: number): number {
  return (bytes[at] ?? 0) >> 5;
}

/** How many bytes the number of an item has beside the first one. @throws for one without a number */
function widthAt(bytes: Buffer, at: number): number {
  const low = (bytes[at] ?? 0) & 0b11111;
  if (low <= short) return 0;
  if (low > short + 4) throw new Error(`An item of unknown length stands at byte ${at}.`);
  return 1 << (low - short - 1);
}

/** The number in the head of an item: of an array how many items, of a text how many bytes. */
function sizeAt(bytes: Buffer, at: number): number {
  const width = widthAt(bytes, at);
  if (width === 0) return (bytes[at] ?? 0) & 0b11111;
  return width === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, width);
}

function headEnd(bytes: Buffer, at: number): number {
  return at + 1 + widthAt(bytes, at);
}

/** Where the item that starts at a byte ends. @throws for one without a length of its own */
export function itemEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left -= 1) {
    const type = typeAt(bytes, at);
    if (type === array) left += sizeAt(bytes, at);
    else if (type === map) left += 2 * sizeAt(bytes, at);
    else if (type === tag) left += 1;
    const end = headEnd(bytes, at);
    at = type === byteString || type === textString ? end + sizeAt(bytes, at) : end;
  }
  return at;
}

/** The items of the array that starts at a byte. @throws when there is none */
export function itemsOf(bytes: Buffer, start: number): Item[] {
  const size = arraySize(bytes, start);
  let at = firstItem(bytes, start);
  return Array.from({ length: size }, () => {
    const item = { start: at, end: itemEnd(bytes, at) };
    at = item.end;
    return item;
  });
}

/** How many items the array has that starts at a byte. @throws when there is none */
export function arraySize(bytes: Buffer, start: number): number {
  if (typeAt(bytes, start) !== array) throw new Error(`No array starts at byte ${start}.`);
  return sizeAt(bytes, start);
}

/** Where the first item of an array stands, if it has any. */
export function firstItem(bytes: Buffer, start: number): number {
  return headEnd(bytes, start);
}

/** The number that starts at a byte. @throws when there is none, or one below zero */
export function numberAt(bytes: Buffer, start: number): number {
  if (typeAt(bytes, start) !== number) throw new Error(`No number starts at byte ${start}.`);
  return sizeAt(bytes, start);
}

/** The text that an item is. @throws when it is none */
export function textAt(bytes: Buffer, item: Item | undefined): string {
  if (!item || typeAt(bytes, item.start) !== textString)
    throw new Error(`No text starts at byte ${item?.start ?? 'none'}.`);
  return bytes.toString('utf8', headEnd(bytes, item.start), item.end);
}

/** Items that are written one after the other. */
export class Writer {
  #bytes = Buffer.allocUnsafe(1024);
  #length = 0;

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** The head of an array, whose items are to follow. */
  array(size: number): void {
    this.#head(array, size);
  }

  number(value: number): void {
    this.#head(number, value);
  }

  text(text: string): void {
    const size = Buffer.byteLength(text);
    this.#head(textString, size);
    this.#reserve(size);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** Items that are written already, from one byte to before another. */
  copy(bytes: Buffer, start = 0, end = bytes.length): void {
    this.#reserve(end - start);
    this.#length += bytes.copy(this.#bytes, this.#length, start, end);
  }

  /** What was written; the next item is the first of something new. */
  taken(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.#length));
    this.#length = 0;
    return taken;
  }

  #head(type: number, size: number): void {
    this.#reserve(5);
    if (size <= short) {
      this.#length = this.#bytes.writeUInt8((type << 5) | size, this.#length);
      return;
    }
    const power = size < 2 ** 8 ? 0 : size < 2 ** 16 ? 1 : 2;
    this.#bytes.writeUInt8((type << 5) | (short + 1 + power), this.#length);
    this.#length = this.#bytes.writeUIntBE(size, this.#length + 1, 1 << power);
  }

  #reserve(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + size));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}
