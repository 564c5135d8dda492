/** Latitude and longitude. */
type Pair = [latitude: number, longitude: number];

const minus = /[−‐-–]/g;

const number = String.raw`[-+]?\d+(?:\.\d+)?`;
const minutes = String.raw`(\d+(?:\.\d+)?)\s*(?:['′’‘](?!['′’‘])|\s(?=\s*[NSEW\d]))`;
const seconds = String.raw`(\d+(?:\.\d+)?)\s*(?:["″”“]|['′’‘]{2}|\s(?=\s*[NSEW]))`;
const parts = String.raw`(${number})\s*(?:[°º˚]|deg(?:rees)?|\s)?\s*(?:${minutes}\s*(?:${seconds})?)?`;

/** Degrees, perhaps with minutes and seconds, and the side of the earth before or behind them. */
const degrees = new RegExp(`(?:([NSEW])\\s*${parts}|${parts}\\s*([NSEW]))`, 'giu');

/** The same of a side that a sign says, if anything does. */
const signed = new RegExp(`^${parts}$`, 'iu');

const alone = new RegExp(`^${number}$`);

/** Two numbers, with a comma, a semicolon or a blank between them. */
const two = new RegExp(`^[([]?\\s*(${number})\\s*°?(?:\\s*[,;/]\\s*|\\s+)(${number})\\s*°?\\s*[)\\]]?$`);

/**
 * Latitude and longitude of what is written for them elsewhere: `54°06′N 3°14′E`, `54.1, -3.2`, `geo:54.1,-3.2`,
 * `{ lat: 54.1, lng: -3.2 }`, a point of GeoJSON. Undefined where it can be another pair.
 */
export function degreesMeant(value: unknown): Pair | undefined {
  const pair = typeof value === 'string' ? ofText(value) : ofGroup(value);
  if (!pair?.every((one) => Number.isFinite(one))) return undefined;
  const [latitude, longitude] = pair;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? pair : undefined;
}

/** Longer texts are no pair of degrees. */
const longest = 100;

function ofText(written: string): Pair | undefined {
  if (written.length > longest) return undefined;
  const text = written.trim().replace(minus, '-');
  const [, first, second] = two.exec(/^geo:([^;?]+)/i.exec(text)?.[1] ?? text) ?? [];
  if (first !== undefined) return [Number(first), Number(second)];
  const commas = /^([-+]?\d+),(\d+)(?:\s*;\s*|\s+)([-+]?\d+),(\d+)$/.exec(text);
  if (commas) return [Number(`${commas[1]}.${commas[2]}`), Number(`${commas[3]}.${commas[4]}`)];
  const [, east, north] = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(text) ?? [];
  if (east !== undefined) return [Number(north), Number(east)];
  return withSides(text);
}

/** A pair of degrees with their sides. Undefined where a sign and a side tell of one number twice. */
function withSides(text: string): Pair | undefined {
  const found = [...text.matchAll(degrees)];
  const between = text.replace(degrees, '').trim();
  if (found.length !== 2 || !/^[,;/]?$/.test(between)) return undefined;
  const sides = found.map(([, before, ...others]) => (before ?? others.at(-1) ?? '').toUpperCase());
  const values = found.map(([, before, ...groups], index) => {
    const [whole = '', ...finer] = before === undefined ? groups.slice(3, 6) : groups.slice(0, 3);
    if (whole.startsWith('-')) return NaN;
    return inDegrees(whole, finer) * (/[SW]/.test(sides[index] ?? '') ? -1 : 1);
  });
  const [a = NaN, b = NaN] = values;
  if (/^[NS][EW]$/.test(sides.join(''))) return [a, b];
  return /^[EW][NS]$/.test(sides.join('')) ? [b, a] : undefined;
}

/** Degrees of their parts, as exact as these are; none of minutes and seconds that there are not. */
function inDegrees(whole: string, [minute, second]: (string | undefined)[]): number {
  if ([minute, second].some((part) => Number(part ?? 0) >= 60)) return NaN;
  const size = Math.abs(Number(whole)) + Number(minute ?? 0) / 60 + Number(second ?? 0) / 3600;
  const digits = second === undefined ? (minute === undefined ? 7 : 4) : 5;
  return Number(size.toFixed(digits)) * (whole.startsWith('-') ? -1 : 1);
}

const names = {
  latitude: ['lat', 'latitude'],
  longitude: ['lng', 'lon', 'long', 'longitude'],
};

/** Which of the two a field is called that others have for one of them. */
export function axisCalled(key: string): keyof typeof names | undefined {
  const name = key.toLowerCase();
  if (names.latitude.includes(name)) return 'latitude';
  return names.longitude.includes(name) ? 'longitude' : undefined;
}

function ofGroup(value: unknown): Pair | undefined {
  if (Array.isArray(value)) return value.length === 2 ? ofTwo(value[0], value[1]) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('type' in value && value.type === 'Point' && 'coordinates' in value) {
    const numbers: unknown[] = Array.isArray(value.coordinates) ? value.coordinates : [];
    const [east, north] = numbers;
    return ofTwo(north, east);
  }
  const fields = Object.entries(value).map(([key, one]): [string | undefined, unknown] => [
    axisCalled(key),
    one,
  ]);
  const byAxis = new Map(fields);
  if (fields.length !== 2 || byAxis.size !== 2 || byAxis.has(undefined)) return undefined;
  return ofTwo(byAxis.get('latitude'), byAxis.get('longitude'));
}

/** Two values, of which each may be a number or a text. */
function ofTwo(latitude: unknown, longitude: unknown): Pair | undefined {
  if (typeof latitude === 'string' && typeof longitude === 'string') {
    const both = ofText(`${latitude} ${longitude}`);
    if (both) return both;
  }
  const [a, b] = [degreesOf(latitude), degreesOf(longitude)];
  return a === undefined || b === undefined ? undefined : [a, b];
}

function degreesOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.length > longest) return undefined;
  const text = value.trim().replace(minus, '-');
  if (alone.test(text)) return Number(text);
  const [, whole, ...finer] = signed.exec(text) ?? [];
  return whole === undefined ? undefined : inDegrees(whole, finer);
}
