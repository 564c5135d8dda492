import type { Place } from '../../archive/model.ts';
import { mapOf, type PlaceMap } from './map.ts';

/** Places that are to be shown on a map. */
interface OnMap {
  places: Place[];
  /** How many briefings there are in each, where not all that are located there count. */
  counts?: Map<Place, number>;
  /** Since when a place is known to have briefings, where that is told. */
  knownOn?: (place: Place) => string;
}

/** A map as it is drawn, and how many places are not on it. */
export interface DrawnMap extends PlaceMap {
  missing: number;
}

/** Draws the places that have coordinates. Undefined where none has. */
export function drawn({ places, counts, knownOn }: OnMap): DrawnMap | undefined {
  const located = places.flatMap((place) => {
    const { name, url, coordinates, briefings } = place;
    const count = counts?.get(place) ?? briefings.length;
    return coordinates ? [{ name, url, ...coordinates, count, known: knownOn?.(place) }] : [];
  });
  const map = mapOf(located);
  return map && { ...map, missing: places.length - located.length };
}
