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
