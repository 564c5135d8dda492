import sharp, { type Sharp } from 'sharp';
import type { Chance } from './chance.ts';

const svgs = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="100%"><path d="M0 0h4"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="alert(1)"><script>alert(1)</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h4"/></svg>',
  '<?xml version="1.0"?>\n<!-- x -->\n<svg xmlns="http://www.w3.org/2000/svg" width="1mm" height="9999cm"><text>مرفأ</text></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="4" height="3"><image xlink:href="quay.png"/><style>a{fill:url(#b)}</style></svg>',
];

/**
 * A picture of the kind that its name tells, in one of the odd forms there are of it.
 *
 * @returns its bytes; a few are cut short, or are of another kind than the name says
 */
export async function picture(chance: Chance, name: string): Promise<Uint8Array> {
  const kind = chance.inHundred(5) ? 'svg' : (/\w+$/.exec(name)?.[0] ?? '').toLowerCase();
  if (kind === 'svg') return new TextEncoder().encode(chance.one(svgs));
  const bytes = await encoded(pixels(chance), kind, chance);
  return chance.inHundred(5) ? bytes.subarray(0, bytes.length >> 1) : bytes;
}

function pixels(chance: Chance): Sharp {
  const [width, height] = chance.one([
    [1, 1],
    [4, 3],
    [640, 480],
    [3, 2500],
    [2600, 2],
  ]);
  const background = chance.one(['#c00', '#00cc0080', '#0000']);
  return sharp({ create: { width, height, channels: 4, background } });
}

function encoded(image: Sharp, kind: string, chance: Chance): Promise<Buffer> {
  if (kind === 'png')
    return chance
      .one([
        () => image.png(),
        () => image.toColourspace('rgb16').png(),
        () => image.greyscale().png(),
        () => image.png({ palette: true, progressive: true }),
      ])()
      .toBuffer();
  if (kind === 'webp') return image.webp({ lossless: chance.inHundred(50) }).toBuffer();
  if (kind === 'gif') return image.gif().toBuffer();
  if (kind === 'avif') return image.avif({ effort: 0 }).toBuffer();
  const flat = image.flatten().withMetadata({ orientation: chance.between(1, 8) });
  return chance
    .one([
      () => flat.jpeg({ progressive: true }),
      () => flat.toColourspace('cmyk').jpeg(),
      () => flat.greyscale().jpeg({ quality: 1 }),
    ])()
    .toBuffer();
}
