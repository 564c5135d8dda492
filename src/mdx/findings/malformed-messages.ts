import type { VFile } from 'vfile';
import type { Edit } from '../../base/problems.ts';
import { positionAt, type Position } from '../../base/text/text-positions.ts';
import { error } from './findings.ts';
import { isPaired, type EarlyEnd } from './malformed-cures.ts';

/* Why a text is not MDX, one sentence a mistake: a catalogue, in one module so that they are read side by side. */

/** A text that is not MDX, for one of the reasons below. */
export function malformed(file: VFile, position: Position, reason: string, edits?: Edit[]): void {
  error(file, position, 'malformed-mdx', reason, edits);
}

/**
 * A paragraph that would take the parser too long.
 *
 * @param what is more than the parser can compare with each other
 */
export function tooTangled(what: string, most: number): string {
  const sign = what.startsWith('square') ? '[' : '*';
  return `One paragraph holds more than ${most.toLocaleString('en-GB')} ${what}. Cut it into several, or write \\${sign} where they are text.`;
}

export function tooDeep(most: number): string {
  return `More than ${most} lists, quotations, tags or braces are open at once here. Close some before, or write \\{ and \\< where they are text.`;
}

export function tooMuch(): string {
  return 'Up to here the text holds more lines and signs of Markdown than can be read in a reasonable time. Cut it into several files.';
}

export function tooManyBackticks(most: number): string {
  return `More than ${most} backticks stand in a row here. Write fewer, or \\\` where they are text.`;
}

export function tooLongWord(most: number): string {
  return `More than ${most.toLocaleString('en-GB')} signs without a blank stand in a row here. Write blanks between them.`;
}

export function bareLessThan(written: string): string {
  return `"${written}" begins no tag. To show a less-than sign, write \\<.`;
}

/**
 * A brace that is read as the beginning of code, and is none.
 *
 * @param inside what stands between the braces; undefined when they are never closed
 */
export function bareBrace(inside: string | undefined): string {
  if (inside === undefined) return 'The brace { that opens here is never closed. To show a brace, write \\{.';
  const words = inside.trim();
  if (words.length > 40 || words.includes('\n'))
    return 'What stands in these braces is not code that can run. To show a brace, write \\{.';
  return `"{${inside}}" is not code that can run. To show the braces, write \\{${inside}\\}.`;
}

/** Braces of another program. */
export function foreignBraces(written: string): string {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  return `"${shown}" is for another program, and does nothing here. Remove it and write what it stood for, or \\{ and \\} to show the braces.`;
}

export function htmlComment(inside: string): string {
  const words = inside.trim().replace(/\s+/g, ' ');
  const shown = words.length > 40 ? '…' : words;
  return `Comments of HTML are not read here. Write {/* ${shown} */}.`;
}

export function openComment(): string {
  return 'The comment that opens here is never closed, and those of HTML are not read. Write it as {/* … */}.';
}

/** What only another program reads: `<?php`, `<!DOCTYPE`. */
export function foreignTag(written: string): string {
  return `"${written}" is for another program, and does nothing here. Remove it, or write \\< to show the sign.`;
}

export function bracketedAddress(address: string): string {
  const full = address.includes('@') && !address.startsWith('mailto:') ? `mailto:${address}` : address;
  return `An address may not stand in angle brackets. Write [its name](${full}).`;
}

export function unreadableTag(name: string, sign: string): string {
  const where = sign === '' ? '' : sign === '"' ? ' at its quotation mark' : ` at "${sign}"`;
  const props = name.startsWith('/') ? '' : ', with props as name="…"';
  return `The tag <${name} cannot be read${where}. Write it as <${name || 'Note'}>${props}. To show a less-than sign, write \\<.`;
}

/** A tag of which only the last sign is missing. */
export function endlessTag(name: string, end: string): string {
  return `The tag <${name} has no end. Write ${end.trim()} behind it.`;
}

