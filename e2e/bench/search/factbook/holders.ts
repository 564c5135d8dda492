import { dayIn } from './facts.ts';

/** Somebody in an office. */
export interface Holder {
  name: string;
  title: string;
  from: string;
}

/**
 * An office and a name of which the family's part is in capitals: `Prime Minister Edi RAMA (since 10 September 2013)`.
 */
const pattern =
  /(?<title>(?:Acting |Vice |Deputy |First )?(?:President|Prime Minister|Chancellor|King|Queen|Emperor|Governor General|Sultan|Amir|Grand Duke|Prince))(?: of [\w ]{0,40}?)? (?<name>(?:[A-Z][\p{L}.'-]+ ){0,3}[A-Z][A-Z'-]{2,}(?: [A-Z][\p{L}'-]+){0,2}) ?\(since (?<since>[^);]*)/gu;

/** Who holds an office by texts on it. */
export function holdersIn(texts: string[]): Holder[] {
  const holders = texts.flatMap((text) =>
    [...text.matchAll(pattern)].flatMap(({ groups: { title = '', name = '', since = '' } = {} }) => {
      const from = dayIn(since);
      if (from === undefined) return [];
      return [{ name: name.split(' ').map(written).join(' '), title, from }];
    }),
  );
  return [...new Map(holders.map((one) => [one.name, one])).values()];
}

/** A name in capitals as others write it; numerals of kings stay. */
function written(word: string): string {
  return /^[IVX]+$/.test(word) || !/^[A-Z'-]{3,}$/.test(word)
    ? word
    : word.toLowerCase().replace(/(?<=^|['-])\p{L}/gu, (letter) => letter.toUpperCase());
}
