import type { $ZodIssue } from 'zod/v4/core';
import { advised, suggestion } from '../base/closest.ts';
import { counted } from '../base/dates.ts';
import { isLegalId } from '../base/ids.ts';
import {
  errorAt,
  fileStart,
  type Answer,
  type Edit,
  type Fix,
  type Problem,
  type Reason,
  warningAt,
} from '../base/problems.ts';
import { isForNothing, meantIn } from '../base/refusals.ts';
import type { Position } from '../base/outline.ts';
import type { BareId } from './bare-id.ts';
import { groupMeant } from './groups-meant.ts';
import { fieldMeant } from './field-meant.ts';
import type { FileRefusal } from './folder.ts';
import { scalarText } from './yaml-edits.ts';
import type { WrittenSplit } from './yaml.ts';

/*
 * The sentences authors read about files, front matter and YAML, one function a mistake.
 */

/** A problem of a value, with the answer that its message gives. */
export interface Answered {
  problem: Problem;
  answer: Answer | undefined;
}

/** What is to stand in the place of one stretch of the text. */
function edit(place: Position, was: string, now: string): Fix {
  return { edits: [{ line: place.line, column: place.column, was, now }] };
}

export function missingFrontMatter(file: string): Problem {
  const message = 'The front matter is missing. Start the file with a line ---, the fields, and a line ---.';
  return errorAt(file, fileStart, 'missing-front-matter', message);
}

/** A front matter whose first and last line are of other signs. @param written its first line */
export function foreignFence(file: string, lines: { line: number; written: string }[]): Problem {
  const written = lines[0]?.written ?? '';
  const edits = lines.map((one): Edit => ({ line: one.line, column: 1, was: one.written, now: '---' }));
  const message = `The front matter begins and ends with a line ---, and here is ${written.trim()}. Write ---.`;
  const fix = lines.length > 1 ? { edits } : undefined;
  return errorAt(file, { line: lines[0]?.line ?? 1, column: 1 }, 'missing-front-matter', message, fix);
}

export function missingFile(file: string): Problem {
  return errorAt(
    file,
    fileStart,
    'missing-file',
    'The file is missing. It names the archive: title, description, url.',
  );
}

export function unendedFrontMatter(file: string): Problem {
  const message = 'The front matter that begins here never ends. Write a line --- below its fields.';
  return errorAt(file, fileStart, 'missing-front-matter', message);
}

/**
 * A front matter without an end of which it is known where its fields end.
 *
 * @param written what stands there in place of a `---`, or nothing
 * @param isBlank whether an empty line stands there
 */
export function missingEnd(file: string, line: number, written: string, isBlank: boolean): Problem {
  const place = { line, column: 1 };
  const message =
    written === ''
      ? 'The fields of the front matter end above this line. Write a line --- here.'
      : `The front matter ends with a line ---, and here is ${written.trim()}. Write ---.`;
  const now = written === '' && !isBlank ? '---\n\n' : written === '' ? '---\n' : '---';
  return errorAt(file, place, 'missing-front-matter', message, edit(place, written, now));
}

/** @param blank what stands before the front matter */
export function lateFrontMatter(file: string, blank: string): Problem {
  const line = blank.split('\n').length;
  const message = `The front matter begins on line ${line}. Move its --- to the first line of the file.`;
  return errorAt(file, { line, column: 1 }, 'missing-front-matter', message, edit(fileStart, blank, ''));
}

/** Words above the front matter. @param line on which it begins @param edits that move a remark below it */
export function textAboveFrontMatter(
  file: string,
  { line, edits }: { line: number; edits: Edit[] },
): Problem {
  const message = `The front matter begins on line ${line}, and nothing can stand above it. Move what does below its last line ---, or remove it.`;
  return errorAt(file, fileStart, 'missing-front-matter', message, edits.length > 0 ? { edits } : undefined);
}

