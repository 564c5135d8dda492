import { compare, groupedBy } from './order.ts';
import type { Position } from './outline.ts';
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

/** How many problems of one file are told. Whoever made so many made them with one tool. */
export const mostOfFile = 500;

/** By file, then by position in it. */
export function byPosition(a: Problem, b: Problem): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message);
}

/** The longest message. Those that are longer quote a whole file. */
const longestMessage = 1500;

/** What is quoted to be read, or to be pasted: a summary is not longer. */
const longestQuoted = 500;

/** A text in quotation marks, a list or a group in brackets, or a word, that is longer. */
const tooLong = new RegExp(
  [`"[^"]{${longestQuoted},}"`, `\\[[^[\\]]{${longestQuoted},}\\]`, `\\S{${longestQuoted},}`].join('|'),
  'gu',
);

/** Without the middle of what it quotes, where that is no longer to be read. */
function shortened(problem: Problem): Problem {
  const message = problem.message.replace(tooLong, (quoted) => withoutMiddle(quoted, 120));
  if (message === problem.message && message.length <= longestMessage) return problem;
  return {
    ...problem,
    message: message.length <= longestMessage ? message : withoutMiddle(message, longestMessage),
  };
}

function withoutMiddle(text: string, length: number): string {
  return `${text.slice(0, length / 2)} … ${text.slice(-length / 2)}`.toWellFormed();
}

/**
 * At most `mostOfFile` problems of each file, with one more that says so, and none of endless length. They come
 * by file.
 */
export function limited(problems: Problem[]): Problem[] {
  return groupedBy(problems.map(shortened), ({ file }) => file).flatMap(([, ofFile]) => {
    const others = ofFile.slice(mostOfFile);
    const last = ofFile[mostOfFile - 1];
    if (others.length === 0 || !last) return ofFile;
    const severity = others.some((one) => one.severity === 'error') ? 'error' : 'warning';
    const message = 'The file has more problems than are told. Mend those above first.';
    return [...ofFile.slice(0, mostOfFile), { ...last, severity, rule: 'more-problems', message }];
  });
}

/** What a page of the preview tells: every error, and the warnings of the file that it is made of. */
export function problemsOnPage(problems: Problem[], file: string | undefined): Problem[] {
  return problems.filter(({ severity, file: one }) => severity === 'error' || one === file);
}

/**
 * One problem as its author sees it: `path:line:col  error  message  (rule)`. Control characters, which only
 * names of files still hold, would end the line or steer the terminal.
 */
export function problemLine(problem: Problem): string {
  const { file, line, column, severity, message, rule } = problem;
  const text = `${file}:${line}:${column}  ${severity}  ${message}  (${rule})`;
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => (character === '\t' ? ' ' : '\ufffd'));
}

/** How many of each: `2 errors, 1 warning in 40 files, 1 of them a program`. */
export function problemCount(problems: Problem[], files: number, programs = 0): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const said = `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${plural(files, 'file')}`;
  if (programs === 0) return said;
  return `${said}, ${programs} of them ${programs === 1 ? 'a program' : 'programs'}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
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
