import type * as Schema from 'schema-dts';
import type { Archive, Briefing } from '../../archive/model.ts';
import { fullUrl } from '../../base/site-path.ts';
import { briefingsUrl, dataUrl, homeUrl, searchTemplate, tableUrl, yearUrl } from '../../base/urls.ts';
import { nameWords, pageWords } from '../../base/words.ts';
import { tableFormats } from '../tables/table-files.ts';
import type { Table } from '../tables/tables.ts';
import { publisher, type Of } from './json-ld.ts';

/** Step by step from the home page to a page. */
export type Trail = { name: string; url: string }[];

/** The pages above the last of a trail, from the home page down; none where it stands alone. */
export function pagesAbove(trail: Trail): Trail {
  const above = trail.slice(0, -1);
  return above.length > 0 ? [{ name: pageWords.home, url: homeUrl }, ...above] : [];
}

/** Where a page stands in the site. */
export function breadcrumbs(trail: Trail, { site }: Pick<Archive, 'site'>): Of<'BreadcrumbList'> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: site.title, url: homeUrl }, ...trail].map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: fullUrl(url, site.url),
    })),
  };
}

/** The pages that a briefing lies below, and itself. No year lists a withdrawn one, and there may be no such page. */
export function trailTo({
  title,
  year,
  url,
  state,
}: Pick<Briefing, 'title' | 'year' | 'url' | 'state'>): Trail {
  return [
    { name: nameWords.briefings, url: briefingsUrl },
    ...(state === 'withdrawn' ? [] : [{ name: year, url: yearUrl(year) }]),
    { name: title, url },
  ];
}

export function website({ site }: Pick<Archive, 'site'>): Of<'WebSite'> {
  const search: Schema.WithActionConstraints<Of<'SearchAction'>> = {
    '@type': 'SearchAction',
    target: fullUrl(searchTemplate('search_term_string'), site.url),
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': fullUrl(`${homeUrl}#site`, site.url),
    name: site.title,
    description: site.description,
    url: fullUrl(homeUrl, site.url),
    inLanguage: site.language,
    publisher: publisher(site),
    potentialAction: search,
  };
}

/** All tables as one data set, each in every format that it can be downloaded in. */
export function dataset(
  { site }: Pick<Archive, 'site'>,
  tables: Pick<Table, 'name' | 'title'>[],
): Of<'Dataset'> {
  return {
    '@type': 'Dataset',
    name: site.title,
    description: site.description,
    url: fullUrl(dataUrl, site.url),
    creator: publisher(site),
    ...(site.licence.url && { license: site.licence.url }),
    isAccessibleForFree: true,
    distribution: tables.flatMap((table) =>
      tableFormats.map(({ name, extension }) => ({
        '@type': 'DataDownload',
        name: `${table.title} (${name})`,
        encodingFormat: extension === 'csv' ? 'text/csv' : 'application/x-ndjson',
        contentUrl: fullUrl(tableUrl(table.name, extension), site.url),
      })),
    ),
  };
}
