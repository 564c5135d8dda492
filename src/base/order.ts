const collator = new Intl.Collator('en', { numeric: true });

/** By what people look a name up by; the id breaks ties, so that two builds give the same order. */
export function byName(a: { id: string; name: string }, b: { id: string; name: string }): number {
  return collator.compare(a.name, b.name) || byId(a, b);
}

export function bySortName(a: { id: string; sortName: string }, b: { id: string; sortName: string }): number {
  return collator.compare(a.sortName, b.sortName) || byId(a, b);
}

/** Something of a day, and perhaps of an hour: `17:35`. */
interface Dated {
  id: string;
  date: string;
  time?: string | undefined;
}

/** Newest day first, and of a day the latest hour; what has no hour comes last, and the id breaks ties. */
export function newestFirst(a: Dated, b: Dated): number {
  return compare(b.date, a.date) || compare(b.time ?? '', a.time ?? '') || byId(a, b);
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

/** Compares by code unit, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days, or the one that there is. */
export function later(a: string, b: string | undefined): string;
export function later(a: string | undefined, b: string | undefined): string | undefined;
export function later(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && (b === undefined || a > b) ? a : b;
}

/** The earlier of two days, or the one that there is. */
export function earlier(a: string, b: string | undefined): string;
export function earlier(a: string | undefined, b: string | undefined): string | undefined;
export function earlier(a: string | undefined, b: string | undefined): string | undefined {
  return a !== undefined && (b === undefined || a < b) ? a : b;
}

/** The items in groups of equal key, groups and items in the order in which they come. */
export function groupedBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item) => Key): [Key, Item[]][] {
  return [...Map.groupBy(items, keyOf)];
}

/** A list in batches of so many items, the last with what is left. */
export function batchesOf<Item>(list: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** Dated things in groups of a year, in the order in which they come. */
export function byYear<Item extends { date: string }>(
  items: readonly Item[],
): [year: string, items: Item[]][] {
  return groupedBy(items, ({ date }) => date.slice(0, 4));
}
