import { nearest } from '../../base/text/closest.ts';
import { offsetOf } from '../../base/text/text-positions.ts';
import { closedQuote, closedTag, earlyEnd, isPaired, quotedProp } from '../findings/malformed-cures.ts';
import * as messages from '../findings/malformed-messages.ts';
import {
  lastParagraph,
  tagsAround,
  withClosing,
  withOpening,
  type Found,
  type Stop,
} from './malformed-found.ts';

/** Anything else within the angle brackets of a tag. */
export function inTag(stop: Stop): Found {
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

export function unclosedQuote({ source, plain, offset }: Stop): Found | undefined {
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

/** A text in quotation marks that holds some. */
function quotesInProp(source: string, plain: string, at: number): Found | undefined {
  const early = earlyEnd(source, at);
  if (!early) return undefined;
  const { name, offset, was, now } = early;
  const edits = isPaired(early) ? [{ offset, was, now }] : undefined;
  return { at: offset, reason: messages.quotesInProp(name, now), edits, cut: withClosing(plain, at) };
}

export function strayClosing({ source, plain, offset }: Stop): Found {
  const at = Math.max(0, plain.lastIndexOf('<', offset));
  const name = /^<\/\s*([\w.:-]*)/.exec(source.slice(at))?.[1] ?? '';
  return { at, reason: messages.strayClosing(name), cut: [[at, at + 1]] };
}

/** Crossed tags, and a closing tag with another name. */
export function otherClosing(stop: Stop): Found {
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

export function unclosedTag(stop: Stop): Found {
  const { said, source, plain, offset } = stop;
  const name = /`<\/?([^>]*)>`/.exec(said)?.[1] ?? '';
  const place = /closing tag for `[^`]*` \((\d+):(\d+)/.exec(said);
  const at = place
    ? offsetOf(source, Number(place[1]), Number(place[2]))
    : Math.max(0, plain.lastIndexOf(`<${name}`, offset));
  if (empty.has(name)) return emptyTag(stop, at, name);
  const isClosedBelow = plain.includes(`</${name}>`, at);
  return { at, reason: messages.unclosedTag(name, { isClosedBelow }), cut: tagsAround(plain, at, [name]) };
}
