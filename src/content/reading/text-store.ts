import { ownJson } from '../../kept/own-json.ts';
import type { PackPlace } from '../../kept/pack.ts';
import { Store, storeReader, storeWriter } from '../../kept/store.ts';
import type { Passage } from '../../mdx/passages.ts';

/** What a text came to: the large part, which few runs need of few files. */
export interface ReadText {
  html: string;
  passages: Passage[];
}

/** The texts of content files, under the files' digests. */
export type Texts = Store<ReadText>;

const name = 'texts';

/** The texts in an archive's cache. */
export function openTexts(cache: string): Promise<Texts> {
  return Store.open<ReadText>(cache, name);
}

/** Writes texts into an archive's cache. */
export function textWriter(cache: string): (text: ReadText) => PackPlace {
  return storeWriter(cache, name);
}

/** Texts that lie in an archive's cache, for a process that only reads them. */
export function textsAt(cache: string, places: Map<string, PackPlace>): Pick<Texts, 'get'> {
  const read = storeReader(cache, name, ownJson<ReadText>());
  return {
    get(digest) {
      const place = places.get(digest);
      return place && read(place);
    },
  };
}
