import { errorAt, fileStart, type Problem } from '../base/problems.ts';
import { problemCount, problemLine } from '../base/told-problems.ts';

/** What a check came to. */
export interface Report {
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** How many of them are programs. */
  programs?: number;
}

/** How the check's report can be written. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** The format that a command is asked for, of those that there are; the text for all else. */
export function askedFormat(args: string[]): Format {
  const written = args.flatMap((word, index) =>
    word === '--format'
      ? (args[index + 1] ?? [])
      : word.startsWith('--format=')
        ? word.slice('--format='.length)
        : [],
  );
  return formats.find((one) => one === written.at(-1)) ?? 'text';
}

/** Why a command did nothing, for other programs: a problem of no file. */
export function refusal(message: string, format: Exclude<Format, 'text'>): string {
  if (format === 'github') return `::error title=usage::${data(message)}`;
  return jsonReport({ problems: [errorAt('', fileStart, 'usage', message)], files: 0 });
}

/**
 * The report for reading: a line a problem, then the count.
 *
 * @param frameOf the code frame below a problem's line, for terminals
 */
export function textReport(
  { problems, files, programs }: Report,
  frameOf: (problem: Problem) => string = () => '',
): string {
  return [
    ...problems.map((problem) => problemLine(problem) + frameOf(problem)),
    problemCount(problems, files, programs),
  ].join('\n');
}

/** The report for other programs. */
export function jsonReport({ problems, files }: Report): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const listed = problems.map((problem) => ({ ...problem, fix: undefined }));
  return JSON.stringify({ errors, warnings: problems.length - errors, files, problems: listed }, null, 2);
}

/** The report as annotations of a GitHub workflow, then the count. */
export function githubReport({ problems, files, programs }: Report): string {
  const lines = problems.map(({ severity, file, line, column, rule, message }) => {
    const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
    return `::${severity} ${place}::${data(message)}`;
  });
  return [...lines, problemCount(problems, files, programs)].join('\n');
}

/** Escapes as GitHub's runner reads them. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const widest = 110;

/** As `styleText` of Node, which leaves texts as they are where colours are not wanted. */
type Paint = (style: 'red' | 'yellow' | 'dim', text: string) => string;

/**
 * The line a problem stands on, with a mark below its column. Empty when the file has no such line.
 *
 * @param lines the file's lines
 * @param paint puts a text in a colour, or leaves it
 */
export function codeFrame({ line, column, severity }: Problem, lines: string[], paint: Paint): string {
  const whole = lines[line - 1];
  if (whole === undefined) return '';
  // A long line is cut around the place, so that the mark stays below it.
  const start = Math.max(0, Math.min(column - 40, whole.length - widest));
  const shown = whole.slice(start, start + widest).replaceAll('\t', ' ');
  const gutter = String(line);
  const mark = `${' '.repeat(column - 1 - start)}${paint(severity === 'error' ? 'red' : 'yellow', '^')}`;
  const margin = (text: string) => paint('dim', `${text} |`);
  return `\n  ${margin(gutter)} ${shown}\n  ${margin(' '.repeat(gutter.length))} ${mark}`;
}
