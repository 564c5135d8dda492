import { stringify } from 'yaml';
import type { Chance } from './chance.ts';
import { addresses, days, partialDays, words } from './dictionary.ts';

/** What a field may hold once it is written down. */
type Value = string | number | Value[] | { [name: string]: Value | undefined };

export type Fields = Record<string, Value | undefined>;

/** How many of a hundred values are out of the dictionary. Archives are made of some hundreds. */
const nasty = 30;

/** A text that is its own, so that few names are the same. */
export function textOf(chance: Chance, plain: string): string {
  if (!chance.inHundred(nasty)) return plain;
  const text = chance.inHundred(20) ? chance.anyText() : chance.one(words);
  return chance.inHundred(50) ? `${text} ${plain}` : text;
}

/** A text of 40 to 400 characters, nearly always. */
export function summaryOf(chance: Chance, plain: string): string {
  const text = textOf(chance, plain);
  return text.length < 40 && chance.inHundred(95) ? `${text} ${plain}` : text;
}

export function dayOf(chance: Chance): string {
  return chance.inHundred(nasty)
    ? chance.one(days)
    : `2017-0${chance.between(1, 9)}-1${chance.between(0, 9)}`;
}

export function partialDayOf(chance: Chance): string {
  return chance.one(chance.inHundred(nasty) ? partialDays : ['2015', '2016-07', '2016-07-13']);
}

export function addressOf(chance: Chance): string {
  return chance.inHundred(nasty) ? chance.one(addresses) : 'https://gazette.example/strike';
}

/** A value that is there in so many of a hundred cases. */
export function sometimes<T>(chance: Chance, count: number, value: () => T): T | undefined {
  return chance.inHundred(count) ? value() : undefined;
}

/** Fields as YAML, in one of the ways to write it. */
export function yamlOf(chance: Chance, fields: Fields): string {
  return stringify(fields, {
    defaultStringType: chance.one(['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE']),
    defaultKeyType: 'PLAIN',
    collectionStyle: chance.one(['any', 'block', 'flow']),
    lineWidth: chance.one([0, 80]),
  });
}
