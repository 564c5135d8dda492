import { closedQuote, earlyEnd, endedTag, isPaired, quotedProp } from '../findings/malformed-cures.ts';
import * as messages from '../findings/malformed-messages.ts';
import { withClosing, withOpening, type Found, type Stop } from './malformed-found.ts';

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
  const edits = endedTag(source, at);
  if (edits) return { at, reason: messages.endlessTag(name, edits[0]?.now ?? '>'), edits, cut };
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
export function quotesInProp(source: string, plain: string, at: number): Found | undefined {
  const early = earlyEnd(source, at);
  if (!early) return undefined;
  const { name, offset, was, now } = early;
  const edits = isPaired(early) ? [{ offset, was, now }] : undefined;
  return { at: offset, reason: messages.quotesInProp(name, now), edits, cut: withClosing(plain, at) };
}
