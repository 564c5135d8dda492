import { posix } from 'node:path';
import { mostRules } from './host-files.ts';
import { fragmentsIn, limitThatSaves, lowestLimit, savedBy } from './fragments.ts';
import type { ListedFile } from './listing.ts';
import { bytes, numberInWords } from '../base/measures.ts';

/** What a host takes at most. Sizes are in bytes; what is missing has no limit. */
export interface Host {
  name: string;
  files?: number;
  filesInFolder?: number;
  file?: number;
  total?: number;
  /** What has to be set there, or what it has to be able to do. */
  note?: string;
  /** Where the host says so. */
  source: string;
}

const mebibyte = 2 ** 20;

const redirects = 'Of the old addresses, it redirects 2,000 itself; pages lead on from the others.';

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

/** As the hosts gave them in November 2026. */
export const hosts: Host[] = [
  {
    name: 'GitHub Pages',
    total: 10 ** 9,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  {
    // Git itself takes no larger file; a workflow uploads the site as an archive.
    name: 'GitHub Pages, from a branch',
    total: 10 ** 9,
    file: 100 * mebibyte,
    source:
      'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
  },
  {
    name: 'Cloudflare Pages, free',
    files: 20_000,
    file: 25 * mebibyte,
    note: redirects,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  {
    name: 'Cloudflare Pages, paid',
    files: 100_000,
    file: 25 * mebibyte,
    note: `For more than 20,000 files, PAGES_WRANGLER_MAJOR_VERSION=4 has to be set in the project there. ${redirects}`,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  { name: 'Netlify', filesInFolder: 54_000, source: 'https://docs.netlify.com/site-deploys/overview/' },
  {
    name: 'Object storage',
    // In one request, as plain tools upload.
    file: 5 * 10 ** 9,
    note: 'It has to answer an address that ends in / with the index.html there.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html',
  },
];

/** How a site lies within a host's limits. */
export interface Fit {
  host: Host;
  /** What is over, and what helps. Empty when all is within. */
  over: string[];
}

/** What of a site is too much for which host. */
export function fits(files: ListedFile[]): Fit[] {
  const site = sizeOf(files);
  return hosts.map((host) => ({ host, over: overIn(site, host) }));
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
  };
}

function overIn({ files, total, largest, folders, fragments }: SiteSize, host: Host): string[] {
  const {
    files: mostFiles = Infinity,
    filesInFolder = Infinity,
    file = Infinity,
    total: most = Infinity,
  } = host;
  const over: string[] = [];
  if (files > mostFiles)
    over.push(`${tooMany(files, mostFiles)} ${fewerFiles(files - mostFiles, fragments)}`);
  for (const [folder, count] of folders)
    if (count > filesInFolder)
      over.push(`${folder}/: ${tooMany(count, filesInFolder)} ${fewerInFolder(folder, filesInFolder)}`);
  if (largest && largest.size > file)
    over.push(
      `${largest.path} has ${bytes(largest.size)}, and ${bytes(file)} are taken. ${smaller(largest)}`,
    );
  if (total > most)
    over.push(
      `The site has ${bytes(total)}, and ${bytes(most)} are taken. Choose a host without that limit, such as object storage.`,
    );
  return over;
}

function tooMany(count: number, most: number): string {
  return `${numberInWords(count)} files, and ${numberInWords(most)} are taken.`;
}

/** What makes a site have fewer files. Astro’s `build.format` does not: it only names pages otherwise. */
function fewerFiles(needed: number, fragments: number[]): string {
  const limit = limitThatSaves(needed, fragments);
  if (limit !== undefined)
    return `Build with ARCHIVE_FRAGMENTS=${limit}: records of search then share files, and ${numberInWords(savedBy(limit, fragments))} are saved.`;
  const lowest = lowestLimit(fragments);
  const saved = savedBy(lowest, fragments);
  const most =
    saved > 0
      ? `ARCHIVE_FRAGMENTS=${lowest}, with which records of search share files, saves ${numberInWords(saved)}: not enough. `
      : '';
  return `${most}Choose a host that takes more.`;
}

function fewerInFolder(folder: string, most: number): string {
  return posix.basename(folder) === 'fragment'
    ? `Build with ARCHIVE_FRAGMENTS=${most}: records of search then share files.`
    : 'Choose a host without that limit.';
}

const image = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;

function smaller({ path }: ListedFile): string {
  return image.test(path)
    ? 'Use a smaller image.'
    : 'Choose a host that takes larger files: it grows with the archive.';
}
