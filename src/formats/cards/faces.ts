import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { openSync } from 'fontkit';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownPackages, packagesFor } from './scripts.ts';

/** The weights in which cards are written. */
export type Weight = 400 | 700;

/** A file of a face: packages come in parts, each with the letters of a few ranges. */
interface Part {
  /** The name under which it is registered. */
  family: string;
  path: string;
  ranges: [first: number, last: number][];
}

/** Letters are looked up in fonts once: fontkit is slow to answer. */
const glyphs = new Map<string, Set<number>>();
const parts = new Map<string, Part[]>();

/** What texts are drawn and measured with, the same on every machine. Sizes are in pixels. */
export function contextOf({ width, height }: { width: number; height: number }): SKRSContext2D {
  const context = createCanvas(width, height).getContext('2d');
  // Or letters have the forms of the language of the machine: Turkish has no ligature of f and i.
  context.lang = 'en';
  return context;
}

const measuring = contextOf({ width: 1, height: 1 });

/** Signs that are not seen: they join letters, or choose among forms. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A text's font, as canvases take it: the families that have its letters, in the order in which they are asked.
 * Only registered faces are named, since a machine's own differ from those of the next.
 *
 * @param size in pixels
 * @returns undefined when no face has one of its letters, with all the marks that stand on it
 */
export function fontFor(text: string, weight: Weight, size: number): string | undefined {
  const choice = [...ownPackages, ...packagesFor(text)].flatMap((name) => partsOf(name, weight));
  const used = new Set<Part>();
  for (const letter of new Set(Array.from(letters.segment(text), ({ segment }) => segment))) {
    const signs = Array.from(letter)
      .filter((sign) => !unseen.test(sign))
      .map((sign) => sign.codePointAt(0) ?? 0);
    const [base, ...marks] = signs;
    if (base === undefined) continue;
    const part = choice.find((one) => has(one, base));
    if (!part || !marks.every((mark) => has(part, mark))) return undefined;
    used.add(part);
  }
  const families = choice.filter((part) => used.has(part)).map((part) => `"${registered(part, weight)}"`);
  return families.length > 0 ? `${weight} ${size}px ${families.join(', ')}` : undefined;
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** How wide a text is, in pixels. @param font as `fontFor` gives it */
export function widthOf(text: string, font: string): number {
  measuring.font = font;
  return measuring.measureText(text).width;
}

/** How far a text reaches above its base line and below it, in pixels. @param font as `fontFor` gives it */
export function heightsOf(text: string, font: string): [above: number, below: number] {
  measuring.font = font;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = measuring.measureText(text);
  return [actualBoundingBoxAscent, actualBoundingBoxDescent];
}

function has(part: Part, sign: number): boolean {
  if (!part.ranges.some(([first, last]) => sign >= first && sign <= last)) return false;
  let known = glyphs.get(part.path);
  if (!known) {
    const font = openSync(part.path);
    known = new Set('characterSet' in font ? font.characterSet : []);
    glyphs.set(part.path, known);
  }
  return known.has(sign);
}

function registered({ family, path }: Part, weight: Weight): string {
  if (!GlobalFonts.has(family) && !GlobalFonts.registerFromPath(path, family))
    throw new Error(`${path} holds no face of weight ${weight}.`);
  return family;
}

/** The files of a package; none when it is not installed. */
function partsOf(name: string, weight: Weight): Part[] {
  const key = `${name} ${weight}`;
  const known = parts.get(key);
  if (known) return known;
  const folder = folderOf(name);
  const ranges = folder === undefined ? [] : rangesIn(join(folder, 'unicode.json'));
  const found = ranges.map(([part, written]) => {
    const file = `${name}-${part.replaceAll(/[[\]]/g, '')}-${weight}-normal`;
    return { family: file, path: join(folder ?? '', 'files', `${file}.woff2`), ranges: rangesOf(written) };
  });
  // Latin letters, which are asked for most, come last in these lists.
  parts.set(key, found.reverse());
  return found;
}

/** Whether a package of faces is there. @param name its name within `@fontsource` */
export function isInstalled(name: string): boolean {
  return folderOf(name) !== undefined;
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(fileURLToPath(import.meta.resolve(`@fontsource/${name}/unicode.json`)));
  } catch {
    return undefined;
  }
}

/** The ranges of signs that each part of a package has. */
function rangesIn(path: string): [part: string, written: string][] {
  const ranges: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (typeof ranges !== 'object') return [];
  return Object.entries(ranges ?? {}).map(([part, written]) => [part, String(written)]);
}

/** Ranges of signs as style sheets write them: `U+0000-00FF,U+0131`. */
function rangesOf(written: string): [number, number][] {
  return written.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first, 16), parseInt(last, 16)];
  });
}
