import type { Position } from './text/text-positions.ts';
import { inOneLine } from './values.ts';

/** Something an author has to know about a content file. Lines and columns count from 1. */
export interface Problem {
  /** Path as the author would type it. */
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  /** Name of the rule, for the end of the line. */
  rule: string;
  /** What is wrong, with the value, and what to write instead. Whole sentences. */
  message: string;
  /** What `npm run check -- --fix` does about it. */
  fix?: Fix | undefined;
}

/** A stretch of a file's text, and what is to stand there instead. Its position is that with plain line ends. */
export interface Edit {
  line: number;
  column: number;
  was: string;
  now: string;
}

/**
 * What mends a problem whose message holds the one right answer: edits of its file, of which all are made
 * or none, or another name for the file in its folder. Made by whoever writes the message, from the same
 * values; without a fix a problem is left to its author.
 */
export type Fix = { edits: Edit[] } | { name: string };

/** A fix that puts something in the place of one stretch of the text. */
export function edit({ line, column }: Position, was: string, now: string): Fix {
  return { edits: [{ line, column, was, now }] };
}

/** Why a text cannot be read, with its cure where there is only one: what stands there, and what is to. */
export interface Reason {
  message: string;
  was: string;
  now: string;
}

/** The one right answer of a message about a value, for those who know where it stands to make a fix of. */
export type FieldAnswer =
  /** The value as text. `was` is the value now, for those that stand in running text. */
  | { was: string; now: string }
  /** The value as it is written in YAML, brackets and quotation marks and all. */
  | { yaml: string }
  /** The name of the field. */
  | { key: string }
  /** The name of the field and its value, as they are written in YAML. */
  | { field: string }
  /** The value as several entries of the list that it stands in, or as a list of its own. */
  | { entries: string[] }
  /** The value goes, with its name or its comma. */
  | 'remove';

/** A problem of which only the file's text can tell where it stands. */
export interface Finding {
  /** The entry's `filePath`. */
  file: string;
  /** Where in the front matter or YAML: `['actors', 1]`. The file's start when missing. */
  field?: (string | number)[];
  /** Where in the text, when it is not in the front matter. */
  position?: { line: number; column: number } | undefined;
  severity: Problem['severity'];
  rule: string;
  message: string;
  answer?: FieldAnswer | undefined;
}

/** Where a problem of a whole file is said to be. */
export const fileStart: Position = { line: 1, column: 1 };

/** An error at a place of a file, its message in one line whatever values are in it. */
export function errorAt(file: string, position: Position, rule: string, message: string, fix?: Fix): Problem {
  const { line, column } = position;
  return { file, line, column, severity: 'error', rule, message: inOneLine(message), ...(fix && { fix }) };
}

/** A warning at a place of a file. */
export function warningAt(...about: Parameters<typeof errorAt>): Problem {
  return { ...errorAt(...about), severity: 'warning' };
}
