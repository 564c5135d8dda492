import type { TextEdit } from '../../base/text/text-edits.ts';
import { ifAllMended } from './proof.ts';

/*
 * What mends a YAML text that cannot be read, where that can only be one thing.
 */

/**
 * The sign that closes a quotation mark or bracket at the end of its line, when nothing else can be meant:
 * it begins the value of a field, the line holds no other such sign, and what follows does not go on with it.
 */
export function closingEdit(source: string, open: number): TextEdit[] | undefined {
  const sign = source.charAt(open);
  const start = source.lastIndexOf('\n', open - 1) + 1;
  const rest = /^[^\n]*/.exec(source.slice(open + 1))?.[0] ?? '';
  const next = /^\n?[^\n]*/.exec(source.slice(open + 1 + rest.length))?.[0] ?? '';
  const isValue = /^ *(?:- +)?[A-Za-z]\w*: +$/.test(source.slice(start, open));
  const isBrace = sign === '{' && /^[^[\]{}"'#\n]*\] *$/.test(rest);
  const isAlone = isBrace || (isValue && /^[^[\]{}"'#\\\n]*$/.test(rest));
  if (!isAlone || !/^(?:\n *(?:- |[A-Za-z]\w*:)[^\n]*|\n)?$/.test(next)) return undefined;
  const end = isBrace ? rest.lastIndexOf(']') : rest.trimEnd().length;
  const closing = { '[': ']', '{': '}' }[sign] ?? sign;
  return [{ offset: open + 1 + end, was: '', now: closing }];
}

/**
 * The rest of a line that begins with an apostrophe for letters left out, as in `'tis` and `'90s`, if no other
 * quotation marks are in it.
 */
export function elisionAt(source: string, offset: number): string | undefined {
  const rest = /^[^\n]*/.exec(source.slice(offset))?.[0].trimEnd() ?? '';
  return /^'(?:\d0s|tis|twas|til|cause|em|round|bout)\b[^"\\]*$/i.test(rest) ? rest : undefined;
}

const tabWidth = '  ';

/**
 * Spaces for the tabs that indent lines, in the whole text at once. Not where some lines are indented with
 * tabs and others with spaces, so that it takes an editor's settings to see which belong together.
 */
export function untabbed(source: string): TextEdit[] | undefined {
  const indents = [...source.matchAll(/^([ \t]+)(?=\S)/gm)];
  const kinds = [...new Set(indents.map(({ 0: indent }) => indent))].sort((a, b) => a.length - b.length);
  const isClear = kinds.every((one, index) => index === 0 || one.startsWith(kinds[index - 1] ?? ''));
  return isClear ? tabsAsSpaces(source) : undefined;
}

/** Two spaces for each tab that indents. */
export function tabsAsSpaces(source: string): TextEdit[] {
  return [...source.matchAll(/^([ \t]*\t[ \t]*)(?=\S)/gm)].map(({ 0: was, index: offset }) => ({
    offset,
    was,
    now: was.replaceAll('\t', tabWidth),
  }));
}

/**
 * Two spaces before a line that is no field, and before those like it below, where they go on with the text of the
 * field above: sentences do, a word or two need not.
 */
export function goingOn(source: string, offset: number): TextEdit[] | undefined {
  const above = /(?:^|\n)[A-Za-z]\w*:(?: [^\n]*)?\n\s*$/.exec(source.slice(0, offset))?.[0].trim() ?? '';
  const isText = /^\w+:(?: *[|>][+-]?| [^\s"'[{|>&*!%@`]\S*(?: \S+){3,})?$/.test(above);
  const lines = /^(?:(?![A-Za-z]\w*:(?:\s|$)|[-#\s]).+\n?|\n)+/.exec(source.slice(offset))?.[0] ?? '';
  if (!isText || !/^\S+ \S/.test(lines)) return undefined;
  const edits = [...lines.matchAll(/^(?=.)/gm)].map(({ index }) => ({
    offset: offset + index,
    was: '',
    now: '  ',
  }));
  return ifAllMended(source, edits);
}

/** Dashes in place of the signs of another kind that entries of lists begin with, below names of fields. */
export function dashed(source: string): TextEdit[] | undefined {
  const edits: TextEdit[] = [];
  let isInList = false;
  for (const { 0: line, index } of source.matchAll(/^.+$/gm)) {
    const [indent = '', sign = ''] = /^([ \t]*)([*•–—]) /.exec(line)?.slice(1) ?? [];
    if (isInList && sign !== '') edits.push({ offset: index + indent.length, was: sign, now: '-' });
    else isInList = /^[A-Za-z]\w*:[ \t]*$/.test(line);
  }
  return ifAllMended(source, edits);
}

/** Without a field's line, when the same line stands above it. */
export function unrepeated(source: string, offset: number): TextEdit[] | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const line = /^[^\n]*\n?/.exec(source.slice(start))?.[0] ?? '';
  const before = source.slice(0, start);
  const goesOn = /^[ \t-]/.test(source.slice(start + line.length));
  const isTwin = /^\w+: *\S.*\n$/.test(line) && (before.startsWith(line) || before.includes(`\n${line}`));
  return isTwin && !goesOn ? [{ offset: start, was: line, now: '' }] : undefined;
}

const named: Record<string, string> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\x1b',
  N: '\x85',
};

/** How a character is written as code in a text in double quotation marks. */
export function escapeOf(character: string, source: string): { written: string; index: number } | undefined {
  const escapes = source.matchAll(/\\(?:x(..)|u(.{4})|U(.{8})|(.))/gs);
  for (const { 0: written, 1: two, 2: four, 3: eight, 4: name = '', index } of escapes) {
    const code = two ?? four ?? eight;
    const meant = code === undefined ? named[name] : String.fromCodePoint(parseInt(code, 16) || 0);
    if (meant === character) return { written, index };
  }
  return undefined;
}
