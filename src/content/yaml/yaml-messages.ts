import { edit, errorAt, type Fix, type Problem, type Reason, warningAt } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import type { WrittenSplit } from './written-parts.ts';

/** A text that is not YAML, for one of the reasons below. */
export function wrongYaml(file: string, position: Position, reason: string | Reason, fix?: Fix): Problem {
  if (typeof reason === 'string') return errorAt(file, position, 'malformed-yaml', reason, fix);
  return errorAt(file, position, 'malformed-yaml', reason.message, edit(position, reason.was, reason.now));
}

/** A text that is YAML, and may be meant in another way. */
export function doubtfulYaml(
  file: string,
  position: Position,
  {
    message,
    fix,
    rule = 'typographic-marks',
  }: { message: string; fix?: Fix | undefined; rule?: string | undefined },
): Problem {
  return warningAt(file, position, rule, message, fix);
}

/** A text in braces that a comma has cut: what stands behind it is read as names of fields. */
export function splitText(file: string, { keys, now, fix, ...position }: WrittenSplit): Problem {
  const message = `A comma ends a text in braces, so that "${keys[0] ?? ''}" is read as a field. Put the text in quotation marks: ${now}.`;
  return errorAt(file, position, 'unknown-key', message, fix);
}

/** Two authors who look like the family name and the given name of one. */
export function splitName(family: string, given: string): string {
  return `A comma ends an entry of a list, so that "${family}" and "${given}" are two authors. Write "${family}, ${given}" in quotation marks for one, or each in its own for two.`;
}

/** The parser's own words, for what none of the others explains. */
export function malformedYaml(reason: string): string {
  return `${reason.replace(/\.?$/, '.')} Mend the line, or put its text in quotation marks.`;
}

export function tooMuchYaml(): string {
  return 'Up to here the fields hold more lines and signs than can be read in a reasonable time. Write fewer entries.';
}

export function tooDeepYaml(): string {
  return 'Here more lists and groups are within each other than can be read. Write them side by side.';
}

export function repeatedField(name: string): string {
  return `"${name}" is written twice. Remove one of the two.`;
}

export function secondDocument(): string {
  return 'A line of --- or ... ends the fields. Remove it, and what does not belong to the first part.';
}

/** The same with nothing below it. @param written from its signs on */
export function lastLine(written: string): Reason {
  return { message: `Nothing ends the fields here. Remove ${written.trim()}.`, was: written, now: '' };
}

export function gluedColon(name: string, value: string): Reason {
  const [was, now] = [`${name}:`, `${name}: `];
  return { message: `A space is missing after the colon. Write ${now}${value}`, was, now };
}

/**
 * Something that is no colon and a space, between a field's name and its value.
 *
 * @param sign what stands there
 */
export function foreignColon(name: string, sign: string, value: string): Reason {
  const what = sign.startsWith(':')
    ? 'The space after the colon is one that is not read as such'
    : `"${sign.trim()}" is no colon`;
  return { message: `${what}. Write ${name}: ${value}`, was: `${name}${sign}`, now: `${name}: ` };
}

/** A remark as other languages begin it, with `sign`. */
export function foreignRemark(sign: string, text: string): Reason {
  return { message: `A remark begins with #. Write # ${text}`, was: sign, now: '# ' };
}

export function missingColon(text: string): string {
  const advice = /^[A-Za-z]\w*$/.test(text)
    ? `Write ${text}: and its value, or remove the line.`
    : 'Write its name and a colon before it, or indent it to go on with the line above.';
  return `"${text}" is no field. ${advice}`;
}

export function bracketedName(text: string): string {
  const [line = '', ...rest] = text.split('\n');
  return `"${line}${rest.length > 0 ? '…' : ''}" cannot name a field. To begin a text so, put all of it in quotation marks.`;
}

/** `? ` before what is to be the name of a field. */
export function questionMark(): string {
  return 'What stands here cannot name a field. Remove the question mark, or put the text in quotation marks.';
}

export function missingName(): string {
  return 'The name of the field is missing before the colon. Write it, or remove the line.';
}

/** A file that can be read and has no fields. @param first the first field that the file should have */
export function notAMapping(file: string, position: Position, first: string): Problem {
  const message = `There are no fields here. Write one a line, as ${first}: …`;
  return errorAt(file, position, 'malformed-yaml', message);
}
