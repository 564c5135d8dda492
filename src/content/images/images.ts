import { access, constants, realpath, stat } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import pMap from 'p-map';
import type { WrittenImage } from '../../base/outline.ts';
import type { Problem } from '../../base/problems.ts';
import { fullPath, shownPath } from '../../base/system/environment.ts';
import { readImageFiles, type ImageFile, type ReadImage } from '../../images/image-files.ts';
import type { Image } from '../../images/image.ts';
import { schemeOf } from '../../mdx/relative-address.ts';
import { fileMeant } from '../files/file-meant.ts';
import { fixAt } from '../reading/locate.ts';
import * as messages from './image-messages.ts';

/** The largest image file, in bytes. */
const mostImageBytes = 10 * 1024 * 1024;

/** How the names of images end. */
export const endings = /\.(png|jpe?g|gif|webp|avif|svg)$/i;

/** A text with the images it shows. */
interface Illustrated {
  /** Path of the text, as the author would type it. */
  file: string;
  images: WrittenImage[];
}

/** The images of a text, in its order; undefined for those that cannot be shown. */
interface Images {
  images: (Image | undefined)[];
  problems: Problem[];
}

/**
 * The images of texts, and what is wrong with them: missing, elsewhere, not an image, broken, too large, or
 * without words for those who do not see it. Looked up on every run, since image files change without the
 * text.
 *
 * @param folders the content folder, and the cache for what image files turned out to be
 */
export async function readImages(
  texts: Illustrated[],
  { content, cache }: { content: string; cache: string },
): Promise<Images[]> {
  const located = await pMap(
    texts,
    ({ file, images }) => Promise.all(images.map((image) => locate(file, image, content))),
    { concurrency: 32 },
  );
  const read = await readImageFiles(located.flat().filter(isFile), cache);
  return texts.map((text, index) => imagesOf(text, located[index] ?? [], read));
}

/**
 * The images of one file that were read, and what is wrong with the others.
 *
 * @param located where each image lies, or why it cannot be there
 */
function imagesOf(
  { file, images }: Illustrated,
  located: (ImageFile | Problem)[],
  read: Map<string, ReadImage>,
): Images {
  const problems: Problem[] = [];
  const found = images.map(({ src, position }, index): Image | undefined => {
    const one = located[index];
    if (!one) return undefined;
    if (!isFile(one)) {
      problems.push(one);
      return undefined;
    }
    const { digest, examined } = read.get(one.path) ?? {};
    if (!digest || !examined) return undefined;
    if ('why' in examined) {
      problems.push(messages.flawedImage(file, position, src, examined));
      return undefined;
    }
    const { leftOut, ...known } = examined;
    if (leftOut.length > 0) problems.push(messages.cleanedDrawing(file, position, src, leftOut));
    return { file: shownPath(one.path), digest, ...known };
  });
  const nameless = images.filter(({ alt }) => alt.trim() === '');
  problems.push(...nameless.map(({ position, src }) => messages.imageWithoutAlt(file, position, src)));
  return { images: found, problems };
}

function isFile(one: ImageFile | Problem): one is ImageFile {
  return 'ending' in one;
}

/** The file of an image, or what is wrong with its address or with the file from outside. */
async function locate(file: string, image: WrittenImage, root: string): Promise<ImageFile | Problem> {
  const { src, alt, position } = image;
  if (src.trim() === '') return messages.imageWithoutAddress(file, position, alt);
  if (schemeOf(src) !== undefined || /^[/\\]/.test(src)) return messages.imageElsewhere(file, position, src);
  const [, ending] = endings.exec(src) ?? [];
  if (ending === undefined) return messages.notAnImage(file, position, src);
  const path = resolve(dirname(fullPath(file)), decoded(src));
  const info = await stat(path, { bigint: true }).catch(() => undefined);
  if (!info?.isFile()) return missing(file, image);
  if (!(await isBelow(path, root))) return messages.imageOutside(file, position, src);
  if (info.size > mostImageBytes)
    return messages.largeImage(file, position, src, Number(info.size), mostImageBytes);
  const isReadable = await access(path, constants.R_OK).then(
    () => true,
    () => false,
  );
  if (!isReadable) return messages.unreadableImage(file, position, src);
  return { path, ending: ending.toLowerCase(), state: `${info.size} ${info.mtimeNs}` };
}

/** Begins as addresses on the web do: `www.example.org/port.png`. */
const onAHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\//i;

/** An image that is not there, with the file that is meant where only one can be. */
async function missing(file: string, { src, position }: WrittenImage): Promise<Problem> {
  const meant = await fileMeant(dirname(fullPath(file)), decoded(src));
  const now = meant === undefined ? undefined : encodeURI(meant);
  if (now === undefined && onAHost.test(src)) return messages.imageElsewhere(file, position, src);
  const problem = messages.missingImage(file, position, src, now);
  return now === undefined ? problem : { ...problem, fix: await fixAt(file, position, { was: src, now }) };
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** Whether a file lies below a folder, links followed. */
async function isBelow(path: string, folder: string): Promise<boolean> {
  const [file, root] = await Promise.all([realpath(path), realpath(folder)]);
  return file.startsWith(root + sep);
}
