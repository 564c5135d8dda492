import type { VFileMessage } from 'vfile-message';
import { nearest } from '../base/closest.ts';
import type { Edit } from '../base/problems.ts';
import {
  asComment,
  bracesAsText,
  closedQuote,
  closedTag,
  earlyEnd,
  quotedProp,
  type OffsetEdit,
} from './malformed-cures.ts';
import * as messages from './malformed-messages.ts';
import { positionAt, type Position } from '../base/outline.ts';

/** Why a text is not MDX, in the author's words. */
interface Malformed extends Position {
  reason: string;
  /** What mends it, where that can only be one thing. */
  edits: Edit[] | undefined;
  /** Whether it is an import or export: what it would define is missing in the rest. */
  isCode: boolean;
  /** The offsets of what is in the way: without it the rest can be read. */
  cut: [start: number, end: number][];
}

/** What the parser said, with the text in which it said it. */
interface Stop {
  said: string;
  /** As it is written. */
  source: string;
  /** What the parser read, with code and escaped signs blanked out: signs in it are signs of MDX. */
  plain: string;
  offset: number;
}

/**
 * What is wrong where the parser gave up: its own words are about characters, not about what was meant.
 *
 * @param read what the parser read: the source, with what was in the way before blanked out
 */
export function malformed(message: VFileMessage, source: string, read: string): Malformed {
  const offset = offsetOf(source, message.line ?? 1, message.column ?? 1);
  const stop = { said: message.reason, source, plain: withoutCode(read), offset };
  const reader = byWords.find(([words]) => words.test(stop.said))?.[1];
  const { at, reason, edits, cut } = reader?.(stop) ?? inTag(stop);
  return {
    ...positionAt(source, at),
    reason,
    edits: edits?.map(({ offset, ...edit }) => ({ ...positionAt(source, offset), ...edit })),
    isCode: reader === inCode,
    cut,
  };
}

interface Found {
  at: number;
  reason: string;
  edits?: OffsetEdit[] | undefined;
  cut: [number, number][];
}

const byWords: [RegExp, (stop: Stop) => Found | undefined][] = [
  [/import\/exports|in code: only/, inCode],
  [/attribute value, expected a corresponding closing quote/, unclosedQuote],
  [/expression|in code|spread/, inBraces],
  [/before (?:local )?name|at start of/, bareSign],
  [/in name.*note: to create a link|in closing.*note: to create a link/, bareSign],
  [/open tag first/, strayClosing],
  [/^Unexpected closing tag/, otherClosing],
  [/^Expected (?:a|the) closing tag/, unclosedTag],
];

/** An `import` or `export` that is no code: mostly a sentence that begins with the word. */
function inCode({ source, offset }: Stop): Found {
  const starts = [...source.slice(0, offset + 1).matchAll(/^(?:import|export)\b/gm)];
  const { 0: word, index } = starts.at(-1) ?? { 0: 'import', index: offset };
  const line = lineAt(source, index);
  if (!/["'{}=]|\bfrom\b/.test(line))
    return { at: index, reason: messages.codeWord(word), cut: [[index, index + word.length]] };
  const last = lineAt(source, offset);
  // What stands below belongs to the code as long as no empty line is between them.
  const goesOn = offset > index + line.length && last.trim() !== '' && !/^[\s})\];]/.test(last);
  const end = goesOn
    ? source.lastIndexOf('\n', offset - 1)
    : source.slice(index).search(/\n[ \t]*(?:\n|$)|$/) + index;
  const reason = goesOn ? messages.codeGoesOn(word, last) : messages.unreadableCode(word, line);
  const edits = goesOn ? [{ offset: end, was: '', now: '\n' }] : undefined;
  return { at: index, reason, edits, cut: [[index, end]] };
}

function unclosedQuote({ source, plain, offset }: Stop): Found | undefined {
  const open = openQuote(plain, offset);
  if (!open) return undefined;
  const value =
    /^[\w ./:-]*/
      .exec(source.slice(open.at + 1))?.[0]
      .replace(/[\s/]+$/, '')
      .trim() ?? '';
  return {
    at: open.at,
    reason: messages.unclosedQuote(open.name, value, open.quote),
    edits: closedQuote(source, open.at, value),
    cut: withClosing(plain, open.tag),
  };
}

/** The first sign of a tag, and the closing tag that goes with it. */
function withClosing(plain: string, at: number): Found['cut'] {
  const name = /^<([A-Za-z][\w.:-]*)/.exec(plain.slice(at))?.[1];
  const end = plain.indexOf(`</${name}>`, at);
  const isOwn = name !== undefined && end >= 0 && !plain.slice(at + 1, end).includes(`<${name}`);
  const tag: Found['cut'] = isOwn ? [[end, end + name.length + 3]] : [];
  return [[at, at + 1], ...tag];
}

/** The first sign of a closing tag, and that of the tag it closes. */
function withOpening(plain: string, at: number, name: string): Found['cut'] {
  const start = plain.lastIndexOf(`<${name.slice(1).trim()}`, at);
  const opening: Found['cut'] = start >= 0 ? [[start, start + 1]] : [];
  return [[at, at + 1], ...opening];
}

