import type { MultiPolygon, Polygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** West, south, east and north, in degrees. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

type Atlas = Topology<{ countries: GeometryCollection }>;

/** The land of a country as Natural Earth has it, and the box around it. */
interface Shape {
  land: Polygon | MultiPolygon;
  box: Box;
}

const known = new Map<string, Shape[]>();

/** The countries of the world; read once for each scale. @throws when the package has none */
export function countries(scale: '50m' | '110m'): Shape[] {
  const there = known.get(scale);
  if (there) return there;
  const file = new URL(import.meta.resolve(`world-atlas/countries-${scale}.json`));
  const atlas: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isAtlas(atlas)) throw new Error(`world-atlas has no countries in ${scale}.`);
  const { features } = feature(atlas, atlas.objects.countries);
  const shapes = features.flatMap(({ geometry: land }) =>
    land.type === 'Polygon' || land.type === 'MultiPolygon' ? [{ land, box: boxOf(land) }] : [],
  );
  known.set(scale, shapes);
  return shapes;
}

function isAtlas(value: unknown): value is Atlas {
  const objects: unknown = Reflect.get(Object(value), 'objects');
  return Reflect.get(Object(Reflect.get(Object(objects), 'countries')), 'type') === 'GeometryCollection';
}

function boxOf(land: Shape['land']): Box {
  const rings = land.type === 'Polygon' ? land.coordinates : land.coordinates.flat();
  const box: Box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [longitude = 0, latitude = 0] of rings.flat()) {
    box.west = Math.min(box.west, longitude);
    box.east = Math.max(box.east, longitude);
    box.south = Math.min(box.south, latitude);
    box.north = Math.max(box.north, latitude);
  }
  return box;
}
