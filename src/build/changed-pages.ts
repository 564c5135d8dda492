import { fullUrl } from '../base/site-path.ts';

/** How many pages of each kind are named; the others are counted. */
const most = 100;

/**
 * How the pages of a site differ from those of the site before, in Markdown.
 *
 * @param before the HTML of each page, by the path of its file
 * @param url where the site will be served
 */
export function changedPages(before: Map<string, string>, after: Map<string, string>, url: string): string {
  const kinds = {
    New: [...after.keys()].filter((path) => !before.has(path)),
    Changed: [...after].filter(([path, html]) => (before.get(path) ?? html) !== html).map(([path]) => path),
    Gone: [...before.keys()].filter((path) => !after.has(path)),
  };
  const parts = Object.entries(kinds).flatMap(([kind, paths]) => {
    if (paths.length === 0) return [];
    const lines = paths.slice(0, most).map((path) => {
      const address = fullUrl(`/${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`, url);
      return `- ${titleOf(after.get(path) ?? before.get(path) ?? '')} (${address})`;
    });
    const rest = paths.length - lines.length;
    return [
      `### ${kind}: ${paths.length}`,
      [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n'),
    ];
  });
  return parts.length > 0 ? parts.join('\n\n') : 'No page differs.';
}

/** A page's title, without what Markdown would read otherwise. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  return title.replace(/[\\`*_[\]]/g, String.raw`\$&`);
}
