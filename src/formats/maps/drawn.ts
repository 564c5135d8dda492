import type { Place } from '../../archive/model.ts';
import { placesTold } from '../../archive/trees.ts';
import { mapWords } from '../../base/words.ts';
import { mapOf, type PlaceMap } from './map.ts';

/** Places that are to be shown on a map. */
interface OnMap {
  places: Place[];
  /** How many briefings there are in each, where not all that are located there count. */
  counts?: Map<Place, number>;
  /** Since when a place is known to have briefings, where that is told. */
  knownOn?: (place: Place) => string;
}

/** A map as it is drawn, and what it shows, in words. */
export interface DrawnMap extends PlaceMap {
  words: string;
}

/** Draws the places that have coordinates. Undefined where none has. */
export function drawn({ places, counts, knownOn }: OnMap): DrawnMap | undefined {
  const located = places.flatMap((place) => {
    const { name, url, coordinates, briefings } = place;
    const count = counts?.get(place) ?? briefings.length;
    return coordinates ? [{ name, url, ...coordinates, count, known: knownOn?.(place) }] : [];
  });
  const map = mapOf(located);
  return map && { ...map, words: inWords(map, places.length - located.length) };
}

/** Draws a place with those within it, as far as something happened there while they were. */
export function drawnPlace(place: Place): DrawnMap | undefined {
  const counts = placesTold(place);
  return drawn({ places: [...counts.keys()], counts });
}

/** So many of the places with most briefings are named. */
const mostNamed = 3;

/** What a map shows, and that it does not have all places. @param missing how many have no coordinates */
function inWords({ points }: PlaceMap, missing: number): string {
  const most = points.toReversed().slice(0, mostNamed);
  const [first] = most;
  const isAlone = points.length === 1 && first;
  return [
    isAlone ? mapWords.alone({ name: first.name }) : mapWords.points({ count: points.length }),
    ...(!isAlone && (first?.count ?? 0) > 1 ? [mapWords.most({ places: most })] : []),
    ...(missing > 0 ? [mapWords.missing({ count: missing })] : []),
    mapWords.isSelection,
  ].join(' ');
}
