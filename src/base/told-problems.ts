import { compare, groupedBy } from './order.ts';
import type { Problem } from './problems.ts';

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
