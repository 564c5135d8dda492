import sharp from 'sharp';
import { drawingOf, type Drawing } from './drawing.ts';
import { mostPixels } from './flaws.ts';

/**
 * A drawing with the images that it embeds, which are written anew: photographs carry notes of where and when
 * they were taken.
 *
 * @returns undefined when it says no size
 * @throws when it isn't well-formed
 */
export async function withEmbedded(text: string): Promise<Drawing | undefined> {
  const drawing = drawingOf(text);
  if (!drawing || drawing.unknown.length === 0) return drawing;
  const embedded = new Map<string, string>();
  for (const address of drawing.unknown) {
    const plain = await rewritten(address);
    if (plain !== undefined) embedded.set(address, plain);
  }
  const whole = drawingOf(text, { embedded });
  if (whole && whole.unknown.length > 0) whole.leftOut.push('embedded images that cannot be read');
  return whole;
}

async function rewritten(address: string): Promise<string | undefined> {
  try {
    const bytes = Buffer.from(await (await fetch(address.replace(/\s+/g, ''))).arrayBuffer());
    const { data, info } = await sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels })
      .autoOrient()
      .toBuffer({ resolveWithObject: true });
    return `data:image/${info.format === 'heif' ? 'avif' : info.format};base64,${data.toString('base64')}`;
  } catch {
    return undefined;
  }
}
