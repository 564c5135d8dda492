import { apart } from '../../base/days/date-words.ts';
import { daysAfter, daysBetween, type CalendarDate } from '../../base/days/dates.ts';
import { lastDayOf, periodParts, type Period } from '../../base/days/periods.ts';
import { spanWords } from '../../base/words.ts';
import type { Briefing, Story } from '../model.ts';
import { newestDayOf } from '../queries.ts';

/** Days of a story of which no briefing tells, after a step of it or before the first. */
export interface StoryGap {
  from: CalendarDate;
  until: CalendarDate;
  after?: Briefing | undefined;
}

/** From one step to the next of another day. */
interface Pause {
  after: Briefing;
  /** The last day told of before it. */
  from: CalendarDate;
  until: CalendarDate;
  days: number;
}

/** How many pauses on either side make the rhythm of a story at one place. */
const reach = 4;

/** How many times as long as those around it a pause is that readers should be told of. */
const factor = 4;

/**
 * The gaps of a story, in order of time: pauses that are long for the pace which the story has around them, and
 * what its authors say belongs to it before the first step and after the last. A story that goes on by the
 * year has a gap of decades, one of a day's hours a gap of days; two steps have no pace, and so no gap.
 *
 * @param steps in order of time
 */
export function gapsIn(steps: Briefing[], { from, until }: Pick<Story, 'from' | 'until'> = {}): StoryGap[] {
  const [first] = steps;
  const pauses = pausesIn(steps);
  const gaps: StoryGap[] = pauses
    .filter(({ days }, index) => {
      const around = [
        ...pauses.slice(Math.max(0, index - reach), index),
        ...pauses.slice(index + 1, index + 1 + reach),
      ];
      return around.length > 0 && days > factor * median(around.map((one) => one.days));
    })
    .map((pause) => between(pause));
  if (first && from && from < first.date) gaps.unshift({ from, until: daysAfter(first.date, -1) });
  const last = newestDayOf(steps);
  if (last && until && until > last) gaps.push({ from: daysAfter(last, 1), until, after: steps.at(-1) });
  return gaps;
}

/** A gap in words: `No briefing from 13 April to 3 May 2017`. */
export function gapInWords({ from, until }: Pick<StoryGap, 'from' | 'until'>): string {
  const period: Period = { date: from, until };
  const [first, , last] = periodParts(period);
  return spanWords.pause({ first: apart(first), last: last === undefined ? undefined : apart(last) });
}

function pausesIn(steps: Briefing[]): Pause[] {
  let told: CalendarDate | undefined;
  return steps.flatMap((step, index): Pause[] => {
    const before = steps[index - 1];
    const from = told;
    if (told === undefined || lastDayOf(step) > told) told = lastDayOf(step);
    const days = from === undefined ? 0 : daysBetween(from, step.date);
    if (!before || from === undefined || days <= 0) return [];
    return [{ after: before, from, until: step.date, days }];
  });
}

function between({ after, from, until }: Pause): StoryGap {
  return { from: daysAfter(from, 1), until: daysAfter(until, -1), after };
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle - 1)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
