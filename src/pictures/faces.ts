import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';

/** The weights in which cards are written. */
export type Weight = 400 | 700;

/** The site's face, in the parts in which it comes: fonts of the system differ from machine to machine. */
const parts = ['latin', 'latin-ext'];

const open = new Map<Weight, Font[]>();

function fontsOf(weight: Weight): Font[] {
  const there = open.get(weight);
  if (there) return there;
  const fonts = parts.map((part) => {
    const file = import.meta.resolve(
      `@fontsource/public-sans/files/public-sans-${part}-${weight}-normal.woff2`,
    );
    return openSync(fileURLToPath(file)) as Font;
  });
  open.set(weight, fonts);
  return fonts;
}

/** Letters that stand together and are in one part of the face. */
interface Run {
  font: Font;
  text: string;
}

/** A text in parts of the face; undefined when the face lacks a letter of it. */
function runsOf(text: string, weight: Weight): Run[] | undefined {
  const runs: Run[] = [];
  for (const letter of text) {
    const font = fontsOf(weight).find((one) => one.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (!font) return undefined;
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Whether the face has every letter of a text. */
export function canWrite(text: string, weight: Weight): boolean {
  return runsOf(text, weight) !== undefined;
}

/** How wide a text is at a size, in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  return (runsOf(text, weight) ?? []).reduce(
    (sum, { font, text: letters }) => sum + (font.layout(letters).advanceWidth * size) / font.unitsPerEm,
    0,
  );
}

/** A text as SVG paths that begin at a point of its base line. */
export function pathsOf(text: string, x: number, y: number, size: number, weight: Weight): string {
  let left = x;
  const paths: string[] = [];
  for (const { font, text: letters } of runsOf(text, weight) ?? []) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(letters);
    for (const [index, glyph] of glyphs.entries()) {
      const outline = glyph.path.toSVG();
      const place = `translate(${left.toFixed(1)} ${y}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
      if (outline) paths.push(`<path transform="${place}" d="${outline}"/>`);
      left += (positions[index]?.xAdvance ?? 0) * scale;
    }
  }
  return paths.join('');
}
