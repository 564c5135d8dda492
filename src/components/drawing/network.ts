import { forceCollide, forceLink, forceRadial, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import type { Companion } from '../../archive/company.ts';

/** Somebody in the drawing; lengths are in units of the drawing. */
export interface NetworkNode {
  name: string;
  url: string;
  count: number;
  x: number;
  y: number;
  radius: number;
  label: { x: number; anchor: 'start' | 'end' };
}

export interface NetworkLine {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  width: number;
}

export interface Network {
  width: number;
  height: number;
  centre: { x: number; y: number };
  nodes: NetworkNode[];
  /** To the actor, and between those who are there together. */
  lines: NetworkLine[];
}

const width = 720;

/** From one name to the next on the same side. */
const row = 52;

/** How far from the actor others stand: the more often somebody is there, the nearer. */
const ring = { near: 95, far: 185 };

/** As often as it takes for the forces to come to rest. */
const ticks = 120;

interface Body extends SimulationNodeDatum {
  companion: Companion;
  distance: number;
}

interface Link {
  source: Body;
  target: Body;
  count: number;
}

/**
 * The actors with whom one appears, around it. Forces bring those together who are in the same briefings;
 * then each side gets a row for every name, so that all of them can be read. The drawing depends on nothing
 * but its input: everybody starts at a fixed place. Undefined for less than two companions.
 */
export function networkOf(companions: Companion[]): Network | undefined {
  if (companions.length < 2) return undefined;
  const most = Math.max(...companions.map(({ count }) => count));
  const bodies: Body[] = companions.map((companion, index) => {
    const nearness = Math.sqrt((companion.count - 1) / Math.max(1, most - 1));
    const distance = ring.far - (ring.far - ring.near) * nearness;
    const angle = ((index + 0.5) / companions.length) * 2 * Math.PI;
    return { companion, distance, x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
  });
  const links = linksBetween(bodies);
  settle(bodies, links);

  const rows = Math.ceil(bodies.length / 2);
  const height = (rows + 1) * row;
  const centre = { x: width / 2, y: height / 2 };
  const places = placesOf(bodies, rows, centre);
  const place = (body: Body) => places.get(body) ?? centre;
  return {
    width,
    height,
    centre,
    nodes: bodies.map((body) => {
      const { name, url, count } = body.companion;
      const { x, y } = place(body);
      const radius = rounded(5 + 7 * Math.sqrt(count / most));
      const label =
        x < centre.x
          ? ({ x: rounded(x - radius - 5), anchor: 'end' } as const)
          : ({ x: rounded(x + radius + 5), anchor: 'start' } as const);
      return { name, url, count, x, y, radius, label };
    }),
    lines: [
      ...links.map(({ source, target, count }) => lineOf(place(source), place(target), count)),
      ...bodies.map((body) => lineOf(centre, place(body), body.companion.count)),
    ],
  };
}

function linksBetween(bodies: Body[]): Link[] {
  const byUrl = new Map(bodies.map((body) => [body.companion.url, body]));
  const pairs = new Map<string, Link>();
  for (const source of bodies) {
    for (const { url, count } of source.companion.together) {
      const target = byUrl.get(url);
      const key = [source.companion.url, url].sort().join(' ');
      if (target && !pairs.has(key)) pairs.set(key, { source, target, count });
    }
  }
  return [...pairs.values()];
}

function settle(bodies: Body[], links: Link[]): void {
  forceSimulation(bodies)
    .force('radial', forceRadial<Body>(({ distance }) => distance).strength(0.5))
    .force('collide', forceCollide<Body>(30))
    .force(
      'link',
      forceLink<Body, Link>(links)
        .distance(60)
        .strength(({ count }) => 0.03 * Math.min(count, 5)),
    )
    .stop()
    .tick(ticks);
}

/** Half of the bodies to the left, half to the right, in the order in which the forces left them. */
function placesOf(bodies: Body[], rows: number, centre: { x: number; y: number }) {
  const fromLeft = bodies.toSorted((a, b) => (a.x ?? 0) - (b.x ?? 0));
  const half = Math.floor(bodies.length / 2);
  const sides = [
    { side: -1, inside: fromLeft.slice(0, half) },
    { side: 1, inside: fromLeft.slice(half) },
  ];
  const places = new Map<Body, { x: number; y: number }>();
  for (const { side, inside } of sides) {
    const top = ((rows - inside.length) * row) / 2 + row;
    const fromTop = inside.toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0));
    for (const [index, body] of fromTop.entries()) {
      places.set(body, { x: rounded(centre.x + side * body.distance), y: rounded(top + index * row) });
    }
  }
  return places;
}

function lineOf(from: { x: number; y: number }, to: { x: number; y: number }, count: number): NetworkLine {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y, width: rounded(Math.min(1 + Math.log2(count), 5)) };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
