import { nearest } from '../../base/text/closest.ts';
import { offsetOf, positionAt } from '../../base/text/text-positions.ts';
import { closedTag, isEmptyTag } from '../findings/malformed-cures.ts';
import * as messages from '../findings/malformed-messages.ts';
import { vocabulary } from '../vocabulary.ts';
import {
  lastParagraph,
  openTags,
  tagsAround,
  tagsIn,
  withOpening,
  type Found,
  type Stop,
  type Tag,
} from './malformed-found.ts';
import { quotesInProp } from './malformed-tags.ts';

export function strayClosing({ source, plain, offset }: Stop): Found {
  const at = Math.max(0, plain.lastIndexOf('<', offset));
  const name = /^<\/\s*([\w.:-]*)/.exec(source.slice(at))?.[1] ?? '';
  return { at, reason: messages.strayClosing(name), cut: [[at, at + 1]] };
}

/** A closing tag with its slash the wrong way round: `<\Note>`. */
export function backwardClosing({ source, plain, offset }: Stop): Found | undefined {
  const at = Math.max(0, plain.lastIndexOf('<', offset));
  const [was, name = ''] = /^<\\\s*([A-Za-z][\w.:-]*)\s*>/.exec(source.slice(at)) ?? [];
  if (was === undefined) return undefined;
  const edits = [{ offset: at, was, now: `</${name}>` }];
  return { at, reason: messages.backwardClosing(was, name), edits, cut: withOpening(plain, at, `/${name}`) };
}

/** Crossed tags, an opening or closing tag with another name, and one before which another is missing. */
export function otherClosing(stop: Stop): Found {
  const { said, source, plain, offset } = stop;
  const match = /`<\/([^>]*)>`.*`<([^>]*)>` \((\d+):(\d+)/.exec(said);
  const [, closing = '', opening = '', line, column] = match ?? [];
  const opened = { line: Number(line), column: Number(column) };
  const start = offsetOf(source, opened.line, opened.column);
  if (isEmptyTag(opening)) return emptyTag(stop, start, opening);
  const before = plain.slice(0, start);
  const around = openTags(before).findLast(({ name }) => name === closing);
  const next = tagsIn(plain.slice(offset)).find(({ name }) => name === opening);
  const isCrossed = new RegExp(`<${RegExp.escape(closing)}[\\s>]`).test(lastParagraph(before));
  if (around && !isCrossed && !next?.isClosing) return unclosed(stop, start, opening);
  if (around !== undefined || isCrossed) {
    const opens = around ? [...tagAt(plain, around.at), ...tagAt(plain, start)] : [];
    const cut = [...tagsAround(plain, offset, [opening, closing]), ...opens];
    return { at: offset, reason: messages.crossedTags(closing, opening), cut };
  }
  const isSlip = nearest(closing, [opening])?.isSure === true;
  const cut = [...tagsAround(plain, offset, []), ...tagAt(plain, start)];
  if (isSlip && closing in vocabulary && !(opening in vocabulary)) {
    const edits = [{ offset: start + 1, was: opening, now: closing }];
    return { at: start, reason: messages.otherOpening(opening, closing), edits, cut };
  }
  const written = plain.lastIndexOf(closing, offset + closing.length + 2);
  const edits = isSlip ? [{ offset: written, was: closing, now: opening }] : undefined;
  return { at: offset, reason: messages.otherClosing(closing, opening, opened), edits, cut };
}

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
  return isEmptyTag(name) ? emptyTag(stop, at, name) : unclosed(stop, at, name);
}

/** A tag without an end: another of its name begins, or is written where it ends, or there is none. */
function unclosed({ source, plain }: Stop, at: number, name: string): Found {
  const sameName = (tags: Tag[]) => tags.filter((tag) => tag.name === name);
  const [own, next, afterNext] = sameName(tagsIn(plain.slice(at)));
  const outer = sameName(openTags(plain.slice(0, at))).at(-1);
  if (own?.isBare && outer) return closingMeant(source, outer, { ...own, at });
  if (own && next?.isBare && afterNext?.isClosing !== true)
    return closingMeant(source, { ...own, at }, { ...next, at: at + next.at });
  // Components do not stand in others of their name; elements may.
  if (next && !next.isClosing && /^[A-Z]/.test(name)) {
    const { line } = positionAt(source, at + next.at);
    return { at, reason: messages.unclosedBefore(name, line), cut: tagAt(plain, at) };
  }
  const isClosedBelow = next?.isClosing === true;
  const cut = isClosedBelow ? tagsAround(plain, at, [name]) : tagAt(plain, at);
  return { at, reason: messages.unclosedTag(name, { isClosedBelow }), cut };
}

/** A second tag where the first is to end. With fields in the first alone, it can be nothing else. */
function closingMeant(source: string, first: Tag, second: Tag): Found {
  const { at, written, name } = second;
  const isSure = !first.isBare && !written.endsWith('/>');
  return {
    at,
    reason: messages.closingMeant(written, name, positionAt(source, first.at)),
    edits: isSure ? [{ offset: at, was: written, now: `</${name}>` }] : undefined,
    cut: [first, second].map((tag) => [tag.at, tag.at + tag.written.length]),
  };
}

function tagAt(plain: string, at: number): Found['cut'] {
  const end = plain.indexOf('>', at);
  return end < 0 ? [[at, at + 1]] : [[at, end + 1]];
}
