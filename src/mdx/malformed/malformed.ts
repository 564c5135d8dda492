import type { VFileMessage } from 'vfile-message';
import type { Edit } from '../../base/problems.ts';
import { lineAt, offsetOf, positionAt, type Position } from '../../base/text/text-positions.ts';
import { asComment } from '../findings/malformed-cures.ts';
import * as messages from '../findings/malformed-messages.ts';
import { inBraces } from './malformed-braces.ts';
import { backwardClosing, otherClosing, strayClosing, unclosedTag } from './malformed-closings.ts';
import type { Found, Stop } from './malformed-found.ts';
import { inTag, unclosedQuote } from './malformed-tags.ts';

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

/** A less-than sign that begins no tag: a number, an arrow, an HTML comment, an address. */
function bareSign(stop: Stop): Found {
  const backward = backwardClosing(stop);
  if (backward) return backward;
  const { source, plain, offset } = stop;
  const at = Math.max(0, plain.lastIndexOf('<', offset));
  const rest = source.slice(at);
  const comment = /^<!--([\s\S]*?)-->/.exec(rest);
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>]*|[^\s<>@/]+@[^\s<>]+)>/.exec(rest)?.[1];
  const cut: Found['cut'] = [[at, at + 1]];
  if (comment)
    return {
      at,
      reason: messages.htmlComment(comment[1] ?? ''),
      edits: asComment(at, comment[1] ?? ''),
      cut,
    };
  if (address) return { at, reason: messages.bracketedAddress(address), cut };
  const written = /^<\S{0,12}/.exec(rest)?.[0] ?? '<';
  // With its sign shown, what was hidden would be, too.
  if (written.startsWith('<!--')) return { at, reason: messages.openComment(), cut };
  if (/^<[!?]\w|^<!\[/.test(written)) return { at, reason: messages.foreignTag(written), cut };
  return { at, reason: messages.bareLessThan(written), edits: [{ offset: at, was: '<', now: '\\<' }], cut };
}

/** The text with code, escaped signs and comments as blanks, at the same offsets. */
function withoutCode(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source
    .replace(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\2[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\1(?!`)/g, blank)
    .replace(/\\[<{}]/g, blank);
}
