import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Problem } from '../../base/problems.ts';
import type { Image } from '../../images/image.ts';
import type { ArchiveData } from '../../schema/schemas.ts';
import { largeImage } from './image-messages.ts';
import { readImages } from './images.ts';

/** Every page loads it. Of photographs, small ones are made; a drawing is as large as it is written. */
const mostBytesDrawn = 100_000;

/**
 * The logo that `archive.yaml` names, as an image of the site, and what is wrong with it.
 *
 * @param file `archive.yaml`, as the author would type it
 * @param folders the content folder, and the cache for what image files turned out to be
 */
export async function readLogo(
  { logo, title }: Pick<ArchiveData, 'logo' | 'title'>,
  file: string,
  folders: { content: string; cache: string },
): Promise<{ image: Image | undefined; problems: Problem[] }> {
  if (logo === undefined) return { image: undefined, problems: [] };
  const lines = (await readFile(resolve(folders.content, 'archive.yaml'), 'utf8')).split('\n');
  const line = lines.findIndex((one) => one.startsWith('logo:')) + 1;
  const position = { line: Math.max(1, line), column: 1 };
  const [found] = await readImages([{ file, images: [{ src: logo, alt: title, position }] }], folders);
  const image = found?.images[0];
  const size = image && /\.svg$/i.test(logo) ? (await stat(resolve(folders.content, logo))).size : 0;
  if (size > mostBytesDrawn)
    return { image: undefined, problems: [largeImage(file, position, logo, size, mostBytesDrawn)] };
  return { image, problems: found?.problems ?? [] };
}
