import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { calendarDate, type CalendarDate } from '../days/dates.ts';
import { isSiteAddress } from '../site-path.ts';

/** Where a command reads and writes, and which day it takes for today. Paths are absolute. */
export interface Environment {
  content: string;
  dist: string;
  cache: string;
  today: CalendarDate;
  /** Where the site will be served, if not where `archive.yaml` says. */
  url?: string | undefined;
  /** How many records a part of the search index has at most; undefined for the usual number. */
  span?: number | undefined;
  /** How many files a part of the search index keeps its records in at most; undefined for one each. */
  fragments?: number | undefined;
}

/**
 * The settings that hold for every command: `ARCHIVE_CONTENT`, `ARCHIVE_DIST`, `ARCHIVE_CACHE`,
 * `ARCHIVE_TODAY`, `ARCHIVE_URL` and `ARCHIVE_FRAGMENTS`; and `ARCHIVE_SPAN`, with which the tests cut a small
 * archive's search index as a large one's is cut. Relative folders are taken from the project's root.
 *
 * @throws when `ARCHIVE_TODAY` is not a calendar date, `ARCHIVE_URL` no address of a site, or one of the last two
 * not a number.
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
    url: siteIn(env),
    span: numberIn(env, 'ARCHIVE_SPAN', 'records such as 4000'),
    fragments: numberIn(env, 'ARCHIVE_FRAGMENTS', 'files such as 500'),
  };
}

function siteIn({ ARCHIVE_URL: written }: NodeJS.ProcessEnv): string | undefined {
  if (!written || isSiteAddress(written)) return written || undefined;
  throw new Error(
    `ARCHIVE_URL is "${written}". Write an address such as https://example.org/press/archive/.`,
  );
}

function numberIn(env: NodeJS.ProcessEnv, name: string, example: string): number | undefined {
  const written = env[name] || undefined;
  if (written === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(written)) throw new Error(`${name} is "${written}". Write a number of ${example}.`);
  return Number(written);
}

/**
 * `path` as the author would type it: relative to where the command was started. Processes of ours that work
 * elsewhere are told that in `ARCHIVE_STARTED_IN`.
 */
export function shownPath(path: string): string {
  return relative(startedIn(), path) || '.';
}

/** Where the file lies that `shownPath` called so, wherever this process works. */
export function fullPath(shown: string): string {
  return resolve(startedIn(), shown);
}

/** The folder in which the author, or the workflow, started the command. */
export function startedIn(): string {
  return process.env.ARCHIVE_STARTED_IN || process.cwd();
}
