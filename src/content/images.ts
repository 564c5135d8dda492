import { open, realpath, stat } from 'node:fs/promises';
import { dirname, extname, resolve, sep } from 'node:path';
import type { Problem } from '../archive/problems.ts';
import type { WrittenImage } from '../mdx/outline.ts';
import * as messages from './messages.ts';

/** The largest image file, in bytes. */
export const mostImageBytes = 10 * 1024 * 1024;

const endings = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/**
 * What is wrong with the images of a file: missing, elsewhere, not an image, too large, or without words
 * for those who do not see it. Looked up on every run, since image files change without the text.
 *
 * @param file path of the text, as the author would type it
 * @param root the content folder
 */
export async function imageProblems(file: string, images: WrittenImage[], root: string): Promise<Problem[]> {
  const found = await Promise.all(images.map((image) => imageProblem(file, image, root)));
  const nameless = images.filter(({ alt }) => alt.trim() === '');
  return [
    ...found.filter((problem) => problem !== undefined),
    ...nameless.map(({ position, src }) => messages.imageWithoutAlt(file, position, src)),
  ];
}

async function imageProblem(file: string, image: WrittenImage, root: string): Promise<Problem | undefined> {
  const { src, alt, position } = image;
  if (src.trim() === '') return messages.imageWithoutAddress(file, position, alt);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(src)) return messages.imageElsewhere(file, position, src);
  if (!endings.test(src)) return messages.notAnImage(file, position, src);
  const path = resolve(dirname(resolve(file)), decoded(src));
  const info = await stat(path).catch(() => undefined);
  if (!info?.isFile()) return messages.missingImage(file, position, src);
  if (!(await isBelow(path, root))) return messages.imageOutside(file, position, src);
  if (info.size > mostImageBytes) return messages.largeImage(file, position, src, info.size, mostImageBytes);
  if (!(await holdsImage(path))) return messages.brokenImage(file, position, src);
  return undefined;
}

/** How each kind of image file begins. */
const beginnings: Record<string, RegExp> = {
  png: /^\x89PNG/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8/,
  webp: /^RIFF.{4}WEBP/s,
  avif: /^.{4}ftyp/s,
  svg: /<svg/,
};

/** Whether a file begins as its ending says: what does not would only stop the build, without a place. */
async function holdsImage(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(4096), 0, 4096, 0);
    const beginning = Buffer.from(buffer.subarray(0, bytesRead)).toString('latin1');
    return beginnings[extname(path).slice(1).toLowerCase()]?.test(beginning) ?? false;
  } finally {
    await file.close();
  }
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether a file lies below a folder, links followed. */
export async function isBelow(path: string, folder: string): Promise<boolean> {
  const [file, root] = await Promise.all([realpath(path), realpath(folder)]);
  return file.startsWith(root + sep);
}
