import type { CalendarDate } from '../../base/days/dates.ts';
import { byMonth, type YearPage } from '../lists/calendar.ts';
import type { Briefing, Subject } from '../model.ts';
import type { SpokenIn } from '../spoken.ts';
import { capacitiesOfActor } from './briefing-told.ts';

/**
 * A briefing in a list: its title, and what lists of a kind say of it. `full` has what it is about, `compact` who the
 * subject of the list was in it, and `narrow` when and where it was alone; `related` says why it stands beside another,
 * and `spoken` how often somebody speaks in it. As a `step` of a story it says when readers came to know it.
 */
export type BriefingLine = { briefing: Briefing } & (
  | { kind: 'full' }
  | { kind: 'compact'; capacities: string[] }
  | { kind: 'narrow' }
  | { kind: 'related'; reasons: string[] }
  | ({ kind: 'spoken' } & SpokenIn)
  | { kind: 'step'; known: CalendarDate }
);

/** Briefings of lists that say no more of each than when and where it was. */
export function narrowLines(briefings: readonly Briefing[]): BriefingLine[] {
  return briefings.map((briefing) => ({ kind: 'narrow', briefing }));
}

/** Briefings of long lists. @param of whose list it is: an actor was something in each of its briefings */
export function compactLines(briefings: readonly Briefing[], of?: Subject): BriefingLine[] {
  return briefings.map((briefing) => ({
    kind: 'compact',
    briefing,
    capacities: of?.subject === 'actor' ? capacitiesOfActor(briefing, of) : [],
  }));
}

/** In which transcripts somebody speaks. */
export function spokenLines(spoken: readonly SpokenIn[]): BriefingLine[] {
  return spoken.map((one) => ({ kind: 'spoken', ...one }));
}

/** A month of a year, with all that its page says of its briefings. */
export interface MonthOfLines {
  month: string;
  lines: BriefingLine[];
}

/** The months of a part of a year, in the order in which they come. */
export function monthsTold({ items }: YearPage['part']): MonthOfLines[] {
  return byMonth(items).map(([month, briefings]) => ({
    month,
    lines: briefings.map((briefing) => ({ kind: 'full', briefing })),
  }));
}
