/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Pixels in units of length. */
const pixels: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
  in: 96,
};

const number = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const length = new RegExp(String.raw`^\s*(${number})\s*(px|pt|pc|mm|cm|q|in|)\s*$`, 'i');
const separator = /[\s,]+/;

/** The size that an SVG says it has: lengths, or else its `viewBox`. Undefined when there is none. */
export function sizeOf(attributes: Record<string, string>): Size | undefined {
  const [width, height] = [attributes.width, attributes.height].map(inPixels);
  const [, , boxWidth = 0, boxHeight = 0] = (attributes.viewBox ?? '').trim().split(separator).map(Number);
  const box = boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined;
  const size =
    width !== undefined && height !== undefined
      ? { width, height }
      : width !== undefined && box
        ? { width, height: (width * box.height) / box.width }
        : height !== undefined && box
          ? { width: (height * box.width) / box.height, height }
          : box;
  return size && isDrawn(size) ? { width: rounded(size.width), height: rounded(size.height) } : undefined;
}

/** A share of what is around it, as `100%`, is no size. */
function inPixels(written: string | undefined): number | undefined {
  const [, value, unit = ''] = length.exec(written ?? '') ?? [];
  return value === undefined ? undefined : Number(value) * (pixels[unit.toLowerCase()] ?? 1);
}

function isDrawn({ width, height }: Size): boolean {
  return [width, height].every((one) => Number.isFinite(one) && one > 0);
}

function rounded(one: number): number {
  return Math.max(1, Math.round(one));
}
