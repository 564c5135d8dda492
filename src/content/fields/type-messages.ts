import { isLegalId } from '../../base/ids.ts';
import type { FieldAnswer } from '../../base/problems.ts';
import { scalarText } from '../yaml/edits.ts';

/** How a value stands in the file. */
export interface WrittenValue {
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
export interface Judgement {
  reason: string;
  answer?: FieldAnswer | undefined;
}

export function textAnswer(value: unknown, now: string | undefined): FieldAnswer | undefined {
  return now === undefined ? undefined : { was: String(value), now };
}

export function otherType(expected: string, found: WrittenValue): Judgement {
  const { value, written } = found;
  if (expected === 'array' || expected === 'tuple') return noList(found);
  const shown = JSON.stringify(value);
  if (expected === 'object' || expected === 'record')
    return { reason: `${shown} is not a group of fields. Write its fields one a line, indented.` };
  if (expected !== 'string') return { reason: `${shown} is not a ${expected}. Write one.` };
  if (Array.isArray(value)) {
    const only = onlyEntry(value);
    const now = typeof only === 'string' ? only : undefined;
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

/** The only entry of a list, or of lists in each other, as wikis have their links in two brackets. */
function onlyEntry(value: unknown): unknown {
  const entries: unknown[] = Array.isArray(value) ? value : [];
  return entries.length === 1 ? onlyEntry(entries[0]) : Array.isArray(value) ? undefined : value;
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
  const entries = typedEntries(source, isOfIds);
  if (entries) return ofEntries(shown, entries);
  // Where both stand, commas are within entries: `Lind, Ada; Karr, Bo`.
  const parts = value
    .split(!isOfIds && /[;|]/.test(value) ? /[;|]/ : /[,;|]/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > 1) return severalInOne(value, parts, { isOfIds });
  // A text over several lines, or with signs of its own, is left to its author.
  const isSimple = source === value ? !/[[\]{}#\n]|: /.test(source) : /^(["']).*\1$/.test(source);
  const list = `[${isSimple ? source : value}]`;
  return {
    reason: `${shown} is not a list. Write it in brackets: ${list}.`,
    answer: isSimple ? { yaml: list } : undefined,
  };
}

/** What begins entries of a list elsewhere. A number may be part of a name. */
const bullet = /^[ \t]*(?:[•●▪◦‣∙·*+–—]|\d{1,3}[.)])[ \t]+(?=\S)/;
const sureBullet = /^[ \t]*[•●▪◦‣∙·*+–—]/;

/** The entries of what is written as a list elsewhere: behind signs, or ids on lines of their own. */
function typedEntries(source: string, isOfIds: boolean): string[] | undefined {
  const lines = source.split('\n');
  const isTyped = lines.every((line) => bullet.test(line) && (isOfIds || sureBullet.test(line)));
  const entries = lines.map((line) => line.replace(isTyped ? bullet : '', '').trim());
  return isTyped || (lines.length > 1 && isOfIds && entries.every(isLegalId)) ? entries : undefined;
}

function ofEntries(shown: string, entries: string[]): Judgement {
  const list = `[${entries.map((one) => scalarText(one)).join(', ')}]`;
  return { reason: `${shown} is not a list. Write it in brackets: ${list}.`, answer: { yaml: list } };
}

/** One text in the place of a list, with signs in it that stand between entries elsewhere, and in names too. */
function severalInOne(value: string, parts: string[], { isOfIds }: { isOfIds: boolean }): Judgement {
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
