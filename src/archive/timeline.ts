import { daysBetween, firstDay, lastDay, yearText, type CalendarDate } from '../base/dates.ts';
import type { Actor, Role } from './model.ts';

/** A role on a drawn timeline. Positions are percent of its width. */
export interface TimelineRow {
  role: Role;
  start: number;
  width: number;
  /** Still held: the bar runs out of the drawing. */
  isOpen: boolean;
}

/** An actor's offices through time, with the days on which briefings name the actor. */
export interface Timeline {
  rows: TimelineRow[];
  /** Beginnings of years. */
  years: { year: string; at: number }[];
  briefings: number[];
}

const mostYears = 8;

/**
 * The drawing of an actor's offices, from the first one's year to `until`, the archive's newest day.
 * Undefined when the actor held none.
 */
export function timelineOf(actor: Actor, until: CalendarDate): Timeline | undefined {
  const starts = actor.roles.map(({ from, to }) => firstDay(from ?? to ?? until)).sort();
  const first = starts[0];
  if (first === undefined) return undefined;
  const start = `${first.slice(0, 4)}-01-01`;
  const ends = actor.roles.map(({ to, from }) => (to ? lastDay(to) : from ? firstDay(from) : until));
  const end = [until, ...ends].reduce((a, b) => (a > b ? a : b));
  const length = Math.max(1, daysBetween(start, end));
  const position = (day: CalendarDate) => rounded((100 * daysBetween(start, day)) / length);

  const rows = actor.roles.map((role): TimelineRow => {
    const from = role.from ? position(firstDay(role.from)) : 0;
    const to = role.to ? position(lastDay(role.to)) : 100;
    return { role, start: from, width: Math.max(0.5, rounded(to - from)), isOpen: role.to === undefined };
  });
  const span = Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1;
  const step = Math.ceil(span / mostYears);
  const years = Array.from({ length: Math.ceil(span / step) }, (_, index) => {
    const year = Number(start.slice(0, 4)) + index * step;
    return { year: String(year), at: position(`${yearText(year)}-01-01`) };
  });
  const briefings = actor.briefings.map(({ date }) => position(date)).filter((at) => at >= 0);
  return { rows, years: years.filter(({ at }) => at < 94), briefings: [...new Set(briefings)] };
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
