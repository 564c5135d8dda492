import { firstDay, lastDay } from '../../base/days/dates.ts';
import { binInWords } from '../../base/days/periods.ts';
import { withSemicolons } from '../../base/text/punctuation.ts';
import { yearAddresses } from '../lists/list-pages.ts';
import type { Actor, Briefing } from '../model.ts';
import { heldOfficeInWords, officesIn } from '../offices.ts';
import type { Lane } from './lanes.ts';
import { stretchLabel, type Axis } from './time-axis.ts';

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
  /** Where a reader goes from one to the next, several in which nothing is are one: said at the first of them. */
  silence: Silence | undefined;
  /** Whether it is in the silence that one before it tells of. */
  isSilent: boolean;
}

/** Stretches one after the other in which nothing is. */
interface Silence {
  words: string;
  offices: string;
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
  briefings: readonly Briefing[],
  listUrl: string,
  actor?: Actor,
): Stretch[] {
  const years = [...yearAddresses(briefings, listUrl)];
  const isEmpty = axis.map((_, index) => lanes.every(({ cells }) => cells[index]?.count === 0));
  return axis.map((bin, index) => {
    const { from, until } = bin;
    const isSilent = isEmpty[index] === true && isEmpty[index - 1] === true;
    const last = isSilent || !isEmpty[index] ? index : endOfSilence(isEmpty, index);
    return {
      ...stretchLabel(axis, index),
      ...told(bin, actor),
      url: years.find(([year]) => from.slice(0, 4) <= year && year <= until.slice(0, 4))?.[1],
      isEmpty: isEmpty[index] === true,
      silence: last > index ? told({ from, until: axis[last]?.until ?? until }, actor) : undefined,
      isSilent,
    };
  });
}

/** The last of the stretches from one on in which nothing is. */
function endOfSilence(isEmpty: boolean[], start: number): number {
  const next = isEmpty.indexOf(false, start);
  return (next < 0 ? isEmpty.length : next) - 1;
}

/** When a stretch was, and what the actor was then. */
function told({ from, until }: Axis[number], actor: Actor | undefined): Silence {
  const days = { date: firstDay(from), until: lastDay(until) };
  return {
    words: binInWords({ from, until }),
    offices: actor ? withSemicolons(officesIn(actor, days).map(heldOfficeInWords)) : '',
  };
}
