/** One part of a list that is too long for one page. */
export interface Part<Item> {
  /** From 1 for the oldest. A full part never changes its number or its place. */
  number: number;
  items: Item[];
  isNewest: boolean;
  /** Numbers of the neighbouring parts. */
  newer?: number | undefined;
  older?: number | undefined;
  count: number;
}

/** Entries on a page of a list, before it is cut. */
export const partSize = 100;

/**
 * A list, newest first, cut into parts that keep their addresses.
 *
 * Parts are counted from the oldest item, so that a new one only changes the newest part. That one
 * holds up to two parts' worth, so that it is never nearly empty. The newest part comes first; an
 * empty list has one empty part.
 */
export function partsOf<Item>(list: readonly Item[], size = partSize): Part<Item>[] {
  const count = Math.max(1, Math.floor(list.length / size));
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const end = list.length - (number - 1) * size;
    const start = index === 0 ? 0 : end - size;
    return {
      number,
      items: list.slice(start, end),
      isNewest: index === 0,
      newer: number < count ? number + 1 : undefined,
      older: number > 1 ? number - 1 : undefined,
      count,
    };
  });
}
