import { posix } from 'node:path';
import { bytes, numberInWords } from '../../base/text/measures.ts';
import type { ListedFile } from '../folders/listing.ts';
import { fragmentsIn } from './fragment-limits.ts';
import { mostRules } from './host-files.ts';
import { hosts, type Host } from './hosts.ts';
import { outputsToTurnOff, savingsIn, type Saving } from './output-savings.ts';
import { told, smallerSite, tooMany, fewerFiles, fewerInFolder, smaller } from './smaller-sites.ts';

/** How a site lies within a host's limits. */
interface Fit {
  host: Host;
  /** What is over, and what helps. Empty when all is within. */
  over: string[];
  /** What will soon be over, and what helps. */
  near: string[];
}

/**
 * What becomes of the old addresses beyond those that a host redirects itself; nothing while there are none.
 *
 * @param rules the text of `_redirects`
 */
export function redirectsOver(rules: string): string | undefined {
  const count = rules.split('\n').filter((line) => /^[^#\s]/.test(line)).length;
  if (count < mostRules) return undefined;
  return `_redirects has ${numberInWords(count)} rules. Cloudflare takes ${numberInWords(mostRules)}: from the other old addresses, pages lead on.`;
}

/** What of a site is too much for which host. */
export function fits(files: ListedFile[]): Fit[] {
  const site = sizeOf(files);
  return hosts.map((host) => ({ host, over: overIn(site, host), near: nearIn(site, host) }));
}

/** What hosts limit. */
interface SiteSize {
  files: number;
  total: number;
  largest: ListedFile | undefined;
  /** How many files each folder has. */
  folders: Map<string, number>;
  /** How many files hold records of search, in each span. */
  fragments: number[];
  /** What turning outputs off would save. */
  savings: Saving[];
}

function sizeOf(files: ListedFile[]): SiteSize {
  const folders = new Map<string, number>();
  for (const { path } of files) folders.set(posix.dirname(path), (folders.get(posix.dirname(path)) ?? 0) + 1);
  return {
    files: files.length,
    total: files.reduce((sum, { size }) => sum + size, 0),
    largest: files.reduce<ListedFile | undefined>((a, b) => (a && a.size >= b.size ? a : b), undefined),
    folders,
    fragments: fragmentsIn(files),
    savings: savingsIn(files),
  };
}

function overIn({ files, total, largest, folders, fragments, savings }: SiteSize, host: Host): string[] {
  const {
    files: mostFiles = Infinity,
    filesInFolder = Infinity,
    file = Infinity,
    total: most = Infinity,
  } = host;
  const over: string[] = [];
  if (files > mostFiles)
    over.push(tooMany(files, mostFiles), ...fewerFiles(files - mostFiles, fragments, savings));
  for (const [folder, count] of folders)
    if (count > filesInFolder)
      over.push(`${folder}/: ${tooMany(count, filesInFolder)} ${fewerInFolder(folder, filesInFolder)}`);
  if (largest && largest.size > file)
    over.push(
      `${largest.path} has ${bytes(largest.size)}, and ${bytes(file)} are taken. ${smaller(largest)}`,
    );
  if (total > most)
    over.push(
      `The site has ${bytes(total)}, and ${bytes(most)} are taken.`,
      ...smallerSite(total - most, savings),
    );
  return over;
}

/** From which part of a limit on it is said that an archive, which grows, comes near to it. */
const nearly = 0.8;

function nearIn({ files, total, savings }: SiteSize, host: Host): string[] {
  const isNear = (count: number, limit: number) => count <= limit && count > nearly * limit;
  const near: string[] = [];
  const { files: mostFiles = Infinity, total: most = Infinity } = host;
  if (isNear(files, mostFiles))
    near.push(
      `${numberInWords(files)} files of ${numberInWords(mostFiles)}.`,
      ...told(outputsToTurnOff('files', files - nearly * mostFiles, savings)),
    );
  if (isNear(total, most))
    near.push(
      `${bytes(total)} of ${bytes(most)}.`,
      ...told(outputsToTurnOff('size', total - nearly * most, savings)),
    );
  return near;
}
