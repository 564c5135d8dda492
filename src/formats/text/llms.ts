import type { ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Archive } from '../../archive/model.ts';
import { isMade, made } from '../../archive/outputs.ts';
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

/** An address of the site, what it is called and what is said of it. */
interface Entry {
  text: string;
  path: string;
  note: string;
}

/** What is named one by one: the file is made from these lines alone, and so again when one of them differs. */
interface Named {
  newest: Entry[];
  stories: Entry[];
  pages: Entry[];
}

/** What language models are told first: what there is, and where it can be read as plain text. */
export function* llmsFiles(archive: Archive): Generator<MadeFile> {
  const named = namedIn(archive);
  yield { path: llmsUrl.slice(1), shows: named, make: () => llms(archive.site, named) };
}

function namedIn(archive: Archive): Named {
  return {
    newest: archive.briefings.slice(0, mostNamed).map((briefing) => ({
      text: briefing.title,
      path: plainest(briefing.url, archive.site),
      note: `${periodInWords(briefing)}. ${briefing.summary}`,
    })),
    stories: storiesByTime(archive.stories).map(({ name, url, summary, briefings }) => ({
      text: name,
      path: plainest(url, archive.site),
      note: summary ?? counted(briefings.length, 'briefing'),
    })),
    pages: ownPages(archive).map(({ title, url, summary }) => ({ text: title, path: url, note: summary })),
  };
}

/** The address at which the text of a page is read with the least around it. */
function plainest(url: string, site: Archive['site']): string {
  return isMade(markdownUrl(url), site) ? markdownUrl(url) : url;
}

const writer = unified().use(remarkStringify, { bullet: '-' }).freeze();

/** Written by the library, which escapes what names and summaries have of Markdown. */
function llms(site: Archive['site'], named: Named): string {
  return writer.stringify({ type: 'root', children: blocks(site, named) });
}

function blocks(site: Archive['site'], { newest, stories, pages }: Named): RootContent[] {
  const link = (text: string, path: string, note: string): ListItem =>
    item(text, fullUrl(path, site.url), note);
  const links = (entries: Entry[]) => entries.map(({ text, path, note }) => link(text, path, note));
  return [
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(words(site.description))] },
    paragraph(...besidePages(site)),
    heading(2, 'Newest briefings'),
    list(links(newest)),
    ...(stories.length > 0 ? [heading(2, 'Stories'), list(links(stories))] : []),
    heading(2, 'Everything'),
    list([
      link('Briefings as NDJSON', tableUrl('briefings', 'ndjson'), 'one record a line'),
      link(
        'Statements as CSV',
        tableUrl('statements', 'csv'),
        'who said what, in which office, by which source',
      ),
      link('Data package', dataPackageUrl, 'all tables with their fields'),
      ...(isMade(feedsUrl, site) ? [link('Feeds', feedsUrl, 'new briefings and corrections')] : []),
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
      ...links(pages),
    ]),
    heading(2, 'Optional'),
    list([link('Search', searchUrl, 'in the browser; needs JavaScript')]),
  ];
}

/** What stands beside the page of a briefing. */
function besidePages(site: Archive['site']): PhrasingContent[] {
  const files: [file: string, what: string][] = [
    ['index.md', 'the same text as Markdown'],
    ['index.json', 'a record of who was there in which office'],
  ];
  const there = made(files, ([file]) => `/${file}`, site);
  return [
    words('Every briefing has a page'),
    ...there.flatMap(([file, what], index) => [
      words(`${index === 0 && there.length > 1 ? ',' : ' and'} ${what} (`),
      { type: 'inlineCode' as const, value: file },
      words(' beside it)'),
    ]),
    words(`. Licence: ${site.licence.name}, ${site.publisher.name}.`),
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
