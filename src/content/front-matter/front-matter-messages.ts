import { type Edit, edit, errorAt, fileStart, type Problem } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';

export function missingFrontMatter(file: string): Problem {
  const message = 'The front matter is missing. Start the file with a line ---, the fields, and a line ---.';
  return errorAt(file, fileStart, 'missing-front-matter', message);
}

/** A front matter whose first and last line are of other signs. @param written its first line */
export function foreignFence(file: string, lines: { line: number; written: string }[]): Problem {
  const written = lines[0]?.written ?? '';
  const edits = lines.map((one): Edit => ({ line: one.line, column: 1, was: one.written, now: '---' }));
  const message = `The front matter begins and ends with a line ---, and here is ${written.trim()}. Write ---.`;
  const fix = lines.length > 1 ? { edits } : undefined;
  return errorAt(file, { line: lines[0]?.line ?? 1, column: 1 }, 'missing-front-matter', message, fix);
}

export function unendedFrontMatter(file: string): Problem {
  const message = 'The front matter that begins here never ends. Write a line --- below its fields.';
  return errorAt(file, fileStart, 'missing-front-matter', message);
}

/**
 * A front matter without an end of which it is known where its fields end.
 *
 * @param written what stands there in place of a `---`, or nothing
 * @param isBlank whether an empty line stands there
 */
export function missingEnd(
  file: string,
  { line, written, isBlank }: { line: number; written: string; isBlank: boolean },
): Problem {
  const position = { line, column: 1 };
  const message =
    written === ''
      ? 'The fields of the front matter end above this line. Write a line --- here.'
      : `The front matter ends with a line ---, and here is ${written.trim()}. Write ---.`;
  const now = written === '' && !isBlank ? '---\n\n' : written === '' ? '---\n' : '---';
  return errorAt(file, position, 'missing-front-matter', message, edit(position, written, now));
}

/** Front matter with nothing but `blank` before it, which is removed. */
export function lateFrontMatter(file: string, blank: string): Problem {
  const line = blank.split('\n').length;
  const message = `The front matter begins on line ${line}. Move its --- to the first line of the file.`;
  return errorAt(file, { line, column: 1 }, 'missing-front-matter', message, edit(fileStart, blank, ''));
}

/** Words above the front matter. @param line on which it begins @param edits that move a remark below it */
export function textAboveFrontMatter(
  file: string,
  { line, edits }: { line: number; edits: Edit[] },
): Problem {
  const message = `The front matter begins on line ${line}, and nothing can stand above it. Move what does below its last line ---, or remove it.`;
  return errorAt(file, fileStart, 'missing-front-matter', message, edits.length > 0 ? { edits } : undefined);
}

/**
 * Front matter between the signs of a block of code.
 *
 * @param sign what begins and ends the code
 * @param edits that take it away
 */
export function frontMatterInCode(file: string, { sign, edits }: { sign: string; edits: Edit[] }): Problem {
  const last = edits.at(-1);
  const end = last ? `line ${last.line + 1}` : `the ${sign} that ends the code, if there is one`;
  const message = `The front matter stands in code, since this line begins with ${sign}. Remove it and ${end}.`;
  return errorAt(file, fileStart, 'missing-front-matter', message, edits.length > 0 ? { edits } : undefined);
}

/** Fields in JSON, which YAML reads too. @param end the place behind them */
export function bareJson(file: string, end: Position): Problem {
  const message = `The fields are JSON, and stand between nothing. Write a line --- above them, and one below line ${end.line}.`;
  const edits: Edit[] = [
    { line: 1, column: 1, was: '', now: '---\n' },
    { ...end, was: '', now: '\n---' },
  ];
  return errorAt(file, fileStart, 'missing-front-matter', message, { edits });
}

/**
 * A `---` that ends the front matter before its last fields.
 *
 * @param line of the `---` below which fields go on, and how it is written
 */
export function earlyFrontMatter(file: string, line: number, written: string): Problem {
  const position = { line, column: 1 };
  const message = 'The front matter ends here, and fields stand below. Remove this line.';
  return errorAt(file, position, 'missing-front-matter', message, edit(position, `${written}\n`, ''));
}