/** @param sign what begins and ends the code @param edits that take it away */
export function frontMatterInCode(file: string, { sign, edits }: { sign: string; edits: Edit[] }): Problem {
  const last = edits.at(-1);
  const end = last ? `line ${last.line + 1}` : `the ${sign} that ends the code, if there is one`;
  const message = `The front matter stands in code, since this line begins with ${sign}. Remove it and ${end}.`;
  return errorAt(file, fileStart, 'missing-front-matter', message, edits.length > 0 ? { edits } : undefined);
}

/** Fields in JSON, which YAML reads too. @param end the place behind them */
export function bareJson(file: string, end: Position): Problem {
  const message = `The fields are JSON, and stand between nothing. Write a line --- above them, and one below line ${end.line}.`;
  const edits: Edit[] = [
    { line: 1, column: 1, was: '', now: '---\n' },
    { ...end, was: '', now: '\n---' },
  ];
  return errorAt(file, fileStart, 'missing-front-matter', message, { edits });
}

/** @param line of the `---` below which fields go on, and how it is written */
export function earlyFrontMatter(file: string, line: number, written: string): Problem {
  const place = { line, column: 1 };
  const message = 'The front matter ends here, and fields stand below. Remove this line.';
  return errorAt(file, place, 'missing-front-matter', message, edit(place, `${written}\n`, ''));
}

/** A text that is not YAML, for one of the reasons below. */
export function wrongYaml(file: string, place: Position, reason: string | Reason, fix?: Fix): Problem {
  if (typeof reason === 'string') return errorAt(file, place, 'malformed-yaml', reason, fix);
  return errorAt(file, place, 'malformed-yaml', reason.message, edit(place, reason.was, reason.now));
}

/** A text that is YAML, and may be meant in another way. */
export function doubtfulYaml(
  file: string,
  place: Position,
  {
    message,
    fix,
    rule = 'typographic-marks',
  }: { message: string; fix?: Fix | undefined; rule?: string | undefined },
): Problem {
  return warningAt(file, place, rule, message, fix);
}

/** A text in braces that a comma has cut: what stands behind it is read as names of fields. */
export function splitText(file: string, { keys, now, fix, ...place }: WrittenSplit): Problem {
  const message = `A comma ends a text in braces, so that "${keys[0] ?? ''}" is read as a field. Put the text in quotation marks: ${now}.`;
  return errorAt(file, place, 'unknown-key', message, fix);
}

/** Two authors who look like the family name and the given name of one. */
export function splitName(family: string, given: string): string {
  return `A comma ends an entry of a list, so that "${family}" and "${given}" are two authors. Write "${family}, ${given}" in quotation marks for one, or each in its own for two.`;
}

/** A dash behind the name of a field, where something else stands in place of the list. @param field its name */
export function dashForNothing(field: string, mayBeNone: boolean): string {
  const advice = mayBeNone
    ? `Where there is none, write ${field}: [].`
    : 'Remove the line, or write a value.';
  return `A dash begins an entry, and this one is empty. ${advice}`;
}

