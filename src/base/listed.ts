const list = new Intl.ListFormat('en-GB');

/** `a`, `a and b`, or `a, b and c`. What is listed may hold commas. */
export function listInWords(items: string[]): string {
  return list.format(items);
}
