import type { Chance } from './chance.ts';
import { names } from './dictionary.ts';

/** What there is in an archive, for references. */
export interface Ids {
  actors: string[];
  places: string[];
  topics: string[];
  pages: string[];
  /** Briefings by the ends of their ids: their years are those of their days. */
  briefings: string[];
  /** Names of picture files, which lie beside each briefing that shows them. */
  pictures: string[];
}

export function idsOf(chance: Chance): Ids {
  const some = (kind: string, least: number, most: number) =>
    Array.from({ length: chance.between(least, most) }, (_, nth) => `${kind}-${nth}`);
  const mixed = (ids: string[]) => {
    const others = chance.some(names, ids.length);
    return ids.map((id, nth) => (chance.inHundred(30) ? (others[nth] ?? id) : id));
  };
  return {
    actors: mixed(some('actor', 2, 4)),
    places: mixed(some('place', 2, 4)),
    topics: mixed(some('topic', 2, 3)),
    pages: mixed(some('page', 0, 2)),
    briefings: mixed(some('briefing', 3, 8)),
    pictures: chance.some(pictureNames, 3),
  };
}

const pictureNames = [
  'quay.png',
  'Quay View.JPG',
  'mole.jpeg',
  'crane.webp',
  'tide.svg',
  'buoy.gif',
  'ferry.avif',
  'a%20b.png',
  'c#d?.png',
  'hafen-ä.png',
  'deep.png',
  'print.jpg',
];
