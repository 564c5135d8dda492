import { importRemarks } from './placeholders.ts';

/*
 * Signs that a text is not finished. Only what nobody writes for readers: "TODO" is a word in some languages,
 * so it has to stand as a note does, and "XXX" is a number.
 */

const marks = [
  /(?<![\p{L}\p{N}_])(?:TBD|TBC|FIXME)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])TODO(?=:|\()/gu,
  /(?<=[[(])TODO(?=[\])])/g,
  /^TODO$/gm,
  /lorem\s+ipsum/gi,
  ...Object.values(importRemarks).map((remark) => new RegExp(`(?<=# )${RegExp.escape(remark)}`, 'g')),
];

/** Code between backticks, in a line or in lines of its own. */
const code = /^(`{3,}(?!`)|~{3,}(?!~))[\s\S]*?^\1|`+[^`\n]*`+/gm;

/** A text with blanks in the place of code, so that all else keeps its place. */
export function withoutCode(text: string): string {
  return text.replace(code, (one) => one.replace(/[^\n]/g, ' '));
}

/** What says in a text that it is not finished, with its offset. Code may say so of itself. */
export function unfinishedIn(text: string): { written: string; offset: number }[] {
  const prose = withoutCode(text);
  return marks
    .flatMap((mark) => [...prose.matchAll(mark)])
    .map(({ 0: written, index }) => ({ written: written.replace(/\s+/g, ' '), offset: index }));
}
