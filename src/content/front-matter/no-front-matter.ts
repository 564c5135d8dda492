import type { Edit, Problem } from '../../base/problems.ts';
import * as messages from './front-matter-messages.ts';

/** What stands around fields elsewhere: dashes of another kind or number, and the signs of TOML, JSON and code. */
const fence =
  /^(?:-{2,}|-?[‐‑‒–—―−]{1,3}-?|\*{3,}|_{3,}|={3,}|\+{3,}|;{3,}|-{3} ?(?:ya?ml|toml|json)|(?:`{3,}|~{3,})[ \t]*\w*)[ \t]*$/i;

/** How many lines are looked through for a front matter that begins late. */
const mostAbove = 50;

/**
 * Why no front matter was found in a text: none was written, it has no end, it stands between other signs or in code,
 * or something stands before it.
 */
export function noFrontMatter(file: string, text: string): Problem {
  if (/^---[ \t]*(?:\n|$)/.test(text)) return messages.unendedFrontMatter(file);
  const blank = /^\s*\n(?=---[ \t]*\n)/.exec(text)?.[0];
  if (blank !== undefined) return messages.lateFrontMatter(file, blank);
  const lines = text.split('\n');
  const json = jsonIn(lines);
  if (json) return messages.bareJson(file, json);
  const code = codeAround(lines);
  if (code) return messages.frontMatterInCode(file, code);
  const fences = foreignFences(lines);
  if (fences.length > 0) return messages.foreignFence(file, fences);
  const above = textAbove(lines);
  return above ? messages.textAboveFrontMatter(file, above) : messages.missingFrontMatter(file);
}

/** The lines around fields of a text that begins as one with front matter does, in other signs. */
function foreignFences(lines: string[]): { line: number; written: string }[] {
  if (!fence.test(lines[0] ?? '') || !/^(?:\w+ ?[:=](?: |$)|\{)/.test(lines[1] ?? '')) return [];
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  const found = end < 0 ? [0] : [0, end];
  return found.map((index) => ({ line: index + 1, written: lines[index] ?? '' }));
}

/** Where fields in JSON end that stand between nothing. */
function jsonIn(lines: string[]): { line: number; column: number } | undefined {
  const [first = '', second = ''] = lines;
  if (!/^\{\s*"\w+"\s*:/.test(first.trim() === '{' ? `{${second}` : first)) return undefined;
  const index = /\}\s*$/.test(first) ? 0 : lines.findIndex((line) => /^\}\s*$/.test(line));
  return index < 0 ? undefined : { line: index + 1, column: (lines[index] ?? '').length + 1 };
}

/** What takes a front matter out of code that begins right above it; without an end of that, nothing does. */
function codeAround(lines: string[]): { sign: string; edits: Edit[] } | undefined {
  const sign = /^(?:`{3,}|~{3,})(?=[ \t]*\w*[ \t]*$)/.exec(lines[0] ?? '')?.[0];
  const end = frontMatterAt(lines, 1);
  if (sign === undefined || end === undefined) return undefined;
  const closing = lines.findIndex((line, index) => index > end && line.trim() === sign);
  if (closing < 0) return { sign, edits: [] };
  const above = lines[closing - 1] ?? '';
  return {
    sign,
    edits: [
      { line: 1, column: 1, was: `${lines[0] ?? ''}\n`, now: '' },
      { line: closing, column: above.length + 1, was: `\n${lines[closing] ?? ''}`, now: '' },
    ],
  };
}

/** The line on which a front matter ends that begins on a line, each counted from nought. */
function frontMatterAt(lines: string[], start: number): number | undefined {
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  if (!isFence(lines[start] ?? '') || !/^\w+:(?: |$)/.test(lines[start + 1] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > start && isFence(line));
  return end < 0 ? undefined : end;
}

/** What stands above a front matter, on which line this begins, and what moves a remark below it. */
function textAbove(lines: string[]): { line: number; edits: Edit[] } | undefined {
  const start = lines.slice(0, mostAbove).findIndex((_, index) => frontMatterAt(lines, index) !== undefined);
  const end = start < 0 ? undefined : frontMatterAt(lines, start);
  if (end === undefined) return undefined;
  const above = lines.slice(0, start).join('\n');
  const isRemark = /^(?:<!--(?:(?!-->)[^])*-->|\{\/\*(?:(?!\*\/)[^])*\*\/\})\s*$/.test(above);
  const edits = [
    { line: 1, column: 1, was: `${above}\n`, now: '' },
    { line: end + 1, column: 4, was: '', now: `\n\n${above.trim()}` },
  ];
  return { line: start + 1, edits: isRemark ? edits : [] };
}
