import { ownValue } from '../base/own-keys.ts';

/** What others call the same thing, by the name of who gave it: a text, or a list where there are several. */
export type Identifiers = Record<string, string | string[]>;

/** Where identifiers are looked up, by the names that are usual for them. */
const registers: Record<string, string> = {
  wikidata: 'https://www.wikidata.org/wiki/',
  doi: 'https://doi.org/',
  orcid: 'https://orcid.org/',
  viaf: 'https://viaf.org/viaf/',
  isni: 'https://isni.org/isni/',
  gnd: 'https://d-nb.info/gnd/',
  lei: 'https://search.gleif.org/#/record/',
  geonames: 'https://www.geonames.org/',
};

/** Each identifier with its name, and with where it leads if that is known. */
export function identifiersIn(identifiers: Identifiers): { name: string; id: string; url?: string }[] {
  return Object.entries(identifiers).flatMap(([name, ids]) =>
    [ids].flat().map((id) => {
      const register = ownValue(registers, name.toLowerCase());
      return { name, id, ...(register && { url: register + id }) };
    }),
  );
}

/** Of several of one name the first; undefined where there is none. */
export function identifierOf(identifiers: Identifiers, name: string): string | undefined {
  return [ownValue(identifiers, name) ?? []].flat()[0];
}

/** Pages of others about the same thing. */
export function pagesOf(identifiers: Identifiers): string[] {
  return identifiersIn(identifiers).flatMap(({ url }) => url ?? []);
}

/** As facts of a page: `wikidata: Q1`, a link where that leads somewhere. */
export function identifierFacts(identifiers: Identifiers): { text: string; url?: string }[] {
  return identifiersIn(identifiers).map(({ name, id, ...more }) => ({ text: `${name}: ${id}`, ...more }));
}
