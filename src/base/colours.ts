/*
 * Colours that archives choose, and whether they can be read: by the contrast of WCAG 2, against everything of the
 * site that they stand on.
 */

/** A colour of the screen: red, green and blue from 0 to 1, as light adds up. */
type Light = readonly [red: number, green: number, blue: number];

export type Theme = 'light' | 'dark';

/** What coloured words stand on, in each theme: the page, what is raised on it, and notices. As in `tokens.css`. */
export const surfaces: Record<Theme, string[]> = {
  light: ['#fefdfc', '#f5f4f1', '#fdf1d8'],
  dark: ['#101317', '#1b1e24', '#3a2b16'],
};

/** What WCAG 2.2 AA asks of words of any size. */
export const leastContrast = 4.5;

/** Whether a text is a colour as archives write it: `#7a1f2b`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The least contrast of a colour in a theme. */
export function contrastIn(theme: Theme, colour: string): number {
  return Math.min(...surfaces[theme].map((surface) => contrast(colour, surface)));
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((colour) => luminance(lightOf(colour)))
    .sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour nearest to one that has enough contrast in a theme. */
export function nearestReadable(theme: Theme, colour: string): string {
  return nearestTo(colour, surfaces[theme]) ?? (theme === 'light' ? '#000000' : '#ffffff');
}

/**
 * The colour nearest to one that can be told from all of some others: it is made darker, or lighter, as little as
 * that takes. Undefined when neither black nor white can be.
 */
export function nearestTo(colour: string, others: string[]): string | undefined {
  const light = lightOf(colour);
  for (let step = 0; step <= 200; step += 1)
    for (const to of [0, 1]) {
      const mixed = hexOf(light.map((part) => part + ((to - part) * step) / 200));
      if (others.every((other) => contrast(mixed, other) >= leastContrast)) return mixed;
    }
  return undefined;
}

/** A colour as style sheets write it, as archives do: from `#abc`, `#aabbcc` or `oklch(42% 0.148 22)`. Undefined for others. */
export function colourOf(text: string): string | undefined {
  const [, three] = /^#([0-9a-f]{3})$/i.exec(text) ?? [];
  if (three !== undefined) return `#${three.replace(/./g, '$&$&')}`;
  if (isColour(text)) return text;
  const number = String.raw`([\d.]+)`;
  const form = new RegExp(String.raw`^oklch\(\s*${number}(%?)\s+${number}\s+${number}(?:deg)?\s*\)$`, 'i');
  const [, lightness, percent, chroma, hue] = form.exec(text) ?? [];
  if (lightness === undefined) return undefined;
  return hexOf(ofOklch(Number(lightness) / (percent ? 100 : 1), Number(chroma), Number(hue)));
}

/** https://bottosson.github.io/posts/oklab/ */
function ofOklch(lightness: number, chroma: number, hue: number): number[] {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
}

function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function hexOf(light: number[]): string {
  const parts = light.map((part) => {
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
