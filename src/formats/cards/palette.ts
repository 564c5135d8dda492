type Rgb = [red: number, green: number, blue: number];

/** A colour that is written with. Its shades follow each other in the palette, the full colour last. */
export interface Ink {
  colour: Rgb;
  /** The number of its lightest shade. */
  first: number;
  shades: number;
}

const paper: Rgb = [0xfd, 0xfd, 0xfb];

/** Has the most shades: headlines are the largest. */
export const ink: Ink = { colour: [0x1a, 0x1c, 0x22], first: 1, shades: 6 };
export const quiet: Ink = { colour: [0x56, 0x59, 0x62], first: 7, shades: 5 };
export const accent: Ink = { colour: [0x8c, 0x1c, 0x27], first: 12, shades: 4 };

/** The colours of cards, three bytes each: as many as half a byte can tell apart. The first is paper. */
export const palette = Uint8Array.from([paper, ...[ink, quiet, accent].flatMap(shadesOf)].flat());

function shadesOf({ colour, shades }: Ink): Rgb[] {
  const mixed = (shade: number, channel: 0 | 1 | 2) =>
    Math.round(paper[channel] + ((colour[channel] - paper[channel]) * shade) / shades);
  return Array.from({ length: shades }, (_, i) => [mixed(i + 1, 0), mixed(i + 1, 1), mixed(i + 1, 2)]);
}

/** The number of the colour of a pixel of paper that is covered to a part, from 0 to 1. */
export function shadeOf({ first, shades }: Ink, covered: number): number {
  const shade = Math.min(shades, Math.round(covered * shades));
  return shade === 0 ? 0 : first + shade - 1;
}
