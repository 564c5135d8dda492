import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import { fullPath } from '../base/system/environment.ts';
import { withEmbedded } from './embedded.ts';
import { decoding } from './examine.ts';
import { imageDigest } from './image-files.ts';
import { renditionsOf, type Image, type Rendition } from './image.ts';

export interface PublishOrder {
  image: Image;
  /** The files that are wanted of it. */
  renditions: Rendition[];
  /** The folder that they are put into. */
  folder: string;
}

/**
 * Writes images as they are published: upright, in sRGB, without a word on where and by what they were taken.
 *
 * @throws when an image isn't the one that was read before
 */
export async function publishImages(orders: PublishOrder[]): Promise<string[]> {
  const names: string[] = [];
  for (const { image, renditions, folder } of orders) {
    const bytes = await bytesOf(image);
    for (const rendition of renditions) {
      const path = join(folder, rendition.path);
      await mkdir(join(path, '..'), { recursive: true });
      // Renamed when it is whole: a build may be killed while it writes.
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, await published(bytes, image, rendition));
      await rename(draft, path);
      names.push(rendition.path);
    }
  }
  return names;
}

/** An image in one of the forms that it is published in. Rejects when it isn't the one that was read before. */
export async function publishedAs(image: Image, path: string): Promise<Uint8Array | undefined> {
  const rendition = renditionsOf(image).find((one) => one.path === path);
  return rendition && published(await bytesOf(image), image, rendition);
}

async function bytesOf({ file, digest }: Image): Promise<Uint8Array> {
  const bytes = await readFile(fullPath(file));
  if (imageDigest(bytes, extname(file).slice(1).toLowerCase()) !== digest)
    throw new Error(`${file} was changed meanwhile. Build again.`);
  return bytes;
}

async function published(
  bytes: Uint8Array,
  { kind }: Image,
  { width, height }: Rendition,
): Promise<Uint8Array> {
  if (kind === 'drawing') {
    const drawing = await withEmbedded(new TextDecoder().decode(bytes));
    return new TextEncoder().encode(drawing?.svg);
  }
  const image = sharp(bytes, { ...decoding, animated: kind === 'film' });
  return image.autoOrient().resize({ width, height, fit: 'fill' }).webp().toBuffer();
}
