import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Whose turn a paragraph begins, when, and its words without that. */
export interface Opening {
  label: string;
  time: string | undefined;
  rest: Paragraph;
}

/** How a block begins a turn; undefined when it begins none. */
export function openingIn(block: RootContent): Opening | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first, ...others] = block.children;
  const [next, ...more] = others;
  const written = first && labelOf(first, next);
  if (written === undefined) return undefined;
  const { label, time: inLabel } = withoutTime(written);
  const text = next?.type === 'text' ? next.value : '';
  const parted = partedEnd.exec(text);
  const words = parted ? text.slice(parted[0].length) : text.replace(/^[:：]/, '');
  const time = timeFirst.exec(words);
  const value = words.slice(time?.[0].length ?? 0).trimStart();
  const children = next?.type === 'text' ? [{ ...next, value }, ...more] : others;
  return { label, time: time?.[1] ?? inLabel ?? parted?.[1], rest: { ...block, children } };
}

/** Hours and minutes, or those and seconds: `10:02`, `1:02:33`. */
const clock = String.raw`(\d{1,3}(?::\d{2}){1,2})`;
const setApart = String.raw`[[(]${clock}[\])]`;

/** A time before the words of a turn: `[10:02] Thank you.` */
const timeFirst = new RegExp(String.raw`^\s*\[${clock}\]`);

/** A time between a name and its colon: `**Name** (12:04):`. */
const partedEnd = new RegExp(String.raw`^\s*${setApart}\s*[:：]`);

/** A time set apart from the name behind it: `[10:02] THE CHAIR`, `10:02 — THE CHAIR`. */
const timeBefore = new RegExp(String.raw`^(?:${setApart}[,:：]?\s+|${clock},?\s+[-–—]\s+)(?=\S)`);

/** The same behind it: `THE CHAIR (10:02)`, `THE CHAIR, 10:02`. */
const timeBehind = new RegExp(String.raw`(?:${setApart}|, ${clock})$`);

/** A name without its time. One that is not set apart belongs to the name: `John 3:16`, `7:30 Report`. */
function withoutTime(written: string): { label: string; time?: string | undefined } {
  const found = timeBefore.exec(written) ?? timeBehind.exec(written);
  if (!found) return { label: written };
  const [whole, inBrackets, bare] = found;
  const label = (found.index === 0 ? written.slice(whole.length) : written.slice(0, found.index)).trimEnd();
  return label === '' ? { label: written } : { label, time: inBrackets ?? bare };
}

/** `**Name:**`, `**Name**:` or `**Name** (12:04):`, with the colon of Chinese and Japanese, too. */
export function labelOf(node: PhrasingContent, next: PhrasingContent | undefined): string | undefined {
  const name = node.type === 'strong' ? toString(node).trim() : '';
  if (/^\S.*[:：]$/s.test(name)) return name.slice(0, -1).trim();
  const rest = next?.type === 'text' ? next.value : '';
  return name !== '' && (/^[:：]/.test(rest) || partedEnd.test(rest)) ? name : undefined;
}

const timeInFront = new RegExp(String.raw`^\s*${setApart}\s*`);
const nameBeforeTime = new RegExp(String.raw`^(\S[^:：\n]{0,80}?)\s*${setApart}`);

/**
 * Who seems to speak where no turn begins: `THE CLERK: Order.`, as transcripts of other houses are printed, `Q: Why?`,
 * and whoever has a turn elsewhere in the transcript, in a list, a quotation, a heading or behind a time.
 */
export function unmarkedIn(block: RootContent, labels: ReadonlySet<string>): string | undefined {
  if (block.type === 'code') return undefined;
  const text = toString(block).replace(timeInFront, '');
  const timed = nameBeforeTime.exec(text)?.[1];
  if (timed !== undefined && hasTurn(timed, labels)) return timed;
  const name = /^([^\s:：][^:：\n]{0,80}?)\s*(?::(?:\s|$)|：)/u.exec(text)?.[1];
  if (name === undefined || hasTurn(name, labels)) return name;
  return /^\p{Lu}[\p{Lu}\p{M}.’' -]{0,40}$/u.test(name) ? name : undefined;
}

/** Capitalised words alone, as a name is; `Thank you, Mr Marsh` begins a sentence. */
const capitalised = /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)*$/u;

/**
 * Whether somebody of a name has a turn, by the whole of it or by its end: `Lind` of `Ada Lind`, and the other way
 * round.
 */
function hasTurn(name: string, labels: ReadonlySet<string>): boolean {
  if (labels.has(name)) return true;
  if (!capitalised.test(name)) return false;
  return [...labels].some((label) => endsWithWord(label, name) || endsWithWord(name, label));
}

/** Initials end too much to be told by. */
function endsWithWord(whole: string, end: string): boolean {
  return end.length > 2 && whole.endsWith(` ${end}`);
}
