import { geoPath, type GeoPath, type GeoProjection, type GeoStream } from 'd3-geo';

/** Points of a coast that lie closer, in units, are left out: a map of the world has more coast. */
export const coarseness = { region: 2, world: 4 };

/** Writes paths in whole units, without points that nobody could tell apart. */
export function coarsePath(projection: GeoProjection, least: number): GeoPath {
  return geoPath({
    stream: (output: GeoStream) => projection.stream(withoutNear(output, least)),
  }).digits(0);
}

function withoutNear(output: GeoStream, least: number): GeoStream {
  let x = Number.NaN;
  let y = Number.NaN;
  return {
    point: (nextX, nextY) => {
      if (Math.hypot(nextX - x, nextY - y) < least) return;
      x = nextX;
      y = nextY;
      output.point(nextX, nextY);
    },
    lineStart: () => {
      x = Number.NaN;
      output.lineStart();
    },
    lineEnd: () => {
      output.lineEnd();
    },
    polygonStart: () => {
      output.polygonStart();
    },
    polygonEnd: () => {
      output.polygonEnd();
    },
  };
}
