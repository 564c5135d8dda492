import type * as Schema from 'schema-dts';
import type { Archive } from '../../archive/model.ts';
import { personInWords } from '../../base/text/naming.ts';

/*
 * Pages as schema.org describes them, for search engines. `ClaimReview` is not among them: a briefing tells
 * what was said and by which source, and passes no verdict.
 */

/** A thing of schema.org with its properties: the compiler checks them against the vocabulary. */
export type Thing = Exclude<Schema.Thing, string>;

/** A thing of one type. */
export type Of<Type extends string> = Extract<Schema.Thing, { '@type': Type }>;

/** Things as the text of a data block, which no word in them can end. */
export function jsonLd(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

/** A property of one thing, or of a list of several; none at all for no things. */
export function one<One, Property>(
  things: One[],
  property: (value: One | One[]) => Property,
): Property | undefined {
  const [first, ...others] = things;
  return first === undefined ? undefined : property(others.length > 0 ? things : first);
}

/** Whoever wrote something, by their name in the order of speech. */
export function writer(name: string): Of<'Person'> {
  return { '@type': 'Person', name: personInWords(name) };
}

export function publisher({ publisher: { name, url } }: Archive['site']): Of<'Organization'> {
  return { '@type': 'Organization', name, ...(url && { url }) };
}
