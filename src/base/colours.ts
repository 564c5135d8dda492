/*
 * Colours that archives choose, and whether they can be read: by the contrast of WCAG 2, against everything of the
 * site that they stand on.
 */

/** A colour of the screen: red, green and blue from 0 to 1, as light adds up. */
type Light = readonly [red: number, green: number, blue: number];

export type ColourScheme = 'light' | 'dark';

/** What coloured words stand on, by colour scheme: the page, what is raised on it, and notices. As in `tokens.css`. */
export const surfaces: Record<ColourScheme, string[]> = {
  light: ['#fefdfc', '#f5f4f1', '#fdf1d8'],
  dark: ['#101317', '#1b1e24', '#3a2b16'],
};

/** What WCAG 2.2 AA asks of words of any size. */
export const leastContrast = 4.5;

/** Whether a text is a colour as archives write it: `#7a1f2b`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The least contrast of a colour in a colour scheme. */
export function contrastIn(scheme: ColourScheme, colour: string): number {
  return Math.min(...surfaces[scheme].map((surface) => contrast(colour, surface)));
}

/** By the formula of WCAG: from 1, of two that are alike, to 21, of black and white. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((colour) => luminance(lightOf(colour)))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour nearest to one that has enough contrast in a colour scheme. */
export function nearestReadable(scheme: ColourScheme, colour: string): string {
  return nearestTo(colour, surfaces[scheme]) ?? (scheme === 'light' ? '#000000' : '#ffffff');
}

/**
 * The colour nearest to one that can be told from all of some others: of the same hue, darker or lighter by as little
 * as that takes. Undefined when neither black nor white can be.
 */
export function nearestTo(colour: string, others: string[]): string | undefined {
  const [lightness, a, b] = labOf(lightOf(colour));
  for (let step = 0; step <= 200; step += 1)
    for (const sign of [-1, 1]) {
      const near = step === 0 ? colour : shown(lightness + (sign * step) / 200, a, b);
      if (near && others.every((other) => contrast(near, other) >= leastContrast)) return near;
    }
  return undefined;
}

/** A colour of OKLab with as much of its hue as screens have at its lightness. */
function shown(lightness: number, a: number, b: number): string | undefined {
  if (lightness < 0 || lightness > 1) return undefined;
  for (let part = 1; part > 0; part -= 0.05) {
    const light = ofLab(lightness, a * part, b * part);
    if (light.every((one) => one >= 0 && one <= 1)) return hexOf(light);
  }
  return hexOf(ofLab(lightness, 0, 0));
}

/**
 * A colour as style sheets write it, as archives do: from `#abc`, `#aabbcc` or `oklch(42% 0.148 22)`. Undefined for
 * others.
 */
export function colourOf(text: string): string | undefined {
  const [, three] = /^#([0-9a-f]{3})$/i.exec(text) ?? [];
  if (three !== undefined) return `#${three.replace(/./g, '$&$&')}`;
  if (isColour(text)) return text;
  const number = String.raw`([\d.]+)`;
  const form = new RegExp(String.raw`^oklch\(\s*${number}(%?)\s+${number}\s+${number}(?:deg)?\s*\)$`, 'i');
  const [, lightness, percent, chroma, hue] = form.exec(text) ?? [];
  if (lightness === undefined) return undefined;
  const [turn, far] = [(Number(hue) * Math.PI) / 180, Number(chroma)];
  return hexOf(ofLab(Number(lightness) / (percent ? 100 : 1), far * Math.cos(turn), far * Math.sin(turn)));
}

/** From https://bottosson.github.io/posts/oklab/, as the next. */
function ofLab(lightness: number, a: number, b: number): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function labOf([red, green, blue]: Light): [lightness: number, a: number, b: number] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function hexOf(light: number[]): string {
  const parts = light.map((one) => {
    const part = Math.min(1, Math.max(0, one));
    const shown = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(shown * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
