import type { Reason } from '../../base/problems.ts';
import { scalarText } from './edits.ts';

export function unknownEscape(written: string): Reason {
  const now = `\\${written}`;
  const message = `"${written}" is no escape in double quotation marks. Write ${now}, or put the text in single ones.`;
  return { message, was: written, now };
}

export function openQuote(quote: string): string {
  return `The quotation mark ${quote} that opens here is never closed. Write ${quote} at the end of the text.`;
}

/**
 * A text with an apostrophe of its own before it, as `'s-Gravenhage`, which opens a quotation.
 *
 * @param text from its apostrophe on
 */
export function openApostrophe(text: string): Reason {
  const now = `"${text}"`;
  const message = `The apostrophe that begins this text opens a quotation. Put the text in double quotation marks: ${now}.`;
  return { message, was: text, now };
}

export function openBracket(bracket: string): string {
  const end = bracket === '[' ? ']' : '}';
  return `The ${bracket} that opens here is never closed. Write ${end} at its end.`;
}

export function strayBracket(bracket: string): Reason {
  return { message: `Nothing opens the ${bracket} that stands here. Remove it.`, was: bracket, now: '' };
}

/** A `#` in brackets that hides their end. @param now the entry as it may stand, where that is known */
export function hiddenEnd(entry: string, now = `"${entry}"`): string {
  return `The # hides the rest of the line, and with it the end of the brackets. Put the entry in quotation marks: ${now}.`;
}

/**
 * Signs in brackets that fit nowhere.
 *
 * @param rest what stands in brackets from the place on at which they cannot be read
 */
export function strayInBrackets(rest: string): string {
  const shown = /^\S{0,20}/.exec(rest)?.[0] || rest.slice(0, 20);
  return `What stands in the brackets cannot be read from "${shown}" on. Put the entry in quotation marks, or mend the signs around it.`;
}

/** Several lists where one can stand. */
export function severalLists(text: string, entries: string[]): Reason {
  const now = `[${entries.map((one) => scalarText(one)).join(', ')}]`;
  return { message: `One list takes all entries. Write ${now}.`, was: text, now };
}

export function afterBracket(bracket: string, rest: string): string {
  return `Nothing may follow the ${bracket} here. Remove "${rest}", or put the whole text in quotation marks.`;
}

/** A mark that stands for a value which is written elsewhere. @param value if it may stand in its place */
export function repeatedValue(name: string, value: string | undefined): string {
  const advice = value === undefined ? 'Write that value in its place' : `Write ${value}`;
  return `"*${name}" stands for the value behind &${name}, and is not read here. ${advice}, and remove &${name}.`;
}

/** A mark before a list or fields. @param blanks that follow it */
export function markedGroup(mark: string, blanks: string): Reason {
  const message = `"${mark}" says nothing here of what stands behind it. Remove it.`;
  return { message, was: `${mark}${blanks.includes('\n') ? '' : blanks}`, now: '' };
}

export function reservedStart(text: string): Reason {
  return quoted(text, `A text may not begin with ${text.charAt(0)} as it stands. Put it`);
}

export function partlyQuoted(text: string): Reason {
  const what = text.startsWith('[') ? 'The [ begins a list' : 'The quotation marks end';
  return quoted(text, `${what} before the text does. Put the whole text`);
}

/**
 * A text without the quotation marks around all of it, where those inside are apostrophes, or open another quotation:
 * `'Ada's ship'`, `"The "Ada" sank"`; or without typographic ones.
 */
function withoutOuterMarks(text: string): string | undefined {
  const typographic = /^[“„”«»]([^“”„«»]+)[“”«»]$/.exec(text)?.[1];
  if (typographic !== undefined) return typographic;
  const inner = /^(["'])(.+)\1$/s.exec(text)?.[2];
  if (inner === undefined) return undefined;
  const marks = [...inner.matchAll(text.startsWith("'") ? /'/g : /"/g)];
  const isInWord = ({ index }: RegExpExecArray) => /\p{L}.\p{L}/su.test(inner.slice(index - 1, index + 2));
  const [first] = marks;
  return marks.every(isInWord) || (first && /\s/.test(inner.charAt(first.index - 1))) ? inner : undefined;
}

export function colonInText(text: string): Reason {
  return quoted(text, 'The text holds a colon and a space. Put it');
}

function quoted(text: string, beginning: string): Reason {
  const now = inQuotes(withoutOuterMarks(text) ?? text);
  return { message: `${beginning} in quotation marks: ${now}.`, was: text, now };
}

/** A text as it may stand in YAML. */
function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * A character that nobody sees, written as a code in quotation marks.
 *
 * @param escape that stands for the character
 */
export function hiddenCharacter(character: string, escape = ''): Reason {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `Here the invisible character ${code} is written as code. Delete it.`,
    was: escape,
    now: '',
  };
}
