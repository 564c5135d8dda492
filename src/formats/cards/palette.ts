/** A colour, from 0 to 255 each. */
export type Rgb = [red: number, green: number, blue: number];

export const paper: Rgb = [0xfd, 0xfd, 0xfb];

/** What headlines and lines are written with. */
export const ink: Rgb = [0x1a, 0x1c, 0x22];
export const quiet: Rgb = [0x56, 0x59, 0x62];

/** The accent of archives that have none of their own. */
const usualAccent = '#8c1c27';

/** The colours of cards: as many as half a byte can tell apart. The first is paper. */
export interface Palette {
  colours: Rgb[];
  accent: Rgb;
}

const palettes = new Map<string, Palette>();

/** The colours of an archive's cards, with the shades at the edges of letters. @param written its accent, as `#7a1f2b` */
export function paletteOf(written = usualAccent): Palette {
  const known = palettes.get(written);
  if (known) return known;
  const [red = 0, green = 0, blue = 0] =
    written.match(/[\da-f]{2}/gi)?.map((part) => parseInt(part, 16)) ?? [];
  const accent: Rgb = [red, green, blue];
  const shades: [colour: Rgb, count: number][] = [
    // Headlines are the largest.
    [ink, 6],
    [quiet, 5],
    [accent, 4],
  ];
  const colours = shades.flatMap(([colour, count]) =>
    Array.from({ length: count }, (_, i) => mixed(colour, (i + 1) / count)),
  );
  const palette = { colours: [paper, ...colours], accent };
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

/** The number of the colour that is nearest to one. */
export function numberOf(colour: Rgb, { colours }: Palette): number {
  const distances = colours.map((one) =>
    one.reduce((sum, value, i) => sum + (value - (colour[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
