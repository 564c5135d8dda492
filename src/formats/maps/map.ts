import { geoMercator, geoNaturalEarth1, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import { coarseness, coarsePath } from './coasts.ts';
import { countries, type Box } from './countries.ts';
import { labelsFor, phoneWriting, wideWriting, type Label } from './map-labels.ts';

/** Something to be drawn on a map. */
export interface MapPlace {
  name: string;
  url: string;
  latitude: number;
  longitude: number;
  count: number;
  /** Since when it is known to have briefings. */
  known?: string | undefined;
}

/** A place as it is drawn; lengths are in units of the drawing. */
interface MapPoint extends MapPlace {
  x: number;
  y: number;
  radius: number;
  /** Where its name stands, on wide screens and on phones, where there is room for it. */
  label?: Label | undefined;
  phoneLabel?: Label | undefined;
}

export interface PlaceMap {
  width: number;
  height: number;
  /** Countries, as the data of a path. */
  land: string;
  /** The most important last, so that they lie on top. */
  points: MapPoint[];
}

const width = 720;
const height = 405;
const margin = 36;

/** However close places are, so many degrees around them are shown, so that the region can be known again. */
const leastSpan = { longitude: 16, latitude: 8 };

/** From this width on, in degrees, a map of the world is drawn with its curves. */
const worldSpan = 100;

/**
 * A map with places on it, and with as much land around them as is needed to know where they are. Drawn from
 * Natural Earth, without a tile server. Undefined without places.
 */
export function mapOf(places: MapPlace[]): PlaceMap | undefined {
  if (places.length === 0) return undefined;
  const box = boxAround(places);
  const isWorld = box.east - box.west > worldSpan;
  const projection = (isWorld ? geoNaturalEarth1() : geoMercator()).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    cornersOf(box),
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const shapes = isWorld
    ? countries('110m')
    : countries('50m').filter((shape) => meets(shape.box, frameOf(projection)));
  const path = coarsePath(projection, isWorld ? coarseness.world : coarseness.region);
  const drawing = shapes.map(({ land }) => path(land) ?? '').join('');
  return { width, height, land: drawing, points: named(pointsOf(places, projection)) };
}

function boxAround(places: MapPlace[]): Box {
  const longitudes = places.map(({ longitude }) => longitude);
  const latitudes = places.map(({ latitude }) => latitude);
  const [west, east] = spread(Math.min(...longitudes), Math.max(...longitudes), leastSpan.longitude);
  const [south, north] = spread(Math.min(...latitudes), Math.max(...latitudes), leastSpan.latitude);
  return { west, south, east, north };
}

function spread(low: number, high: number, least: number): [number, number] {
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}

function cornersOf({ west, south, east, north }: Box): MultiPoint {
  const coordinates = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
  return { type: 'MultiPoint', coordinates };
}

function frameOf(projection: GeoProjection): Box {
  const [west = -180, north = 90] = projection.invert?.([0, 0]) ?? [];
  const [east = 180, south = -90] = projection.invert?.([width, height]) ?? [];
  return { west, south, east, north };
}

function meets(a: Box, b: Box): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** Areas grow with the number of briefings. */
function pointsOf(places: MapPlace[], projection: GeoProjection): MapPoint[] {
  const most = Math.max(...places.map(({ count }) => count), 1);
  return places
    .map((place) => {
      const [x = 0, y = 0] = projection([place.longitude, place.latitude]) ?? [];
      const radius = 4 + 8 * Math.sqrt(place.count / most);
      return { ...place, x: rounded(x), y: rounded(y), radius: rounded(radius) };
    })
    .sort((a, b) => a.count - b.count || (a.url < b.url ? 1 : -1));
}

function named(points: MapPoint[]): MapPoint[] {
  const labels = labelsFor(points, { width, height }, wideWriting);
  const phoneLabels = labelsFor(points, { width, height }, phoneWriting);
  return points.map((point) => ({
    ...point,
    label: labels.get(point),
    phoneLabel: phoneLabels.get(point),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
