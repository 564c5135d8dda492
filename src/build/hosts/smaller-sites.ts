import { posix } from 'node:path';
import { numberInWords } from '../../base/text/measures.ts';
import type { ListedFile } from '../folders/listing.ts';
import { limitThatSaves, lowestLimit, savedBy } from './fragment-limits.ts';
import { outputsToTurnOff, type Advice, type Saving } from './output-savings.ts';

export function told(advice: Advice | undefined): string[] {
  return advice ? [advice.sentence] : [];
}

export function smallerSite(needed: number, savings: Saving[]): string[] {
  const advice = outputsToTurnOff('size', needed, savings);
  const otherwise = 'Choose a host without that limit, such as object storage.';
  return [...told(advice), ...(advice && advice.saved >= needed ? [] : [otherwise])];
}

export function tooMany(count: number, most: number): string {
  return `${numberInWords(count)} files, and ${numberInWords(most)} are taken.`;
}

/** What makes a site have fewer files. Astro’s `build.format` does not: it only names pages otherwise. */
export function fewerFiles(needed: number, fragments: number[], savings: Saving[]): string[] {
  const advice = outputsToTurnOff('files', needed, savings);
  const limit = limitThatSaves(needed, fragments);
  if (limit !== undefined)
    return [
      `Build with ARCHIVE_FRAGMENTS=${limit}: records of search then share files, and ${numberInWords(savedBy(limit, fragments))} are saved.`,
      ...told(advice),
    ];
  const lowest = lowestLimit(fragments);
  const shared = savedBy(lowest, fragments);
  const lines = [
    ...(shared > 0
      ? [
          `ARCHIVE_FRAGMENTS=${lowest}, with which records of search share files, saves ${numberInWords(shared)}: not enough.`,
        ]
      : []),
    ...told(advice),
  ];
  const saved = advice?.saved ?? 0;
  if (saved >= needed) return lines;
  return [
    ...lines,
    saved + shared >= needed ? 'Both together are enough.' : 'Choose a host that takes more.',
  ];
}

export function fewerInFolder(folder: string, most: number): string {
  return posix.basename(folder) === 'fragment'
    ? `Build with ARCHIVE_FRAGMENTS=${most}: records of search then share files.`
    : 'Choose a host without that limit.';
}

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;

export function smaller({ path }: ListedFile): string {
  return image.test(path)
    ? 'Use a smaller image.'
    : 'Choose a host that takes larger files: it grows with the archive.';
}
