import { identifierFacts, type Identifiers } from '../../archive/identifiers.ts';
import type { Archive, Briefing } from '../../archive/model.ts';

/** A value of a row: a list stands in one cell of CSV, and missing ones are empty there. */
export type Value = string | number | readonly string[] | undefined;
export type Row = Record<string, Value>;

/** A column, in the words of Frictionless Table Schema. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'date';
  format?: 'uri';
  description: string;
  /** Whether there is a value in every row. */
  isRequired?: boolean;
  /** Whether a cell may hold several values, with `; ` between them. */
  isList?: boolean;
  /** The table whose `id` stands here. */
  refersTo?: string;
  values?: string[];
}

/** Full addresses of the site's paths. */
export type Full = (url: string) => string;

/** A table, whatever the archive. */
export interface Definition {
  name: string;
  title: string;
  description: string;
  fields: Field[];
  /** The fields that tell one row from all others. */
  key: string[];
  /** Whether rows tell of briefings, so that they depend on whole files of theirs. */
  isOfBriefings?: true;
  rows: (archive: Archive, full: Full) => Row[];
}

export const identifiers = list('identifiers', 'What others call it, as `wikidata: Q1`.');

/** A cell of `identifiers`: `wikidata: Q1`. */
export function identifierCell(all: Identifiers): string[] {
  return identifierFacts(all).map(({ text: one }) => one);
}

/** A column of words. Its cells may be empty. */
export function text(name: string, description: string): Field {
  return { name, type: 'string', description };
}

export function requiredText(name: string, description: string): Field {
  return { ...text(name, description), isRequired: true };
}

/** A column of days, as `2017-04-10`. Its cells may be empty. */
export function day(name: string, description: string): Field {
  return { ...text(name, description), type: 'date' };
}

export function requiredDay(name: string, description: string): Field {
  return { ...day(name, description), isRequired: true };
}

/** A column of numbers, which every row has. */
export function count(name: string, description: string): Field {
  return { name, type: 'integer', description, isRequired: true };
}

/** A column of lists, which stand in one cell. */
export function list(name: string, description: string): Field {
  return { ...text(name, description), isList: true };
}

/** Days, months or years of what stands in another list, in its order; empty where they are not known. */
export function daysOf(name: string, of: string, which: string): Field {
  return list(name, `Days of each in ${of}: ${which}.`);
}

/** A cell of such days, empty where none is known. */
export function daysCell(days: string[]): string[] {
  return days.some((one) => one !== '') ? days : [];
}

/** The column by which other tables name a row. @param of what a row is: `actor` */
export function id(of: string): Field {
  return requiredText('id', `What other tables call the ${of}.`);
}

export const url: Field = {
  name: 'url',
  type: 'string',
  format: 'uri',
  description: 'Where it can be read.',
  isRequired: true,
};

export const counts: Field[] = [
  count('briefings', 'How many published briefings there are.'),
  day('first', 'The day of the first of them.'),
  day('last', 'The day of the last of them.'),
];

/** The cells of `counts`. @param briefings newest first; the days are empty where there are none */
export function countsOf(briefings: readonly Briefing[]): Row {
  return { briefings: briefings.length, first: briefings.at(-1)?.date, last: briefings[0]?.date };
}
