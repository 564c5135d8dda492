import { posix } from 'node:path';
import type { ListedFile } from './listing.ts';
import { bytes, numberInWords } from './measures.ts';

/** What a host takes at most. Sizes are in bytes; what is missing has no limit. */
export interface Host {
  name: string;
  files?: number;
  filesInFolder?: number;
  file?: number;
  total?: number;
  /** Where the host says so. */
  source: string;
}

const mebibyte = 2 ** 20;

/** As the hosts gave them in November 2026. */
export const hosts: Host[] = [
  {
    name: 'GitHub Pages',
    total: 10 ** 9,
    file: 100 * mebibyte,
    source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
  },
  {
    name: 'Cloudflare Pages, free',
    files: 20_000,
    file: 25 * mebibyte,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  {
    name: 'Cloudflare Pages, paid',
    files: 100_000,
    file: 25 * mebibyte,
    source: 'https://developers.cloudflare.com/pages/platform/limits/',
  },
  { name: 'Netlify', filesInFolder: 54_000, source: 'https://docs.netlify.com/site-deploys/overview/' },
  {
    name: 'Object storage',
    file: 5 * 10 ** 9,
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
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const largest = files.reduce<ListedFile | undefined>((a, b) => (a && a.size >= b.size ? a : b), undefined);
  const folders = new Map<string, number>();
  for (const { path } of files) folders.set(posix.dirname(path), (folders.get(posix.dirname(path)) ?? 0) + 1);
  const [fullest = '', inFullest = 0] =
    [...folders].reduce<[string, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined) ?? [];
  return hosts.map((host) => ({
    host,
    over: [
      ...(files.length > (host.files ?? Infinity)
        ? [
            `${numberInWords(files.length)} files, and ${numberInWords(host.files ?? 0)} are taken. Each entry that search finds is a file: larger spans do not help, a host without that limit does.`,
          ]
        : []),
      ...(inFullest > (host.filesInFolder ?? Infinity)
        ? [
            `${numberInWords(inFullest)} files in ${fullest}/, and ${numberInWords(host.filesInFolder ?? 0)} are taken. Set ARCHIVE_SPAN lower, so that the index is cut into more folders.`,
          ]
        : []),
      ...(largest && largest.size > (host.file ?? Infinity)
        ? [
            `${largest.path} has ${bytes(largest.size)}, and ${bytes(host.file ?? 0)} are taken. Make it smaller.`,
          ]
        : []),
      ...(total > (host.total ?? Infinity)
        ? [
            `${bytes(total)} in all, and ${bytes(host.total ?? 0)} are taken. Serve the site from object storage.`,
          ]
        : []),
    ],
  }));
}
