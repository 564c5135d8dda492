import { withSemicolons } from '../base/comma.ts';
import { firstDay, lastDay } from '../base/dates.ts';
import { binInWords } from '../base/periods.ts';
import { stretchLabel, type Axis } from './axis.ts';
import type { Lane } from './lanes.ts';
import { yearAddresses } from './listings.ts';
import type { Actor, Briefing } from './model.ts';
import { officeInWords, officesIn } from './roles.ts';

/** A stretch of an axis with all that is said of it. */
export interface Stretch {
  /** What it bears in a drawing: the year where that is another than before, and the months. */
  year: string;
  months: string;
  words: string;
  /** Where the newest of its years has a heading in the list of briefings. */
  url: string | undefined;
  /** What the actor was whose line it is; empty for other lines. */
  offices: string;
  /** Whether nothing is in it. */
  isEmpty: boolean;
}

/**
 * The stretches of a line.
 *
 * @param briefings those of the list, newest first
 * @param listUrl where they are listed by year
 * @param actor whose line it is
 */
export function stretchesOf(
  axis: Axis,
  lanes: Lane[],
  briefings: Briefing[],
  listUrl: string,
  actor?: Actor,
): Stretch[] {
  const years = [...yearAddresses(briefings, listUrl)];
  return axis.map(({ from, to }, index) => {
    const days = { date: firstDay(from), until: lastDay(to) };
    return {
      ...stretchLabel(axis, index),
      words: binInWords({ from, to }),
      url: years.find(([year]) => from.slice(0, 4) <= year && year <= to.slice(0, 4))?.[1],
      offices: actor ? withSemicolons(officesIn(actor, days).map(officeInWords)) : '',
      isEmpty: lanes.every(({ cells }) => cells[index]?.count === 0),
    };
  });
}
