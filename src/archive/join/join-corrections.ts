import { compare } from '../../base/order.ts';
import type { BriefingEntry, Correction } from '../model.ts';

/**
 * Corrections newest first. Each has its number from the oldest, so that those to come leave its address alone; of one
 * day they follow each other as in the author's list, at whichever end that is continued.
 */
export function joinCorrections(written: BriefingEntry['data']['corrections']): Correction[] {
  const [first, last] = [written[0], written.at(-1)];
  const isNewestFirst = first !== undefined && last !== undefined && first.date > last.date;
  return (isNewestFirst ? written.toReversed() : written)
    .toSorted((a, b) => compare(a.date, b.date))
    .map((correction, index) => ({ ...correction, number: index + 1 }))
    .reverse();
}
