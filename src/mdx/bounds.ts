import { positionAt, type Position } from './outline.ts';
import * as messages from './messages.ts';

/*
 * The parser compares each bracket and each mark of emphasis of a paragraph with those before it, and enters
 * what is nested once more at every level: some pages of either take minutes. No text for readers comes near
 * these bounds. https://github.com/micromark/micromark/issues/21
 */
const mostBrackets = 1000;
const mostEmphasis = 1000;
const mostNested = 100;

const fence = /^[ \t>]*(?:`{3,}|~{3,})/;
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

/** Where a text is more tangled than can be read in a reasonable time, and why; undefined for all others. */
export function boundIn(text: string): (Position & { reason: string }) | undefined {
  const counts: Counts = { brackets: 0, emphasis: 0, braces: 0, tags: 0, mostBraces: 0, mostTags: 0 };
  let isCode = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    if (fence.test(line)) isCode = !isCode;
    else if (!isCode) {
      if (startsUnit.test(line)) Object.assign(counts, { brackets: 0, emphasis: 0 });
      const reason = reasonIn(line, counts);
      if (reason !== undefined) return { ...positionAt(text, offset), reason };
    }
    offset += line.length + 1;
  }
  return undefined;
}

function reasonIn(line: string, counts: Counts): string | undefined {
  if (nestedIn(line) > mostNested) return messages.tooDeep(mostNested);
  const plain = line.replace(/\\./g, '').replace(/(`+)[^`]*\1/g, '');
  for (const [sign = '', isClosing, isEmpty] of plain.matchAll(
    /[[\]{}]|[*_~]+|<(\/?)[A-Za-z][^<>]*?(\/?)>/g,
  )) {
    if (sign === '[' || sign === ']') counts.brackets += 1;
    else if (sign === '{') counts.mostBraces = Math.max(counts.mostBraces, (counts.braces += 1));
    else if (sign === '}') counts.braces = Math.max(0, counts.braces - 1);
    else if (!sign.startsWith('<')) counts.emphasis += 1;
    else if (isClosing) counts.tags = Math.max(0, counts.tags - 1);
    else if (!isEmpty) counts.mostTags = Math.max(counts.mostTags, (counts.tags += 1));
  }
  if (Math.max(counts.mostBraces, counts.mostTags) > mostNested) return messages.tooDeep(mostNested);
  if (counts.brackets > mostBrackets) return messages.tooTangled('square brackets', mostBrackets);
  return counts.emphasis > mostEmphasis ? messages.tooTangled('marks of emphasis', mostEmphasis) : undefined;
}

/** How many lists and quotations a line begins, and how many it may be in by its indentation. */
function nestedIn(line: string): number {
  if (rule.test(line)) return 0;
  const start = containers.exec(line)?.[0] ?? '';
  const indent = /^[ \t]*/.exec(start)?.[0].length ?? 0;
  return start.replace(/[ \t\d]/g, '').length + Math.floor(indent / 2);
}
