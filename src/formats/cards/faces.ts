import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';
import { contoursOf, type Contour } from './contours.ts';

/** The weights in which cards are written. */
export type Weight = 400 | 700;

/** A letter of the face. Lengths are in ems: parts of the size at which it is written. */
interface Letter {
  font: Font;
  width: number;
  /** Upwards from the base line. */
  contours: Contour[];
  /** How far letters begin from it when they follow it, as far as that was asked. */
  distances: Map<string, number>;
}

/** The site's face, in the parts in which it comes: fonts of the system differ from machine to machine. */
const parts = ['latin', 'latin-ext'];

/** One weight of the face, with the letters that were asked for: fontkit is slow to answer. */
interface Face {
  fonts: Font[];
  letters: Map<string, Letter | undefined>;
}

const faces = new Map<Weight, Face>();

function faceOf(weight: Weight): Face {
  const there = faces.get(weight);
  if (there) return there;
  const fonts = parts.map((part) => fontOf(`public-sans-${part}-${weight}-normal.woff2`));
  const face: Face = { fonts, letters: new Map() };
  faces.set(weight, face);
  return face;
}

function fontOf(file: string): Font {
  const font = openSync(fileURLToPath(import.meta.resolve(`@fontsource/public-sans/files/${file}`)));
  if ('fonts' in font) throw new Error(`${file} holds several fonts.`);
  return font;
}

/**
 * The letters of a text. A dash between spaces is one letter with them, since the face has a shorter one for
 * it; every other letter looks the same beside any other.
 */
export function lettersOf(text: string): string[] {
  return text.match(/ — |./gsu) ?? [];
}

/** A mark by itself is not in the face: its place would be another over every letter. */
const isMark = /^\p{M}$/u;

/** A letter of the face; undefined when the face lacks it. */
function letterOf(letter: string, weight: Weight): Letter | undefined {
  const { fonts, letters } = faceOf(weight);
  const known = letters.get(letter);
  if (known || letters.has(letter)) return known;
  const has = (font: Font) =>
    Array.from(letter).every((one) => font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0));
  const font = isMark.test(letter) ? undefined : fonts.find(has);
  const there = font && letterIn(font, letter);
  letters.set(letter, there);
  return there;
}

/** Without ligatures, so that a text has as many shapes as letters. */
const features = { liga: false };

function letterIn(font: Font, letter: string): Letter {
  const { glyphs, positions, advanceWidth } = font.layout(letter, features);
  const scale = 1 / font.unitsPerEm;
  let left = 0;
  const contours = glyphs.flatMap(({ path }, i) => {
    const there = path.translate(left, 0);
    left += positions[i]?.xAdvance ?? 0;
    return contoursOf(there, scale);
  });
  return { font, width: advanceWidth * scale, contours, distances: new Map() };
}

/** Whether the face has every letter of a text. */
export function canWrite(text: string, weight: Weight): boolean {
  return lettersOf(text).every((letter) => letterOf(letter, weight));
}

/** The outline of a letter in ems, upwards from the base line: empty for a space. */
export function outlineOf(letter: string, weight: Weight): Contour[] {
  return letterOf(letter, weight)?.contours ?? [];
}

/** How far a letter begins from one before it, in ems: some pairs stand closer. */
function distance(before: string, letter: string, weight: Weight): number {
  const first = letterOf(before, weight);
  if (!first) return 0;
  const known = first.distances.get(letter);
  if (known !== undefined) return known;
  const isKerned = letterOf(letter, weight)?.font === first.font;
  const far = isKerned ? kerned(first.font, before, letter) : first.width;
  first.distances.set(letter, far);
  return far;
}

function kerned(font: Font, before: string, letter: string): number {
  const { positions } = font.layout(before + letter, features);
  return positions.slice(0, before.length).reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm;
}

/** Where letters that follow each other begin, in ems. */
export function startsOf(letters: string[], weight: Weight): number[] {
  let start = 0;
  return letters.map((letter, i) => {
    const before = letters[i - 1];
    if (before !== undefined) start += distance(before, letter, weight);
    return start;
  });
}

/** How wide a text is, in ems. */
export function widthOf(text: string, weight: Weight): number {
  const letters = lettersOf(text);
  const last = letters.at(-1);
  if (last === undefined) return 0;
  return (startsOf(letters, weight).at(-1) ?? 0) + (letterOf(last, weight)?.width ?? 0);
}
