const list = new Intl.ListFormat('en-GB');

/** `a`, `a and b`, or `a, b and c`. What is listed may hold commas. */
export function listInWords(items: string[]): string {
  return list.format(items);
}

/** A list of which some are shown at once, and the others folded. */
export interface PartlyFolded<One> {
  shown: One[];
  folded: One[];
}

/**
 * So many that are shown at once, and others to fold; one alone takes no more room than the words that would fold it.
 */
export function foldedAfter<One>(most: number, all: One[]): PartlyFolded<One> {
  const shown = all.length === most + 1 ? all.length : most;
  return { shown: all.slice(0, shown), folded: all.slice(shown) };
}
