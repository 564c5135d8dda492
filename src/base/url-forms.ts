/*
 * Forms of the addresses of `urls.ts`, for what is asked of an address that somebody wrote. Scripts of pages load
 * only the addresses. Tests compare both with all that is made.
 */

/** Whole addresses of what a site may go without. */
export const outputForms = {
  feeds: /^\/feeds\/|\/feed(?:\/\d+)?\.(?:atom|rss|json)$/,
  records: /\/index\.json$|^\/data\/schemas\//,
  markdown: /\/index\.md$/,
  citations: /\/cite\.(?:bib|ris|csl\.json)$/,
  cards: /\/card\.png$/,
} as const;

/** Feeds, and lists of them. */
export const feedForm = /\/feed\.(?:atom|rss|json)$|^\/feeds\//;

const tables =
  'briefings|actors|roles|appearances|statements|turns|sources|corrections|places|topics|stories|steps';

/** Files that lie at one address and to which a text may lead. Those of builds have other names after the next. */
export const standingForms: readonly RegExp[] = [
  /^\/(?:feed\.(?:atom|rss|json)|(?:card|favicon)\.(?:png|svg)|(?:llms|licences|robots)\.txt|opensearch\.xml|search\.css|404\.html|sitemap-[\w-]+\.xml)$/,
  new RegExp(`^/data/(?:(?:${tables})\\.(?:csv|ndjson)|datapackage\\.json|followthemoney\\.ndjson)$`),
  /^\/data\/schemas\/(?:actor|briefing|place|story|topic)\.json$/,
  /^\/feeds\/(?:corrections\.(?:atom|rss|json)|(?:all|actors|places|topics|stories)\.opml)$/,
];

/** Files beside pages, by the pages. */
export const besideForms: readonly (readonly [pages: RegExp, files: RegExp])[] = [
  [/^\/(?:briefings|stories)\//, /^(?:index\.(?:json|md)|card\.png|cite\.(?:bib|ris|csl\.json))$/],
  [/^\/stories\//, /^feed\.(?:atom|rss|json)$/],
  [/^\/actors\//, /^(?:index\.json|card\.png|feed\.(?:atom|rss|json))$/],
  [/^\/(?:places|topics)\//, /^(?:index\.json|feed\.(?:atom|rss|json))$/],
];

/** Paths that no page may have, or lie below: the site's own files, and those that mean something to hosts. */
export const ownForm = leading(
  ...[
    '_astro',
    'pagefind',
    'opensearch\\.xml',
    'robots\\.txt',
    'llms\\.txt',
    'licences\\.txt',
    'search\\.css',
    'sitemap-[^/]*\\.xml',
  ],
  ...[
    '404\\.html',
    '_headers',
    '_redirects',
    '_routes\\.json',
    '_worker\\.js',
    '\\.nojekyll',
    '\\.briefing-archive',
    'cname',
  ],
  ...['data/schemas', 'data/[^/]+\\.(?:csv|ndjson|json)'],
  ...['feeds/corrections', 'feeds/[^/]+\\.(?:opml|atom|rss|json)'],
  ...['actors/letter', 'briefings/\\d{4}/(?:page/\\d+/)?index\\.html'],
);

/** Files that stand beside pages, and further pages below them, by their paths from the page. */
export const besidePageForm = leading(
  ...['index\\.(?:html|json|md)', 'card\\.png', 'cite\\.(?:bib|ris|csl\\.json)'],
  'feed(?:/\\d+)?\\.(?:atom|rss|json)',
  ...['(?:statements/)?(?:page/\\d+/)?index\\.html', 'history/index\\.html'],
);

/** Paths that are, or lie below, one of those that the patterns describe. */
function leading(...patterns: string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})(?:/|$)`);
}
