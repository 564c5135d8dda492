/** Only of fences at the start of a line it is sure where the code ends: in a list or quotation it ends with that. */
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;

/** Tags, props, braces and addresses, each of which is an element. */
const heavy = /[{<@]|=["'{]|www\.|https?:/g;

const closingBrace = /\}/g;

const light = /[[\]|*_~`&]/g;

const containers = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;

const rule = /^[ \t>]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$/;

interface Line {
  text: string;
  offset: number;
  isCode: boolean;
}

export function* linesOf(text: string): Generator<Line> {
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
export function scale(): (line: Line) => number {
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

/** How many lists and quotations a line begins, and how many it may be in by its indentation. */
export function nestedIn(line: string): number {
  if (rule.test(line)) return 0;
  const start = containers.exec(line)?.[0] ?? '';
  const indent = /^[ \t]*/.exec(start)?.[0].length ?? 0;
  return start.replace(/[ \t\d]/g, '').length + Math.floor(indent / 2);
}
