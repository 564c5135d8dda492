import type { Redirect } from '../../archive/model.ts';
import { encodedAddress } from '../../base/old-addresses.ts';
import { hostPath } from '../../base/site-path.ts';
import { assetsUrl, colourSchemeScriptUrl, indexUrl } from '../../base/urls.ts';

/*
 * What hosts read beside the pages, in the format that Netlify and Cloudflare Pages share. The pages carry
 * their own content security policy; a header adds what a page cannot say of itself.
 */

/**
 * Where every name holds a digest of what is in the file, so that a copy is good for ever. A rule for each part
 * of the search index would be more than Cloudflare takes, in a large archive.
 */
const fingerprinted = [
  `${assetsUrl}*`,
  ...['fragment', 'index'].flatMap((folder) => [`${indexUrl}${folder}/*`, `${indexUrl}:part/${folder}/*`]),
];

/** For a drawing that is opened by its own address, where no page's policy holds. Scripts and sheets know of none. */
const drawingPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'; sandbox";

const forEver = 'public, max-age=31536000, immutable';

/**
 * What is asked for before anything of a page is painted. A browser looks for it in a page only once it has come to the
 * policy there; a header tells it with the first bytes.
 */
const neededFirst: { path: RegExp; as: 'style' | 'script' }[] = [
  { path: /^_astro\/site\.[^/]+\.css$/, as: 'style' },
  { path: new RegExp(`^${colourSchemeScriptUrl.slice(1)}$`), as: 'script' },
];

/**
 * Headers for every address: safety for all, long life for files whose names change with them.
 *
 * @param base the path at which the site lives
 * @param files the paths of its files
 */
export function headersFile(base = '/', files: string[] = []): string {
  return [
    hostPath('/*', base),
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Cache-Control: public, max-age=0, must-revalidate',
    ...neededFirst.flatMap(({ path, as }) =>
      files
        .filter((file) => path.test(file))
        .map((file) => `  Link: <${hostPath(`/${file}`, base)}>; rel=preload; as=${as}`),
    ),
    ...fingerprinted.flatMap((path) => [
      hostPath(path, base),
      '  ! Cache-Control',
      `  Cache-Control: ${forEver}`,
    ]),
    hostPath(`${assetsUrl}*.svg`, base),
    '  ! Content-Security-Policy',
    `  Content-Security-Policy: ${drawingPolicy}`,
    '',
  ].join('\n');
}

/** As many rules as Cloudflare takes. https://developers.cloudflare.com/pages/configuration/redirects/#per-file */
export const mostRules = 2000;

/** The longest rule, in characters, from the same page. */
const longestRule = 1000;

/** What begins a wildcard or a placeholder. No way of writing it in a rule means the sign itself. */
const special = /[*:]/;

/**
 * Old addresses as real redirects: quicker than the pages that stand there for other hosts, and that lead on
 * from addresses for which there is no rule.
 */
export function redirectsFile(redirects: readonly Redirect[], base = '/'): string {
  return redirects
    .map(({ from, to }) => ({ from: hostPath(encodedAddress(from), base), to: hostPath(to, base) }))
    .filter(({ from }) => !special.test(from))
    .map(({ from, to }) => `${from} ${to} 301`)
    .filter((rule) => rule.length <= longestRule)
    .slice(0, mostRules)
    .map((rule) => `${rule}\n`)
    .join('');
}
