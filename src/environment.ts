import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { calendarDate, type CalendarDate } from './archive/dates.ts';

/** Where a command reads and writes, and which day it takes for today. Paths are absolute. */
export interface Environment {
  content: string;
  dist: string;
  cache: string;
  today: CalendarDate;
}

/**
 * The settings that hold for every command: `ARCHIVE_CONTENT`, `ARCHIVE_DIST`, `ARCHIVE_CACHE` and
 * `ARCHIVE_TODAY`. Relative folders are taken from the project's root.
 *
 * @throws when `ARCHIVE_TODAY` is not a calendar date.
 */
export function environment(env: NodeJS.ProcessEnv = process.env): Environment {
  const today = env.ARCHIVE_TODAY || new Date().toISOString().slice(0, 10);
  if (!calendarDate(today)) {
    throw new Error(`ARCHIVE_TODAY is "${today}". Write a day such as 2017-04-10.`);
  }
  return {
    content: resolve(env.ARCHIVE_CONTENT || 'content'),
    dist: resolve(env.ARCHIVE_DIST || 'dist'),
    cache: resolve(env.ARCHIVE_CACHE || join('.cache', 'archive')),
    today,
  };
}

/** `path` as the author would type it: relative to where the command was started. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
