import { positionAt, type Position } from '../../base/text-positions.ts';
import * as messages from '../findings/malformed-messages.ts';
import { mayHaveLiteralLinks } from './literal-links.ts';

/*
 * The parser compares each bracket and each mark of emphasis of a paragraph with those before it, and enters
 * what is nested once more at every level: some pages of either take minutes. No text for readers comes near
 * these bounds. https://github.com/micromark/micromark/issues/21
 */
const mostBrackets = 1000;
const mostEmphasis = 1000;
const mostNested = 100;
/** Each length of backticks that is never closed makes the parser look through the rest of the paragraph. */
const mostBackticks = 20;
/** Each place within a word may begin an address, which is then read to its end. */
const longestWord = 3000;
/** What takes the parser about eight seconds: a sign is 1, what makes an element of its own is 3. */
const mostWeight = 100_000;

const backticks = new RegExp(`\`{${mostBackticks + 1}}`);
const longWord = new RegExp(`[!-~]{${longestWord + 1}}`);

/** Only of fences at the start of a line it is sure where the code ends: in a list or quotation it ends with that. */
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
/** Tags, props, braces and addresses, each of which is an element. */
const heavy = /[{<@]|=["'{]|www\.|https?:/g;
const closingBrace = /\}/g;
const light = /[[\]|*_~`&]/g;
const startsUnit = /^[ \t>]*(?:$|[|#]|(?:[-+*]|\d{1,9}[.)])[ \t])/;
const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
const rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;

/** What is counted: of a paragraph or a row, and of what is open at a place. */
interface Counts {
  brackets: number;
  emphasis: number;
  braces: number;
  tags: number;
  /** As many as were ever open at once. */
  mostBraces: number;
  mostTags: number;
}

interface Line {
  text: string;
  offset: number;
  isCode: boolean;
}

function* linesOf(text: string): Generator<Line> {
  let within: string | undefined;
  let offset = 0;
  for (const line of text.split('\n')) {
    const open = within === undefined ? fence.exec(line)?.[0] : undefined;
    yield { text: line, offset, isCode: within !== undefined || open !== undefined };
    if (open !== undefined) within = open;
    else if (within !== undefined && closes(line.trim(), within)) within = undefined;
    offset += line.length + 1;
  }
}

/** Whether a line ends the code that a fence has opened: signs of its kind alone, and as many or more. */
function closes(line: string, open: string): boolean {
  return line.startsWith(open) && /^(?:`+|~+)$/.test(line);
}

/** How much work a text is for the parser. */
export function weightOf(text: string): number {
  const weigh = scale();
  return linesOf(text).reduce((_weight, line) => weigh(line), 0);
}

/**
 * Braces that are no code are tried with all that follows them up to each brace in turn: as many tries as there
 * are braces, each as long as the text.
 */
const triesOfWeight = 10_000;

/** A line of dashes that makes a heading of what stands above it makes the parser copy all that it has read. */
const copiesOfWeight = 600;
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/;

/** What a text weighs up to and with each of its lines. */
function scale(): (line: Line) => number {
  let weight = 0;
  let copies = 0;
  let braces = 0;
  let isBelowText = false;
  return (line) => {
    weight += weightIn(line);
    if (!line.isCode) braces += countOf(line.text, closingBrace);
    if (!line.isCode && isBelowText && underline.test(line.text)) copies += weight / copiesOfWeight;
    isBelowText = line.text.trim() !== '';
    return weight + copies + (braces * (line.offset + line.text.length)) / triesOfWeight;
  };
}

/** The signs of a rule, which are read each on its own. */
const ruleOfWeight = 5;

function weightIn({ text, isCode }: Line): number {
  if (isCode || text === '') return 1;
  if (rule.test(text)) return 3 + text.length / ruleOfWeight;
  const plain = text.replace(/\\./g, '');
  return 3 + nestedIn(text) + 3 * countOf(plain, heavy) + countOf(plain, light);
}

function countOf(line: string, signs: RegExp): number {
  let count = 0;
  for (signs.lastIndex = 0; signs.test(line);) count += 1;
  return count;
}

/** Where a text is more tangled than can be read in a reasonable time, and why; undefined for all others. */
export function boundIn(text: string): (Position & { reason: string }) | undefined {
  const counts: Counts = { brackets: 0, emphasis: 0, braces: 0, tags: 0, mostBraces: 0, mostTags: 0 };
  const hasAddresses = mayHaveLiteralLinks(text);
  const weigh = scale();
  // The front matter stands before a text as empty lines.
  const start = text.search(/\S/);
  for (const line of linesOf(text)) {
    const weight = line.offset >= start - line.text.length ? weigh(line) : 0;
    if (startsUnit.test(line.text)) Object.assign(counts, { brackets: 0, emphasis: 0 });
    const reason = line.isCode ? undefined : (wordIn(line.text, hasAddresses) ?? reasonIn(line.text, counts));
    const much = weight > mostWeight ? messages.tooMuch() : undefined;
    if (reason ?? much) return { ...positionAt(text, line.offset), reason: reason ?? much ?? '' };
  }
  return undefined;
}

/** Signs without a blank that the parser reads again and again. */
function wordIn(line: string, hasAddresses: boolean): string | undefined {
  if (backticks.test(line)) return messages.tooManyBackticks(mostBackticks);
  return hasAddresses && longWord.test(line) ? messages.tooLongWord(longestWord) : undefined;
}

function reasonIn(line: string, counts: Counts): string | undefined {
  if (nestedIn(line) > mostNested) return messages.tooDeep(mostNested);
  const plain = line.replace(/\\./g, '').replace(/(`+)[^`]*\1/g, '');
  for (const { 0: sign, 1: isClosing, 2: isEmpty, index } of plain.matchAll(
    /[[\]{}]|[*_~]+|<(\/?)[A-Za-z][^<>]*?(\/?)>/g,
  )) {
    if (sign === '[' || sign === ']') counts.brackets += 1;
    else if (sign === '{') counts.mostBraces = Math.max(counts.mostBraces, (counts.braces += 1));
    else if (sign === '}') counts.braces = Math.max(0, counts.braces - 1);
    else if (!sign.startsWith('<')) counts.emphasis += marksIn(sign, plain, index);
    else if (isClosing) counts.tags = Math.max(0, counts.tags - 1);
    else if (!isEmpty) counts.mostTags = Math.max(counts.mostTags, (counts.tags += 1));
  }
  if (Math.max(counts.mostBraces, counts.mostTags) > mostNested) return messages.tooDeep(mostNested);
  if (counts.brackets > mostBrackets) return messages.tooTangled('square brackets', mostBrackets);
  return counts.emphasis > mostEmphasis ? messages.tooTangled('marks of emphasis', mostEmphasis) : undefined;
}

/** How many marks a row of signs may be: two signs are one, unless blanks stand on both sides of them. */
function marksIn(signs: string, line: string, index: number): number {
  const around = line.charAt(index - 1) + line.charAt(index + signs.length);
  return around.trim() === '' ? 1 : Math.ceil(signs.length / 2);
}

/** How many lists and quotations a line begins, and how many it may be in by its indentation. */
function nestedIn(line: string): number {
  if (rule.test(line)) return 0;
  const start = containers.exec(line)?.[0] ?? '';
  const indent = /^[ \t]*/.exec(start)?.[0].length ?? 0;
  return start.replace(/[ \t\d]/g, '').length + Math.floor(indent / 2);
}
