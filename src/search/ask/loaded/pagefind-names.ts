/*
 * How Pagefind's list of records names them. It is loaded anyway, and names are what cannot be compressed: beside it,
 * tables need none. Its form is known in `src/search/index/pagefind/pagefind-private.ts`, and only where the list was
 * written there is its address told.
 */

/** What stands before the content of all files of Pagefind. */
export const signature = 'pagefind_dcd';

/** How many more bytes a number has, by the lower bits of the byte that tells it; it is those bits themselves below. */
const sizes = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

/** The names in a list as it is served. @throws when it has another form */
export async function namesListed(list: Response): Promise<string[]> {
  const bytes = new Uint8Array(await list.arrayBuffer());
  const isPlain = bytes[0] === signature.charCodeAt(0);
  const content = isPlain ? bytes : await unpacked(bytes);
  return namesIn(content.subarray(signature.length));
}

async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The names of records in CBOR: of `[version, [[name, …], …], …]`. */
function namesIn(bytes: Uint8Array): string[] {
  const utf8 = new TextDecoder();
  let at = 0;
  const head = (kind: number): number => {
    const byte = bytes[at] ?? 0;
    if (byte >> 5 !== kind) throw new Error('The list of records has another form.');
    const size = sizes.get(byte & 31) ?? 0;
    let number = size === 0 ? byte & 31 : 0;
    for (let step = 1; step <= size; step += 1) number = number * 256 + (bytes[at + step] ?? 0);
    at += 1 + size;
    return number;
  };
  const text = () => {
    const end = head(3) + at;
    const read = utf8.decode(bytes.subarray(at, end));
    at = end;
    return read;
  };
  head(4);
  text();
  return Array.from({ length: head(4) }, () => {
    const parts = head(4);
    const name = text();
    // How many words it has, and where it shares a file, the name of that.
    head(0);
    if (parts > 2) text();
    return name;
  });
}
