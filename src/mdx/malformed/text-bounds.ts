import { positionAt, type Position } from '../../base/text/text-positions.ts';
import * as messages from '../findings/malformed-messages.ts';
import { mayHaveLiteralLinks } from './literal-links.ts';
import { linesOf, scale, nestedIn } from './text-weight.ts';

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
const startsUnit = /^[ \t>]*(?:$|[|#]|(?:[-+*]|\d{1,9}[.)])[ \t])/;

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
    const reason = line.isCode
      ? undefined
      : (wordIn(line.text, { hasAddresses }) ?? reasonIn(line.text, counts));
    const much = weight > mostWeight ? messages.tooMuch() : undefined;
    if (reason ?? much) return { ...positionAt(text, line.offset), reason: reason ?? much ?? '' };
  }
  return undefined;
}

/** Signs without a blank that the parser reads again and again. */
function wordIn(line: string, { hasAddresses }: { hasAddresses: boolean }): string | undefined {
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