/** The first entry of a list that stands behind the name of the field. @param now what is to stand there */
export function entryBesideName(field: string, entry: string, now: string | undefined): string {
  const advice =
    now === undefined ? `Move "${entry}" to a line of its own below ${field}:` : `Write ${field}: ${now}`;
  return `The entries of a list stand below its name, or in brackets behind it. ${advice}.`;
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

export function tabIndentation(): string {
  return 'The line begins with a tab. Indent with spaces.';
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

export function unknownEscape(written: string): Reason {
  const now = `\\${written}`;
  const message = `"${written}" is no escape in double quotation marks. Write ${now}, or put the text in single ones.`;
  return { message, was: written, now };
}

export function openQuote(quote: string): string {
  return `The quotation mark ${quote} that opens here is never closed. Write ${quote} at the end of the text.`;
}

/** @param text from its apostrophe on */
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

export function gluedColon(name: string, value: string): Reason {
  const [was, now] = [`${name}:`, `${name}: `];
  return { message: `A space is missing after the colon. Write ${now}${value}`, was, now };
}

/** @param sign what stands between a field's name and its value */
export function foreignColon(name: string, sign: string, value: string): Reason {
  const what = sign.startsWith(':')
    ? 'The space after the colon is one that is not read as such'
    : `"${sign.trim()}" is no colon`;
  return { message: `${what}. Write ${name}: ${value}`, was: `${name}${sign}`, now: `${name}: ` };
}

/** @param sign what a remark begins with */
export function foreignRemark(sign: string, text: string): Reason {
  return { message: `A remark begins with #. Write # ${text}`, was: sign, now: '# ' };
}

export function missingColon(text: string): string {
  const advice = /^[A-Za-z]\w*$/.test(text)
    ? `Write ${text}: and its value, or remove the line.`
    : 'Write its name and a colon before it, or indent it to go on with the line above.';
  return `"${text}" is no field. ${advice}`;
}

/** The rest of a text that begins in the line above. */
export function unindentedText(text: string): string {
  return `"${text}" goes on with the text above, and is not indented. Write two spaces before it.`;
}

/** An entry of a list with the sign that lists have elsewhere. */
export function foreignBullet(text: string): string {
  return `Entries of a list begin with a dash here. Write - ${text.slice(2)}`;
}

/** @param above the field above, below which it belongs */
export function indentedField(text: string, above?: string): string {
  const advice = above === undefined ? 'Remove the spaces before it.' : `Begin it right below "${above}".`;
  return `"${text}" is indented, and the line above it is complete. ${advice}`;
}

export function strayEntry(text: string): string {
  return `"${text}" is an entry of no list. Write the name of its field above it, as actors:`;
}

/** An id in a list, below which a field says more of it. */
export function entryWithFields(id: string, field: string): string {
  return `"${field}" belongs to "${id}", which then needs the name of its own field. Write - id: ${id}`;
}

/** A `#` in brackets that hides their end. @param now the entry as it may stand, where that is known */
export function hiddenEnd(entry: string, now = `"${entry}"`): string {
  return `The # hides the rest of the line, and with it the end of the brackets. Put the entry in quotation marks: ${now}.`;
}

/** @param rest what stands in brackets from the place on at which they cannot be read */
export function strayInBrackets(rest: string): string {
  const shown = /^\S{0,20}/.exec(rest)?.[0] || rest.slice(0, 20);
  return `What stands in the brackets cannot be read from "${shown}" on. Put the entry in quotation marks, or mend the signs around it.`;
}

export function afterBracket(bracket: string, rest: string): string {
  return `Nothing may follow the ${bracket} here. Remove "${rest}", or put the whole text in quotation marks.`;
}

/** @param above the field above, below which it belongs */
export function badIndentation(text: string, above?: string): string {
  const where = above === undefined ? 'where the lines it belongs to begin' : `right below "${above}"`;
  return `"${text}" is indented unlike the lines around it. Begin it ${where}.`;
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

/** A text as it may stand in YAML. */
function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** @param escape that stands for the character */
export function hiddenCharacter(character: string, escape = ''): Reason {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: `Here the invisible character ${code} is written as code. Delete it.`,
    was: escape,
    now: '',
  };
}

/** @param first the first field that the file should have */
export function notAMapping(file: string, place: Position, first: string): Problem {
  const message = `There are no fields here. Write one a line, as ${first}: …`;
  return errorAt(file, place, 'malformed-yaml', message);
}

export function emptyBody(file: string, line: number): Problem {
  return errorAt(
    file,
    { line, column: 1 },
    'empty-body',
    'There is no text below the front matter. Write some.',
  );
}

export function unknownKey(file: string, place: Position, key: string, known: string[]): Answered {
  const { advice, meant } = advised(fieldMeant(key, known), `Known are ${known.join(', ')}.`);
  const problem = errorAt(file, place, 'unknown-key', `"${key}" is not a field. ${advice}`);
  return { problem, answer: meant === undefined ? undefined : { key: meant } };
}

/** A field that other generators have, and that is said in another way here. */
export function foreignField(
  file: string,
  place: Position,
  key: string,
  { advice, answer }: { advice: string; answer?: Answer },
): Answered {
  return { problem: errorAt(file, place, 'unknown-key', `"${key}" is not a field. ${advice}`), answer };
}

/** A field of a group that stands beside it. @param source its value as it is written */
export function keyOfGroup(file: string, place: Position, key: string, group: string, source = '…'): Problem {
  const value = source.length <= 60 && !source.includes('\n') ? source : '…';
  const message = `"${key}" is a field of ${group}, not of the file. Write ${group}: { ${key}: ${value} }.`;
  return errorAt(file, place, 'unknown-key', message);
}

/** An id in a group, without the name of its field. */
export function idWithoutName(file: string, place: Position, { id, written, isSure }: BareId): Answered {
  const problem = errorAt(file, place, 'unknown-key', `"${id}" is not a field. Write ${written}.`);
  return { problem, answer: isSure && !written.includes('…') ? { yaml: written } : undefined };
}

/** A field of the entries of a list, which has lost its place in the last of them. @param above the field above it there */
export function lostField(
  file: string,
  place: Position,
  key: string,
  { list, above, indent }: { list: string; above: string; indent: number },
): Problem {
  const message = `"${key}" belongs to the entry of ${list} above it. Begin it right below "${above}".`;
  return errorAt(file, place, 'unknown-key', message, edit(place, '', ' '.repeat(indent)));
}

export function missingField(file: string, place: Position, path: PropertyKey[]): Problem {
  const written = `"${String(path.at(-1))}: …"`;
  const message = `${named(path)} is missing. ${path.length > 1 ? `Add ${written} to it.` : `Add a line ${written}.`}`;
  return errorAt(file, place, 'missing-field', message);
}

/** A field without a value. `written` is what stands for nothing: `~` or `null`, mostly not meant. */
export function emptyField(
  file: string,
  place: Position,
  path: PropertyKey[],
  {
    written = '',
    isOptional,
    mayBeNone,
  }: { written: string | undefined; isOptional: boolean; mayBeNone: boolean },
): Problem {
  const isEntry = typeof path.at(-1) === 'number';
  if (mayBeNone && !isOptional)
    return errorAt(
      file,
      place,
      'empty-field',
      `${named(path)} is empty. Give it a value, or write [] where there is none.`,
    );
  const advice = isOptional || isEntry ? 'Give it a value, or remove the line.' : 'Give it a value.';
  const message = written
    ? `${named(path)}: ${written} means no value at all. Write the value, or put it in quotation marks: "${written}".`
    : `${named(path)} is empty. ${advice}`;
  return errorAt(file, place, 'empty-field', message);
}

/** A word for nothing in the place of a list. @param isOptional whether the field may be left out */
export function nothingInList(
  file: string,
  place: Position,
  path: PropertyKey[],
  { value, isOptional }: { value: string; isOptional: boolean },
): Answered {
  const advice = isOptional ? 'Remove the line.' : 'Where there is none, write [].';
  const message = `${named(path)}: "${value}" is no list. ${advice}`;
  return {
    problem: errorAt(file, place, 'wrong-type', message),
    answer: isOptional ? 'remove' : { yaml: '[]' },
  };
}

/** A field as its author knows it: `title`, `entry 2 of actors`, `url in entry 1 of sources`. */
function named(path: PropertyKey[]): string {
  const [last, ...rest] = path.toReversed();
  const inside = rest.length > 0 ? named(rest.toReversed()) : '';
  if (typeof last === 'number') return `entry ${last + 1} of ${inside}`;
  return [String(last ?? 'file'), ...(inside ? [inside] : [])].join(' in ');
}

/** How a value stands in the file. */
interface WrittenValue {
  value: unknown;
  /** Without its quotation marks, if it is a text on its own. */
  written: string | undefined;
  /** With all its signs. */
  source: string | undefined;
  /** Whether it is to be a list of ids, which hold no commas. */
  isOfIds: boolean;
  /** Those of its entries, where it is to be a list of groups. */
  fields?: string[];
}

/** What is wrong with a value, and the answer where there is only one. */
interface Judgement {
  reason: string;
  answer?: Answer | undefined;
}

/** A value that the schema refuses, in words. */
export function wrongValue(
  file: string,
  place: Position,
  path: PropertyKey[],
  written: WrittenValue,
  issue: $ZodIssue,
): Answered {
  const { reason, answer } = groupReason(path, written.value, issue) ?? inWords(issue, written);
  const rule = rules[issue.code] ?? 'wrong-value';
  return { problem: errorAt(file, place, rule, `${named(path)}: ${reason}`), answer };
}

const rules: Partial<Record<$ZodIssue['code'], string>> = {
  invalid_type: 'wrong-type',
  too_small: 'too-short',
  too_big: 'too-long',
};

/** The first and the last day of a briefing in the place of the first. @param until what is said of the last one */
export function severalDays(
  file: string,
  place: Position,
  value: unknown,
  [first, last]: [string, string],
  until: unknown,
): Answered {
  const says = until === undefined ? `date: ${first} and below it until: ${last}` : first;
  const message = `date: ${JSON.stringify(value)} is several days. Write ${says}.`;
  const yaml = until === undefined ? `${first}\nuntil: ${last}` : until === last ? first : undefined;
  return { problem: errorAt(file, place, 'wrong-value', message), answer: yaml ? { yaml } : undefined };
}

/** Something else in the place of a group of fields. */
function groupReason(path: PropertyKey[], value: unknown, issue: $ZodIssue): Judgement | undefined {
  const isGroup = issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected);
  const now = isGroup ? groupMeant(path, value) : undefined;
  return now === undefined
    ? undefined
    : { reason: `${JSON.stringify(value)} is not a group of fields. Write ${now}.` };
}

function textAnswer(value: unknown, now: string | undefined): Answer | undefined {
  return now === undefined ? undefined : { was: String(value), now };
}

/** What `true` and `false` are called elsewhere. YAML of today takes these words for texts. */
const truths: Record<string, string> = { yes: 'true', on: 'true', no: 'false', off: 'false', none: 'false' };

function inWords(issue: $ZodIssue, written: WrittenValue): Judgement {
  const { value } = written;
  switch (issue.code) {
    case 'invalid_type':
      return otherType(issue.expected, written);
    case 'too_small':
      if (Array.isArray(value)) return { reason: `The list is empty. Write at least one entry in it.` };
      return {
        reason: `"${String(value)}" has ${length(value)}, and at least ${Number(issue.minimum)} are needed. Say more.`,
      };
    case 'too_big': {
      const most = Number(issue.maximum);
      const over = counted(String(value).length - most, 'character');
      return { reason: `The text has ${length(value)}, and at most ${most} are shown. Cut ${over}.` };
    }
    case 'invalid_value': {
      const possible = issue.values.map(String);
      const isTrue = possible.join('') === 'true' && /^(?:true|yes|on)$/i.test(String(value));
      if (possible.length === 1)
        return {
          reason: `${JSON.stringify(value)} is not possible here. Write ${possible.join('')}, or leave the field out.`,
          ...(isTrue && { answer: { yaml: 'true' } }),
        };
      const { advice, meant } = suggestion(String(value), possible, `Write one of ${possible.join(', ')}.`);
      const isNone = possible.includes('none') && /^(?:false|no|off)$/i.test(String(value));
      if (isNone)
        return {
          reason: `${JSON.stringify(value)} is not possible here. Write none.`,
          answer: { yaml: 'none' },
        };
      const isTruth = issue.values.every((one) => typeof one === 'boolean');
      const truth = meant ?? truths[String(value).toLowerCase()];
      if (isTruth && truth !== undefined)
        return {
          reason: `${JSON.stringify(value)} is a text. Write ${truth}, without quotation marks.`,
          answer: { yaml: truth },
        };
      const answer = textAnswer(value, meant);
      return { reason: `${JSON.stringify(value)} is not possible here. ${advice}`, answer };
    }
    default: {
      const reason = `${JSON.stringify(value)} ${issue.message.replace(/[.…]?$/, (end) => end || '.')}`;
      return { reason, answer: isForNothing(issue) ? 'remove' : textAnswer(value, meantIn(issue)) };
    }
  }
}

function length(value: unknown): string {
  return counted(String(value).length, 'character');
}

function otherType(expected: string, found: WrittenValue): Judgement {
  const { value, written } = found;
  if (expected === 'array' || expected === 'tuple') return noList(found);
  const shown = JSON.stringify(value);
  if (expected === 'object' || expected === 'record')
    return { reason: `${shown} is not a group of fields. Write its fields one a line, indented.` };
  if (expected !== 'string') return { reason: `${shown} is not a ${expected}. Write one.` };
  if (Array.isArray(value)) {
    const [only, ...others] = value as unknown[];
    const now = typeof only === 'string' && others.length === 0 ? only : undefined;
    return {
      reason: `It takes one text, not a list. Write ${now ?? 'one'}.`,
      answer: textAnswer(value, now),
    };
  }
  const id = onlyId(value);
  if (id !== undefined)
    return { reason: `It takes an id, not fields of its own. Write ${id}.`, answer: { yaml: id } };
  if (typeof value === 'object')
    return {
      reason: `It takes a text, not fields of its own. Write it on one line, in quotation marks if it holds a colon.`,
    };
  const what = typeof value === 'number' ? 'a number' : 'yes or no';
  const text = written ?? shown;
  const now = `"${text}"`;
  return { reason: `${text} is read as ${what}. Put it in quotation marks: ${now}.`, answer: { yaml: now } };
}

/** The id of a group that holds nothing else: `{ id: lucca }`. */
function onlyId(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  const isAlone = Object.keys(value).length === 1;
  return isAlone && typeof value.id === 'string' && isLegalId(value.id) ? value.id : undefined;
}

/** Something else in the place of a list. */
function noList({ value, source = '', isOfIds, fields = [] }: WrittenValue): Judgement {
  if (typeof value === 'string' && value.startsWith('-')) {
    const yaml = source.replace(/^([ \t]*-)(?=[^\s-])/gm, '$1 ');
    return { reason: `"${value}" is no list. Write a space after each dash.`, answer: { yaml } };
  }
  const names = typeof value === 'object' ? Object.keys(value ?? {}) : [];
  if (names.length > 0 && fields.length > 0 && !names.some((name) => fields.includes(name)))
    return {
      reason: `It takes a list, and "${names[0]}" is no field of its entries. Write a dash in place of each name, and ${fields[0]}: ${names[0]} behind it.`,
    };
  const id = fields.length === 0 ? onlyId(value) : undefined;
  if (id !== undefined)
    return { reason: `It takes ids, not fields of its own. Write [${id}].`, answer: { yaml: `[${id}]` } };
  if (typeof value === 'object')
    return {
      reason: 'It takes a list, not fields of its own. Write a dash before the first field of each entry.',
      answer: { yaml: asEntry(source) },
    };
  const shown = JSON.stringify(value);
  if (typeof value !== 'string')
    return { reason: `${shown} is not a list. Write it in brackets: [first, second].` };
  const parts = value
    .split(/[,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1) return severalInOne(value, parts, isOfIds);
  // A text over several lines, or with signs of its own, is left to its author.
  const isSimple = source === value ? !/[[\]{}#\n]|: /.test(source) : /^(["']).*\1$/.test(source);
  const list = `[${isSimple ? source : value}]`;
  return {
    reason: `${shown} is not a list. Write it in brackets: ${list}.`,
    answer: isSimple ? { yaml: list } : undefined,
  };
}

/** One text in the place of a list, with signs in it that stand between entries elsewhere, and in names too. */
function severalInOne(value: string, parts: string[], isOfIds: boolean): Judgement {
  const shown = JSON.stringify(value);
  const [one, several] = [`[${scalarText(value)}]`, `[${parts.map((part) => scalarText(part)).join(', ')}]`];
  const answer = isOfIds && parts.every(isLegalId) ? { entries: parts } : undefined;
  const advice = isOfIds ? several : `${one} for one entry, or ${several} for ${parts.length}`;
  return { reason: `${shown} is not a list. Write it in brackets: ${advice}.`, answer };
}

/** A group of fields as the only entry of a list. */
function asEntry(source: string): string {
  return source.startsWith('{') ? `[${source}]` : `- ${source.replaceAll(/\n(?=.)/g, '\n  ')}`;
}

/** What stands for a pair of degrees and is none. */
export function wrongCoordinates(
  file: string,
  place: Position,
  { value, source }: Pick<WrittenValue, 'value' | 'source'>,
): Answered {
  const { reason, answer } = coordinatesInWords(value, source);
  return { problem: errorAt(file, place, 'wrong-coordinates', `coordinates: ${reason}`), answer };
}

function coordinatesInWords(value: unknown, source = ''): Judgement {
  const pair = 'Write latitude and longitude in degrees, as [43.84, 10.5].';
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number'))
    return { reason: `${JSON.stringify(value)} is not a pair of numbers. ${pair}` };
  const shown = `[${value.join(', ')}]`;
  if (value.length === 4) {
    // As they are written: 43,05 and -0,5 are other numbers when they are read in two.
    const [a, b, c, d] = source.match(/[-+\d]+/g) ?? value;
    const yaml = `[${String(a)}.${String(b)}, ${String(c)}.${String(d)}]`;
    const isWhole = /^\[\s*[-+]?\d+,\s*\d+\s*,\s*[-+]?\d+,\s*\d+\s*\]$/.test(source);
    return {
      reason: `${shown} holds four numbers. Write points in numbers, not commas: ${yaml}.`,
      answer: isWhole ? { yaml } : undefined,
    };
  }
  const [latitude, longitude] = value;
  if (value.length !== 2 || latitude === undefined || longitude === undefined)
    return { reason: `${shown} holds ${counted(value.length, 'number')}. ${pair}` };
  if (Math.abs(latitude) <= 90)
    return { reason: `The longitude ${longitude} is not between -180 and 180. ${pair}` };
  const isSwapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
  const yaml = `[${longitude}, ${latitude}]`;
  const advice = isSwapped ? `The latitude comes first: did you mean ${yaml}?` : pair;
  return {
    reason: `The latitude ${latitude} is not between -90 and 90. ${advice}`,
    answer: isSwapped ? { yaml } : undefined,
  };
}

export function tooLarge(file: string, size: number, most: number): Problem {
  const message = `The file has ${inMegabytes(size)}, and at most ${inMegabytes(most)} can be read. Cut it into several.`;
  return errorAt(file, fileStart, 'too-large', message);
}

/** @param mark the first of the lines that a merge has left */
export function mergeConflict(file: string, place: Position, mark: string): Problem {
  const message = `A merge has left its marks, the first of them ${mark}. Keep one of the two versions, and remove the lines of <<<<<<<, ======= and >>>>>>>.`;
  return errorAt(file, place, 'merge-conflict', message);
}

export function notUtf8(file: string, place: Position): Problem {
  return errorAt(file, place, 'not-utf-8', 'This is not UTF-8 text. Save the file with the encoding UTF-8.');
}

export function harmfulCharacter(file: string, place: Position, character: string): Problem {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const effect = character >= '\u202a' ? ', which changes the order in which text is shown' : '';
  const message = `Here is the invisible character ${code}${effect}. Delete it.`;
  return errorAt(file, place, 'harmful-character', message, edit(place, character, ''));
}

/** @param meant what the letters were, if that is known */
export function lostLetters(file: string, place: Position, written: string, meant?: string): Problem {
  const message =
    meant === undefined
      ? `A program has lost letters here: ${written}. Write them again.`
      : `${written} is ${meant} read in another encoding. Write ${meant}.`;
  const fix = meant === undefined ? undefined : edit(place, written, meant);
  return warningAt(file, place, 'lost-letters', message, fix);
}

/** Something that is not read, whatever it is called. */
export function refused(file: string, refusal: FileRefusal): Problem {
  if (refusal.why === 'unreadable') return unreadable(file, refusal.code);
  return errorAt(file, fileStart, refusalRules[refusal.why] ?? 'link-outside', refusals[refusal.why]);
}

/** The rules that are not about links. */
const refusalRules: Partial<Record<FileRefusal['why'], string>> = {
  noFile: 'no-file',
  noFolder: 'no-folder',
};

const refusals = {
  linkOutside: 'It is a link to a file outside the content folder. Put the file itself here.',
  brokenLink: 'It is a link to a file that is not there. Put the file itself here.',
  circularLink: 'It is a link that leads back to itself. Put the file itself here.',
  linkedFolder: 'It is a link to a folder, which is not read. Put the folder itself here.',
  noFolder:
    'There is no such folder. Set ARCHIVE_CONTENT to the folder with your archive.yaml, or begin an archive with npm run init -- DIR.',
  noFile: 'It is a pipe, a socket or a device, not a file with text. Remove it.',
};

/** @param code what the system calls the reason */
export function unreadable(file: string, code: string): Problem {
  if (code === 'noFile') return refused(file, { why: 'noFile' });
  const message = `It cannot be read: ${unreadables[code] ?? `the system says ${code}. Look after the disk it is on.`}`;
  return errorAt(file, fileStart, 'unreadable', message);
}

const notAllowed = 'the build is not allowed to. Give it the right to read it.';

const unreadables: Record<string, string> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  ENOENT: 'it was removed just now, or its name is not UTF-8. Look whether it is there, and rename it.',
  ENAMETOOLONG: 'its path is too long. Shorten the names of the folders it is in.',
  EISDIR: 'it has become a folder just now. Run the check again.',
};

/** A module that a text imports and that is not there. */
export function missingImport(file: string, place: Position, source: string): Problem {
  const message = `There is no file ${source} to import. Mend the path: it starts at this file's folder.`;
  return errorAt(file, place, 'missing-import', message);
}

/** Code in a text of an archive that allows none. */
export function program(file: string, place: Position): Problem {
  const message =
    'Code can publish anything from the machine that builds the site, and this archive allows none. Write \\{ or \\< if the sign is meant, or allow code with programs: true in archive.yaml.';
  return errorAt(file, place, 'program', message);
}

/** Rounded up, so that a size over a limit never looks like the limit. */
export function inMegabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}

/** @param found what stands on the comment's lines: rules of warnings and of errors */
export function unusedIgnore(
  file: string,
  ignore: Position & { rule: string; named: Position },
  found: { warnings: string[]; errors: string[] },
): Problem {
  if (found.errors.includes(ignore.rule)) {
    const message = `"${ignore.rule}" is an error, and only warnings can be silenced. Mend it, and remove the comment.`;
    return warningAt(file, ignore, 'unused-ignore', message);
  }
  const { advice, meant } = suggestion(ignore.rule, found.warnings, 'Remove the comment.');
  const message = `No warning "${ignore.rule}" stands here or on the next line. ${advice}`;
  const fix = meant === undefined ? undefined : edit(ignore.named, ignore.rule, meant);
  return warningAt(file, ignore, 'unused-ignore', message, fix);
}

export function unexplainedIgnore(file: string, ignore: Position & { rule: string }): Problem {
  const message = `The comment does not say why. Write check-ignore ${ignore.rule}: and the reason.`;
  return warningAt(file, ignore, 'unexplained-ignore', message);
}

/** A sentence of a new or imported file that its author was to replace. */
export function placeholder(file: string, place: Position, written: string): Problem {
  const start = written.split(' ').slice(0, 4).join(' ');
  const message = `The line "${start} …" was left here for you to replace. Do so, or write status: draft.`;
  return errorAt(file, place, 'placeholder', message);
}

/** A note of the author's that something is missing. */
export function unfinished(file: string, place: Position, written: string): Problem {
  const message = `"${written}" says that something is missing here. Write it, or write status: draft.`;
  return warningAt(file, place, 'unfinished', message);
}

/** An address that leads nowhere but from its author's own machine or network. */
export function localAddress(file: string, place: Position, written: string): Problem {
  const message = `${written} is on your own machine or network, where no reader finds it. Write where it stands on the web.`;
  return warningAt(file, place, 'local-address', message);
}
