/** Every address of the site is spelt here and in the names of the page files, its forms in `url-forms.ts`. */

export const homeUrl = '/';
export const searchUrl = '/search/';
export const briefingsUrl = '/briefings/';
export const actorsUrl = '/actors/';
export const placesUrl = '/places/';
export const topicsUrl = '/topics/';
export const storiesUrl = '/stories/';
export const statementsUrl = '/statements/';
export const feedsUrl = '/feeds/';
/** All that was corrected or withdrawn. */
export const correctionsUrl = '/corrections/';
export const dataUrl = '/data/';
export const openSearchUrl = '/opensearch.xml';
/** Where files lie whose names hold a digest of what is in them. */
export const assetsUrl = '/_astro/';
/** What of the look is an archive's own, under a digest of it. */
export const lookUrl = (digest: string): string => `${assetsUrl}look.${digest}.css`;
/** Under which licences the works of others are that a site ships. */
export const licencesUrl = '/licences.txt';
/** How search looks, for readers who turn to it. */
export const searchLookUrl = '/search.css';
export const llmsUrl = '/llms.txt';
export const sitemapUrl = '/sitemap-index.xml';
export const sitemapPartUrl = (name: string): string => `/sitemap-${name}.xml`;

/** Where the index of search lies. */
export const indexUrl = '/pagefind/';
export const notFoundUrl = '/404/';

/** The file of the page for addresses without one, by which hosts look for it. */
export const notFoundFile = '/404.html';

/** What every page loads or shows beside its own. */
export const colourSchemeScriptUrl = '/colour-scheme.js';
export const iconUrl = '/favicon.svg';

export const briefingUrl = (id: string): string => `/briefings/${id}/`;
export const yearUrl = (year: string): string => `/briefings/${year}/`;
export const actorUrl = (id: string): string => `/actors/${id}/`;
export const placeUrl = (id: string): string => `/places/${id}/`;
export const topicUrl = (id: string): string => `/topics/${id}/`;
export const storyUrl = (id: string): string => `/stories/${id}/`;
export const actorsUnderUrl = (letter: string): string => `/actors/letter/${letter}/`;
export const statementsByUrl = (id: string): string => `/actors/${id}/statements/`;
export const pageUrl = (id: string): string => `/${id}/`;

/** A search, by what its address says of it. */
export const searchFor = (parameters: URLSearchParams | string): string => `${searchUrl}?${parameters}`;

/** The same for programs, which put what somebody looks for in place of a name in braces. */
export const searchTemplate = (name: string): string => searchFor(`q={${name}}`);

/** Feeds without the ending that says in which format: that of what a page tells, and that of corrections. */
export const feedBaseUrl = (url: string): string => `${url}feed`;
export const correctionsFeedBaseUrl = `${feedsUrl}corrections`;

/** The feed of a subject, by the address of its page. Spelt out: every page loads it. */
export const subjectFeedUrl = (url: string, extension = 'atom'): string => `${url}feed.${extension}`;

/** A list of feeds, for readers that take many at once. */
export const feedListUrl = (of: FeedList): string => `${feedsUrl}${of}.opml`;
type FeedList = 'all' | 'actors' | 'places' | 'topics' | 'stories';

/** Files beside a page: what it shows as data and as Markdown. */
export const recordUrl = (url: string): string => `${url}index.json`;
export const markdownUrl = (url: string): string => `${url}index.md`;

/** Files of the open data, and the schemas of records. */
export const tableUrl = (name: string, extension: string): string => `${dataUrl}${name}.${extension}`;
export const dataPackageUrl = `${dataUrl}datapackage.json`;
export const entitiesUrl = `${dataUrl}followthemoney.ndjson`;
export const schemaUrl = (name: string): string => `${dataUrl}schemas/${name}.json`;

/** The picture beside links to a page; pages without one of their own share that of the site. */
export const siteCardUrl = '/card.png';
export const cardUrl = (url: string): string => `${url}card.png`;

/** A file of the site, by its path from the site's folder. */
export const imageUrl = (path: string): string => `/${path}`;

/** A further part of a long list. The list's own address shows its newest part. */
export const partUrl = (listUrl: string, part: number): string => `${listUrl}page/${part}/`;

/*
 * Anchors. Headings get theirs from their text; those that begin like one of ours give way (`mdx/heading-ids.ts`),
 * so that the two cannot collide.
 */
export const statementAnchor = (name: string | number): string => `statement_${name}`;
export const turnAnchor = (name: string): string => `turn_${name}`;
export const sourceAnchor = (id: string): string => `source_${id}`;
export const correctionAnchor = (number: number): string => `correction_${number}`;
export const knownAnchor = (day: string): string => `on_${day}`;
export const monthAnchor = (month: string): string => `month_${month}`;
export const yearAnchor = (year: string): string => `year_${year}`;
export const decadeAnchor = (decade: string): string => `decade_${decade}`;
export const initialAnchor = (initial: string): string => `letter_${initial}`;