/** The first value of a prop that starts with a quotation mark and ends in none, or in that of another tag. */
function openQuote(plain: string, before: number) {
  for (const { 0: tag, index } of plain.slice(0, before).matchAll(/<[A-Za-z][\w.:-]*/g)) {
    const prop = /\s*([\w:-]+)(?:\s*=\s*(?:(["'])|\{[^{}]*\}))?/y;
    prop.lastIndex = index + tag.length;
    for (let match = prop.exec(plain); match; match = prop.exec(plain)) {
      const { 1: name = '', 2: quote } = match;
      if (!quote) continue;
      const end = plain.indexOf(quote, prop.lastIndex);
      const value = end < 0 ? '<' : plain.slice(prop.lastIndex, end);
      if (/[<>]|\n/.test(value)) return { name, quote, at: prop.lastIndex - 1, tag: index };
      prop.lastIndex = end + 1;
    }
  }
  return undefined;
}

/** Braces around what is no code, and braces that are never closed. */
function inBraces({ said, source, plain, offset }: Stop): Found {
  const isOpen = /end of file|lazy/.test(said);
  const open = openBrace(plain, isOpen ? offset : offset + 1) ?? Math.max(0, plain.lastIndexOf('{', offset));
  const close = isOpen ? -1 : closeBrace(plain, open);
  const tag = /<[A-Za-z][^<>]*?([\w:-]+)\s*=\s*$/.exec(plain.slice(0, open));
  if (tag?.[1] !== undefined && close >= 0)
    return {
      at: open,
      reason: messages.unreadableProp(tag[1]),
      cut: [...withClosing(plain, tag.index), [open, open + 1]],
    };
  const inside = close < 0 ? undefined : source.slice(open + 1, close);
  if (inside !== undefined && isOfOthers(inside, source, open)) {
    const end = close + 1;
    return { at: open, reason: messages.foreignBraces(source.slice(open, end)), cut: [[open, end]] };
  }
  const edits = bracesAsText(source, plain, open, close);
  return { at: open, reason: messages.bareBrace(inside), edits, cut: [[open, open + 1]] };
}

/**
 * What other programs have between braces, and people do not: `{{< figure >}}`, `{{ page.title }}`, `{% include %}`,
 * `{: .class}`, `{.class}`, `{ width=50% }`.
 */
const ofOthers =
  /^(?:\{(?![\d,\s]*\})[^{}]*\}|%[-\s][^]*%|\s*(?::\s?[.#]|\.)[a-z]\S*(?: [.#][^\n]*)?|\s*[a-z][\w-]*=(?:"[^"\n]*"|\d+(?:%|px|em))[^\n]*)$/i;

/** The id of a heading, as other programs have it: `## Words {#anchor}`. Elsewhere it is a word with its sign. */
const headingWithId = /^ {0,3}#{1,6} [^\n]*\{#[\w-]+$/;

function isOfOthers(inside: string, source: string, open: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', open) + 1, open + 1);
  return ofOthers.test(inside) || (/^#[\w-]+$/.test(inside) && headingWithId.test(line + inside));
}

/** The outermost brace that is still open at an offset. */
function openBrace(plain: string, before: number): number | undefined {
  const open: number[] = [];
  for (let index = 0; index < before; index += 1) {
    if (plain[index] === '{') open.push(index);
    else if (plain[index] === '}') open.pop();
  }
  return open[0];
}

function closeBrace(plain: string, open: number): number {
  let depth = 0;
  for (let index = open; index < plain.length; index += 1) {
    if (plain[index] === '{') depth += 1;
    else if (plain[index] === '}' && (depth -= 1) === 0) return index;
  }
  return -1;
}

/** A less-than sign that begins no tag: a number, an arrow, an HTML comment, an address. */
function bareSign({ source, plain, offset }: Stop): Found {
  const at = Math.max(0, plain.lastIndexOf('<', offset));
  const rest = source.slice(at);
  const comment = /^<!--([\s\S]*?)-->/.exec(rest);
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@/]+@[^\s<>]+)>/.exec(rest)?.[1];
  const reason = comment
    ? messages.htmlComment(comment[1] ?? '')
    : address
      ? messages.bracketedAddress(address)
      : messages.bareLessThan(/^<\S{0,12}/.exec(rest)?.[0] ?? '<');
  const edits = comment
    ? asComment(at, comment[1] ?? '')
    : address
      ? undefined
      : [{ offset: at, was: '<', now: '\\<' }];
  return { at, reason, edits, cut: [[at, at + 1]] };
}

/** Anything else within the angle brackets of a tag. */
function inTag(stop: Stop): Found {
  const { said, source, plain, offset } = stop;
  const at = Math.max(0, plain.lastIndexOf('<', Math.max(0, offset - 1)));
  const name = /^<(\/?\s*[\w.:-]*)/.exec(source.slice(at))?.[1] ?? '';
  const cut = name.startsWith('/') ? withOpening(plain, at, name) : withClosing(plain, at);
  const prop = /([\w:-]+)\s*=\s*$/.exec(source.slice(at, offset))?.[1];
  const value = said.includes('attribute value') && prop ? quotedProp(source, offset) : undefined;
  if (prop !== undefined && value) {
    const { written, meant = '…', edits } = value;
    return { at: offset, reason: messages.unquotedProp(prop, written, meant), edits, cut };
  }
  const found = quotesInProp(source, plain, at) ?? unclosedQuote(stop);
  if (found) return found;
  return { at, reason: messages.unreadableTag(name, source.slice(offset, offset + 1).trim()), cut };
}

/** A text in quotation marks that holds some. */
function quotesInProp(source: string, plain: string, at: number): Found | undefined {
  const early = earlyEnd(source, at);
  if (!early) return undefined;
  const { name, offset, was, now } = early;
  // Marks come in pairs. One alone may be one too many.
  const isPaired = was.split(was.charAt(0)).length % 2 === 1;
  const edits = isPaired ? [{ offset, was, now }] : undefined;
  return { at: offset, reason: messages.quotesInProp(name, now), edits, cut: withClosing(plain, at) };
}

function strayClosing({ source, plain, offset }: Stop): Found {
  const at = Math.max(0, plain.lastIndexOf('<', offset));
  const name = /^<\/\s*([\w.:-]*)/.exec(source.slice(at))?.[1] ?? '';
  return { at, reason: messages.strayClosing(name), cut: [[at, at + 1]] };
}

/** Crossed tags, and a closing tag with another name. */
function otherClosing(stop: Stop): Found {
  const { said, source, plain, offset } = stop;
  const match = /`<\/([^>]*)>`.*`<([^>]*)>` \((\d+):(\d+)/.exec(said);
  const [, closing = '', opening = '', line, column] = match ?? [];
  const opened = { line: Number(line), column: Number(column) };
  if (empty.has(opening)) return emptyTag(stop, offsetOf(source, opened.line, opened.column), opening);
  const before = plain.slice(0, offsetOf(source, opened.line, opened.column));
  const isCrossed = new RegExp(`<${RegExp.escape(closing)}[\\s>]`).test(lastParagraph(before));
  const reason = isCrossed
    ? messages.crossedTags(closing, opening)
    : messages.otherClosing(closing, opening, opened);
  const isSlip = !isCrossed && nearest(closing, [opening])?.isSure === true;
  const start = plain.lastIndexOf(closing, offset + closing.length + 2);
  const edits = isSlip ? [{ offset: start, was: closing, now: opening }] : undefined;
  return { at: offset, reason, edits, cut: tagsAround(plain, offset, [opening, closing]) };
}

/** Elements and components that hold nothing. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input', 'Cite', 'Figure']);

/** A tag that holds nothing, and is written as one that does. */
function emptyTag({ source, plain }: Stop, at: number, name: string): Found {
  const early = quotesInProp(source, plain, at);
  if (early) return early;
  const edits = closedTag(source, at);
  const end = edits?.[0]?.offset;
  const written = end === undefined ? `<${name} … />` : `${source.slice(at, end).trimEnd()} />`;
  const cut: Found['cut'] = end === undefined ? tagsAround(plain, at, [name]) : [[at, end + 1]];
  return { at, reason: messages.emptyTag(name, written), edits, cut };
}

function unclosedTag(stop: Stop): Found {
  const { said, source, plain, offset } = stop;
  const name = /`<\/?([^>]*)>`/.exec(said)?.[1] ?? '';
  const place = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(said);
  const at = place
    ? offsetOf(source, Number(place[1]), Number(place[2]))
    : Math.max(0, plain.lastIndexOf(`<${name}`, offset));
  if (empty.has(name)) return emptyTag(stop, at, name);
  const isClosedBelow = plain.includes(`</${name}>`, at);
  return { at, reason: messages.unclosedTag(name, isClosedBelow), cut: tagsAround(plain, at, [name]) };
}

/** All tags of the paragraph at an offset, and the next closing tags of the given names after it. */
function tagsAround(plain: string, offset: number, names: string[]): Found['cut'] {
  const start = offset - lastParagraph(plain.slice(0, offset)).length;
  const end = plain.slice(offset).search(/\n[ \t]*\n|$(?![\s\S])/) + offset;
  const tags = [...plain.slice(start, end).matchAll(/<\/?(?:[A-Za-z][^<>]*)?>?/g)];
  const cut: Found['cut'] = tags.map(({ 0: tag, index }) => [start + index, start + index + tag.length]);
  for (const name of names) {
    const next = plain.indexOf(`</${name}>`, end);
    if (next >= 0) cut.push([next, next + name.length + 3]);
  }
  return cut;
}

function lastParagraph(text: string): string {
  return text.split(/\n[ \t]*\n/).at(-1) ?? '';
}

/** The text with code, escaped signs and comments as blanks, at the same offsets. */
function withoutCode(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source
    .replace(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g, blank)
    .replace(/\\[<{}]/g, blank);
}

function lineAt(source: string, offset: number): string {
  return source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}

function offsetOf(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const end = source.indexOf('\n', start);
    if (end < 0) return source.length;
    start = end + 1;
  }
  return Math.min(source.length, start + column - 1);
}
