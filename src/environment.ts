import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { calendarDate, type CalendarDate } from './archive/dates.ts';

/** Where a command reads and writes, and which day it takes for today. Paths are absolute. */
export interface Environment {
  content: string;
  dist: string;
  cache: string;
  today: CalendarDate;
  /** How many records a part of the search index has at most; undefined for the usual number. */
  span?: number | undefined;
}

/**
 * The settings that hold for every command: `ARCHIVE_CONTENT`, `ARCHIVE_DIST`, `ARCHIVE_CACHE` and
 * `ARCHIVE_TODAY`; and `ARCHIVE_SPAN`, with which the tests cut a small archive's search index as a large
 * one's is cut. Relative folders are taken from the project's root.
 *
 * @throws when `ARCHIVE_TODAY` is not a calendar date, or `ARCHIVE_SPAN` not a number of records.
 */
export function environment(env: NodeJS.ProcessEnv = process.env): Environment {
  const today = env.ARCHIVE_TODAY || new Date().toISOString().slice(0, 10);
  if (!calendarDate(today)) {
    throw new Error(`ARCHIVE_TODAY is "${today}". Write a day such as 2017-04-10.`);
  }
  const span = env.ARCHIVE_SPAN || undefined;
  if (span !== undefined && !/^[1-9]\d*$/.test(span)) {
    throw new Error(`ARCHIVE_SPAN is "${span}". Write a number of records such as 4000.`);
  }
  return {
    content: resolve(env.ARCHIVE_CONTENT || 'content'),
    dist: resolve(env.ARCHIVE_DIST || 'dist'),
    cache: resolve(env.ARCHIVE_CACHE || join('.cache', 'archive')),
    today,
    span: span === undefined ? undefined : Number(span),
  };
}

/** `path` as the author would type it: relative to where the command was started. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path) || '.';
}
