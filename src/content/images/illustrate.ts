import type { Problem } from '../../base/problems.ts';
import type { ReadEntry } from '../read-content.ts';
import { endings, readImages } from './images.ts';

/** Rules on images that are there: of what a program imports, everything else is looked at apart. */
const ofFiles: ReadonlySet<string> = new Set(['broken-image', 'not-an-image', 'large-image']);

/**
 * Gives texts the images that they show.
 *
 * @returns what is wrong with these, and with those that programs import
 */
export async function illustrate(
  texts: ReadEntry[],
  folders: { content: string; cache: string },
): Promise<Problem[]> {
  const illustrated = texts.flatMap((entry) => {
    const { outline } = entry.data;
    const imported =
      outline?.imports.filter(({ source }) => /^\.\.?\//.test(source) && endings.test(source)) ?? [];
    const shown = outline?.images ?? [];
    return shown.length + imported.length > 0 ? [{ entry, shown, imported }] : [];
  });
  const orders = illustrated.flatMap(({ entry: { filePath: file }, shown, imported }) => [
    { file, images: shown },
    { file, images: imported.map(({ source, position }) => ({ src: source, alt: source, position })) },
  ]);
  const found = await readImages(orders, folders);
  const read = illustrated.map(({ entry }, index) => ({
    entry,
    shown: found[2 * index],
    imported: found[2 * index + 1],
  }));
  for (const { entry, shown } of read) entry.data = { ...entry.data, images: shown?.images };
  return read.flatMap(({ shown, imported }) => [
    ...(shown?.problems ?? []),
    ...(imported?.problems.filter(({ rule }) => ofFiles.has(rule)) ?? []),
  ]);
}
