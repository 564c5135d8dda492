/** A colour, from 0 to 255 each. */
export type Rgb = [red: number, green: number, blue: number];

export const paper: Rgb = [0xfd, 0xfd, 0xfb];

/** What headlines and lines are written with. */
export const ink: Rgb = [0x1a, 0x1c, 0x22];
export const quiet: Rgb = [0x56, 0x59, 0x62];

/** The accent of archives that have none of their own. */
const usualAccent = '#8c1c27';

/** How pixels that an ink covers in part are told, and which colours they take. */
export interface Shades {
  /** The part of a pixel in which the ink is least like paper: 0 for red, 1 for green, 2 for blue. */
  channel: number;
  /** For each value of that part the number of the colour. */
  numbers: Uint8Array;
}

/** The colours of cards: as many as half a byte can tell apart. The first is paper. */
export interface Palette {
  colours: Rgb[];
  accent: Rgb;
  /** By ink. */
  shades: Map<Rgb, Shades>;
}

const palettes = new Map<string, Palette>();

/**
 * The colours of an archive's cards, with the shades at the edges of letters.
 *
 * @param written its accent, as `#7a1f2b`
 */
export function paletteOf(written = usualAccent): Palette {
  const known = palettes.get(written);
  if (known) return known;
  const [red = 0, green = 0, blue = 0] =
    written.match(/[\da-f]{2}/gi)?.map((part) => parseInt(part, 16)) ?? [];
  const accent: Rgb = [red, green, blue];
  const steps: [colour: Rgb, count: number][] = [
    // Headlines are the largest.
    [ink, 6],
    [quiet, 5],
    [accent, 4],
  ];
  const colours = steps.flatMap(([colour, count]) =>
    Array.from({ length: count }, (_, i) => mixed(colour, (i + 1) / count)),
  );
  const palette: Palette = { colours: [paper, ...colours], accent, shades: new Map() };
  for (const colour of [ink, quiet, accent]) palette.shades.set(colour, shadesOf(colour, palette));
  palettes.set(written, palette);
  return palette;
}

export function cssOf(colour: Rgb): string {
  return `rgb(${colour.join(' ')})`;
}

function mixed(colour: Rgb, part: number): Rgb {
  const [red, green, blue] = paper.map((from, i) => Math.round(from + ((colour[i] ?? 0) - from) * part));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/**
 * What becomes of pixels between paper and an ink. One part of a pixel tells how much of it is covered, and is
 * looked up: there are half a million to a card.
 */
function shadesOf(colour: Rgb, palette: Palette): Shades {
  const reaches = paper.map((from, i) => (colour[i] ?? 0) - from);
  const reach = reaches.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
  const channel = Math.max(reaches.indexOf(reach), 0);
  const numbers = Uint8Array.from({ length: 256 }, (_, value) => {
    const covered = reach === 0 ? 0 : (value - (paper[channel] ?? 0)) / reach;
    return numberOf(mixed(colour, Math.min(Math.max(covered, 0), 1)), palette);
  });
  return { channel, numbers };
}

/** The number of the colour that is nearest to one. */
export function numberOf(colour: Rgb, { colours }: Palette): number {
  const distances = colours.map((one) =>
    one.reduce((sum, value, i) => sum + (value - (colour[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
