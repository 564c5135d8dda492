import type { Archive, Briefing } from '../archive/model.ts';
import { dateInWords } from '../archive/dates.ts';
import {
  actorsUrl,
  briefingsUrl,
  dataPackageUrl,
  feedsUrl,
  llmsUrl,
  markdownUrl,
  placesUrl,
  searchUrl,
  statementsUrl,
  tableUrl,
  topicsUrl,
} from '../archive/urls.ts';
import type { MadeFile } from './made-file.ts';

/** Briefings that are named one by one; tables and feeds have all of them. */
const mostNamed = 50;

/** What language models are told first: what there is, and where it can be read as plain text. */
export function* llmsFiles(archive: Archive): Generator<MadeFile> {
  const newest = archive.briefings.slice(0, mostNamed);
  yield {
    path: llmsUrl.slice(1),
    shows: [archive.pages.map(({ title, url, summary }) => [title, url, summary]), newest.map(shown)],
    make: () => llms(archive, newest),
  };
}

function shown({ title, url, date, summary }: Briefing) {
  return [title, url, date, summary];
}

function llms({ site, pages }: Archive, newest: Briefing[]): string {
  const link = (text: string, path: string, note: string) =>
    `- [${text.replace(/[[\]\\]/g, '\\$&')}](${new URL(path, site.url).href}): ${note}`;
  return [
    `# ${site.title}`,
    '',
    `> ${site.description}`,
    '',
    `Every briefing has a page, the same text as Markdown (\`index.md\` beside it) and a record of who was`,
    `there in which office (\`index.json\`). Licence: ${site.licence.name}, ${site.publisher.name}.`,
    '',
    '## Newest briefings',
    '',
    ...newest.map(({ title, url, date, summary }) =>
      link(title, markdownUrl(url), `${dateInWords(date)}. ${summary}`),
    ),
    '',
    '## Everything',
    '',
    link('Briefings as NDJSON', tableUrl('briefings', 'ndjson'), 'one record a line'),
    link(
      'Statements as CSV',
      tableUrl('statements', 'csv'),
      'who said what, in which office, by which source',
    ),
    link('Data package', dataPackageUrl, 'all tables with their fields'),
    link('Feeds', feedsUrl, 'new briefings and corrections'),
    '',
    '## Pages',
    '',
    link('Briefings', briefingsUrl, 'by year and month'),
    link('Actors', actorsUrl, 'people, states and organisations, with their offices'),
    link('Places', placesUrl, 'where it happened'),
    link('Topics', topicsUrl, 'what it was about'),
    link('Statements', statementsUrl, 'what was said'),
    ...pages.map(({ title, url, summary }) => link(title, url, summary)),
    '',
    '## Optional',
    '',
    link('Search', searchUrl, 'in the browser; needs JavaScript'),
    '',
  ].join('\n');
}
