import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Archive, Briefing } from '../../archive/model.ts';
import { storiesByTime } from '../../archive/stories.ts';
import { counted } from '../../base/dates.ts';
import { ownPages } from '../../archive/queries.ts';
import { periodInWords } from '../../base/periods.ts';
import {
  actorsUrl,
  briefingsUrl,
  correctionsUrl,
  dataPackageUrl,
  feedsUrl,
  llmsUrl,
  markdownUrl,
  placesUrl,
  searchUrl,
  statementsUrl,
  storiesUrl,
  tableUrl,
  topicsUrl,
} from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';
import { fullUrl } from '../../base/site-path.ts';

/** Briefings that are named one by one; tables and feeds have all of them. */
const mostNamed = 50;

/** What language models are told first: what there is, and where it can be read as plain text. */
export function* llmsFiles(archive: Archive): Generator<MadeFile> {
  const newest = archive.briefings.slice(0, mostNamed);
  yield {
    path: llmsUrl.slice(1),
    shows: [
      ownPages(archive).map(({ title, url, summary }) => [title, url, summary]),
      newest.map(shown),
      storiesByTime(archive.stories).map((story) => [story.name, story.url, story.summary]),
    ],
    make: () => llms(archive, newest),
  };
}

function shown({ title, url, date, until, summary }: Briefing) {
  return [title, url, date, until, summary];
}

const writer = unified().use(remarkStringify, { bullet: '-' }).freeze();

/** Written by the library, which escapes what names and summaries have of Markdown. */
function llms(archive: Archive, newest: Briefing[]): string {
  return writer.stringify({ type: 'root', children: blocks(archive, newest) });
}

function blocks({ site, pages, stories }: Archive, newest: Briefing[]): RootContent[] {
  const link = (text: string, path: string, note: string): ListItem =>
    item(text, fullUrl(path, site.url), note);
  return [
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(words(site.description))] },
    paragraph(
      words('Every briefing has a page, the same text as Markdown ('),
      { type: 'inlineCode', value: 'index.md' },
      words(' beside it) and a record of who was there in which office ('),
      { type: 'inlineCode', value: 'index.json' },
      words(`). Licence: ${site.licence.name}, ${site.publisher.name}.`),
    ),
    heading(2, 'Newest briefings'),
    list(
      newest.map((briefing) =>
        link(briefing.title, markdownUrl(briefing.url), `${periodInWords(briefing)}. ${briefing.summary}`),
      ),
    ),
    ...(stories.length > 0
      ? [
          heading(2, 'Stories'),
          list(
            storiesByTime(stories).map(({ name, url, summary, briefings }) =>
              link(name, markdownUrl(url), summary ?? counted(briefings.length, 'briefing')),
            ),
          ),
        ]
      : []),
    heading(2, 'Everything'),
    list([
      link('Briefings as NDJSON', tableUrl('briefings', 'ndjson'), 'one record a line'),
      link(
        'Statements as CSV',
        tableUrl('statements', 'csv'),
        'who said what, in which office, by which source',
      ),
      link('Data package', dataPackageUrl, 'all tables with their fields'),
      link('Feeds', feedsUrl, 'new briefings and corrections'),
      link('Corrections', correctionsUrl, 'all that was corrected or withdrawn'),
    ]),
    heading(2, 'Pages'),
    list([
      link('Briefings', briefingsUrl, 'by year and month'),
      ...(stories.length > 0 ? [link('Stories', storiesUrl, 'affairs told as sequences of briefings')] : []),
      link('Actors', actorsUrl, 'people, states and organisations, with their offices'),
      link('Places', placesUrl, 'where it happened'),
      link('Topics', topicsUrl, 'what it was about'),
      link('Statements', statementsUrl, 'what was said'),
      ...ownPages({ pages }).map(({ title, url, summary }) => link(title, url, summary)),
    ]),
    heading(2, 'Optional'),
    list([link('Search', searchUrl, 'in the browser; needs JavaScript')]),
  ];
}

function words(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [words(text)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function list(children: ListItem[]): RootContent {
  return { type: 'list', spread: false, children };
}

function item(text: string, url: string, note: string): ListItem {
  const link: PhrasingContent = { type: 'link', url, children: [words(text)] };
  return { type: 'listItem', spread: false, children: [paragraph(link, words(`: ${note}`))] };
}
