import { byName } from '../../base/order.ts';
import type { Finding } from '../../base/problems.ts';
import { placeUrl } from '../../base/urls.ts';
import { at, distinct, positioned } from '../findings/finding-position.ts';
import * as messages from '../findings/subject-messages.ts';
import type { Entries, Place } from '../model.ts';
import { circlesFrom } from './cycles.ts';
import { byEnd } from './join-actors.ts';
import type { Directory } from './subjects.ts';
import { writable } from './writable.ts';

type PlaceEntry = Entries['places'][number];

/** A place that knows no other yet. */
export function newPlace({ id, data }: PlaceEntry): Place {
  const [latitude, longitude] = data.coordinates ?? [];
  const located = latitude !== undefined && longitude !== undefined;
  return {
    // What is written over below is of another type.
    ...data,
    subject: 'place',
    id,
    url: placeUrl(id),
    formerly: byEnd(data.formerly),
    formerIds: [],
    within: undefined,
    coordinates: located ? { latitude, longitude } : undefined,
    around: [],
    contains: [],
    isUnpublished: false,
    briefings: [],
  };
}

/** Joins places with those around them, in both directions. */
export function joinPlaces(entries: PlaceEntry[], directory: Directory, findings: Finding[]): void {
  const { places } = directory;
  for (const entry of entries) {
    const place = places.get(entry.id);
    if (!place) continue;
    for (const { id, said, where } of distinct(
      entry,
      'within',
      entry.data.within ?? [],
      findings,
      (one, other) => one?.until !== other?.until,
    )) {
      const around = directory.place(id, where);
      if (around) writable(place).around.push({ place: around, until: said?.until });
    }
  }
  breakCycles(entries, places, findings);
  for (const place of places.values()) writable(place).within = place.around[0]?.place;
  for (const entry of entries) checkCoordinates(entry, places, findings);
  for (const place of [...places.values()].sort(byName))
    for (const around of new Set(place.around.map((one) => one.place))) writable(around).contains.push(place);
}

/** Reports each circle of `within` once, and cuts it, so that nothing walks it for ever. */
function breakCycles(entries: PlaceEntry[], places: Map<string, Place>, findings: Finding[]): void {
  const done = new Set<Place>();
  for (const entry of entries) {
    const start = places.get(entry.id);
    const above = ({ around }: Place) => around.map(({ place }) => place);
    for (const circle of start ? circlesFrom(start, above, done) : []) {
      const ids = [...circle, ...circle.slice(0, 1)].map(({ id }) => id);
      // The walk may have started outside the circle: the file to mend is in it.
      const inCircle = entries.find(({ id }) => id === ids[0]) ?? entry;
      const named = positioned(inCircle, 'within', inCircle.data.within ?? []).find(
        ({ id }) => id === ids[1],
      );
      findings.push(messages.cycle(named?.where ?? at(inCircle, 'within'), 'within', ids));
      for (const first of circle.slice(0, 1))
        writable(first).around = first.around.filter(({ place }) => place !== (circle[1] ?? first));
    }
  }
}

const far = 30;
const near = 12;

/** Reports coordinates that lie far from the place around, and near it with its numbers exchanged. */
function checkCoordinates(entry: PlaceEntry, places: Map<string, Place>, findings: Finding[]): void {
  const { coordinates } = entry.data;
  let around = places.get(entry.id)?.within;
  while (around && !around.coordinates) around = around.within;
  if (!coordinates || !around?.coordinates) return;
  const { latitude, longitude } = around.coordinates;
  const distanceTo = (a: number, b: number) => Math.hypot(a - latitude, b - longitude);
  const [first, second] = coordinates;
  if (distanceTo(first, second) > far && distanceTo(second, first) < near)
    findings.push(messages.swappedCoordinates(at(entry, 'coordinates'), coordinates, around.name));
}
