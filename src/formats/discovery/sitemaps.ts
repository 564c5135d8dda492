import { allSubjects } from '../../archive/all-subjects.ts';
import { changedOn } from '../../archive/corrections.ts';
import { briefingsAbout } from '../../archive/feed-subjects.ts';
import { listAddresses } from '../../archive/lists/list-addresses.ts';
import type { Archive, Briefing } from '../../archive/model.ts';
import { isMade } from '../../archive/outputs.ts';
import { ownPages } from '../../archive/queries.ts';
import type { CalendarDate } from '../../base/days/dates.ts';
import { batchesOf, byYear } from '../../base/order.ts';
import { fullUrl } from '../../base/site-path.ts';
import * as urls from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';

/** The format allows 50,000 addresses in a file. */
const mostAddresses = 40_000;

interface Address {
  url: string;
  /** The last day on which what it shows changed, where that is known. */
  changed?: CalendarDate | undefined;
}

/**
 * All pages that search engines are to list, in a file for each year of briefings and one for everything
 * else, so that a new briefing changes only two of them.
 */
export function* sitemapFiles(archive: Archive): Generator<MadeFile> {
  const { site } = archive;
  const full = (path: string) => fullUrl(path, site.url);
  const groups: [name: string, addresses: Address[]][] = [
    ...parts('pages', pageAddresses(archive)),
    ...byYear(archive.briefings).flatMap(([year, briefings]) =>
      parts(
        `briefings-${year}`,
        briefings.map((briefing) => ({ url: briefing.url, changed: changedOn(briefing) })),
      ),
    ),
  ];
  const files = groups.map(([name, addresses]) => ({ path: urls.sitemapPartUrl(name), addresses }));
  for (const { path, addresses } of files) {
    yield { path: path.slice(1), shows: addresses, make: () => xml('urlset', 'url', addresses, full) };
  }
  const index = files.map(({ path, addresses }) => ({ url: path, changed: latest(addresses) }));
  yield {
    path: urls.sitemapUrl.slice(1),
    shows: index,
    make: () => xml('sitemapindex', 'sitemap', index, full),
  };
  const robots = `User-agent: *\nAllow: /\n\nSitemap: ${full(urls.sitemapUrl)}\n`;
  yield { path: 'robots.txt', shows: robots, make: () => robots };
}

/** Every page but those of briefings, and but search, which shows nothing by itself. */
function pageAddresses(archive: Archive): Address[] {
  const { site, stories, briefings } = archive;
  const newest = lastOf(briefings);
  const days = new Map(allSubjects(archive).map((subject) => [subject.url, lastOf(briefingsAbout(subject))]));
  return [
    { url: urls.homeUrl, changed: newest },
    { url: urls.briefingsUrl, changed: newest },
    ...[urls.actorsUrl, urls.placesUrl, urls.topicsUrl].map((url) => ({ url })),
    ...[urls.feedsUrl, urls.dataUrl].filter((url) => isMade(url, site)).map((url) => ({ url })),
    ...(stories.length > 0 ? [{ url: urls.storiesUrl }] : []),
    ...ownPages(archive).map(({ url }) => ({ url })),
    ...listAddresses(archive).map((url) => ({ url, changed: days.get(url) })),
  ];
}

function lastOf(briefings: readonly Briefing[]): CalendarDate | undefined {
  return latest(briefings.map((briefing) => ({ changed: changedOn(briefing) })));
}

function latest(addresses: Pick<Address, 'changed'>[]): CalendarDate | undefined {
  return addresses.reduce<CalendarDate | undefined>(
    (last, { changed }) => (changed && (!last || changed > last) ? changed : last),
    undefined,
  );
}

function parts(name: string, addresses: Address[]): [string, Address[]][] {
  return batchesOf(addresses, mostAddresses).map((part, index) => [
    index === 0 ? name : `${name}-${index + 1}`,
    part,
  ]);
}

function xml(root: string, item: string, addresses: Address[], full: (path: string) => string): string {
  const items = addresses.map(({ url, changed }) => {
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<${item}><loc>${full(url).replaceAll('&', '&amp;')}</loc>${day}</${item}>\n`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`,
    ...items,
    `</${root}>\n`,
  ].join('');
}
