/** Bytes of a file, both ends included. */
export interface Range {
  start: number;
  end: number;
}

/**
 * The bytes that a `Range` header asks for. Undefined where the whole file is the answer: without a header,
 * for several ranges, and for what is no range. `beyond` where the file has none of them.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'beyond' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  // Without a first one, it is that many from the end.
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start > end ? 'beyond' : { start, end };
}