/**
 * A value with quotation marks in it of the sort that stands around it.
 *
 * @param now the value as it may stand, with the quotation marks around it
 */
export function quotesInProp(name: string, now: string): string {
  return `A quotation mark in the text of ${name} ends it. Write ${name}=${now}.`;
}

/** The same in a tag that can be read, since the rest of the value looks like names of attributes. */
export function endsEarly(file: VFile, source: string, early: EarlyEnd): void {
  const { name, offset, was, now } = early;
  const position = positionAt(source, offset);
  malformed(
    file,
    position,
    quotesInProp(name, now),
    isPaired(early) ? [{ ...position, was, now }] : undefined,
  );
}

export function unquotedProp(name: string, value: string, meant: string): string {
  return `The value ${value} stands in no straight quotation marks. Write ${name}="${meant}".`;
}

export function unclosedQuote(name: string, value: string, quote: string): string {
  return `The quotation mark ${quote} that opens here is never closed. Write ${name}=${quote}${value || '…'}${quote}.`;
}

export function unreadableProp(name: string): string {
  return `The value of ${name} in braces is not code that can run. Write ${name}="…".`;
}

export function codeWord(word: string): string {
  return `A paragraph that begins with the word "${word}" is read as code. Begin it with another word.`;
}

export function unreadableCode(word: string, line: string): string {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  const example = word === 'import' ? "import Chart from './Chart.astro'" : 'export const name = 1';
  return `"${shown}" is not code that can run. Write it as: ${example}`;
}

/**
 * An import or export that no empty line ends.
 *
 * @param line the line below the code that is read as part of it
 */
export function codeGoesOn(word: string, line: string): string {
  const shown = line.length > 60 ? `${line.slice(0, 60)}…` : line;
  return `The code of this ${word} cannot be read from "${shown}" on. Leave an empty line below the code.`;
}

export function strayClosing(name: string): string {
  return `</${name}> closes a tag that is not open. Remove it, or write <${name}> where it should begin.`;
}

export function backwardClosing(written: string, name: string): string {
  return `${written} closes nothing. Write </${name}>.`;
}

/** A tag that opens another of a sort, where the first is to be closed. */
export function closingMeant(written: string, name: string, { line, column }: Position): string {
  return `${written} does not close <${name}>, which was opened on line ${line}, column ${column}. Write </${name}>.`;
}

export function crossedTags(closing: string, opening: string): string {
  return `<${closing}> and <${opening}> cross. Close the one that was opened last first: write </${opening}> before </${closing}>.`;
}

export function otherClosing(closing: string, opening: string, { line, column }: Position): string {
  return `</${closing}> does not close <${opening}>, which was opened on line ${line}, column ${column}. Write </${opening}>.`;
}

/** A component whose name is right where it is closed alone. */
export function otherOpening(opening: string, closing: string): string {
  return `<${opening}> is not what </${closing}> closes. Write <${closing}>.`;
}

/** A tag that can hold nothing and is left open, as `<br>`. @param written as it closes itself */
export function emptyTag(name: string, written: string): string {
  return `<${name}> has to close itself. Write ${written}.`;
}

/** Components that show a name of their own where they hold none. */
const named: ReadonlySet<string> = new Set(['Actor', 'Place']);

/**
 * A tag that its own paragraph does not close.
 *
 * @param isClosedBelow whether its closing tag stands in another paragraph
 */
export function unclosedTag(name: string, { isClosedBelow }: { isClosedBelow: boolean }): string {
  return isClosedBelow
    ? `<${name}> is opened here and closed in another paragraph. Close it in this one, or put <${name}> and </${name}> each on a line of its own.`
    : `<${name}> is opened here and never closed. Write </${name}> where it ends${named.has(name) ? `, or <${name} id="…" /> for its name` : ''}.`;
}

/** A component that is open where another of its name begins. */
export function unclosedBefore(name: string, line: number): string {
  return `<${name}> is opened here, and not closed before another is opened on line ${line}. Write </${name}> where it ends.`;
}
