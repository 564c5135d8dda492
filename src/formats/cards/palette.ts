/** A colour, from 0 to 255 each. */
export type Rgb = [red: number, green: number, blue: number];

export const paper: Rgb = [0xfd, 0xfd, 0xfb];

/** The colours that are written with, each with the number of shades that it has at the edges of letters. */
export const ink: Rgb = [0x1a, 0x1c, 0x22];
export const quiet: Rgb = [0x56, 0x59, 0x62];
export const accent: Rgb = [0x8c, 0x1c, 0x27];

const shades: [colour: Rgb, count: number][] = [
  // Headlines are the largest.
  [ink, 6],
  [quiet, 5],
  [accent, 4],
];

/** The colours of cards: as many as half a byte can tell apart. The first is paper. */
export const palette: Rgb[] = [
  paper,
  ...shades.flatMap(([colour, count]) =>
    Array.from({ length: count }, (_, i) => mixed(colour, (i + 1) / count)),
  ),
];

export function cssOf(colour: Rgb): string {
  return `rgb(${colour.join(' ')})`;
}

function mixed(colour: Rgb, part: number): Rgb {
  const [red, green, blue] = paper.map((from, i) => Math.round(from + ((colour[i] ?? 0) - from) * part));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The number of the colour that is nearest to one. */
export function numberOf(colour: Rgb): number {
  const distances = palette.map((one) =>
    one.reduce((sum, value, i) => sum + (value - (colour[i] ?? 0)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}
