import type { InlineCode, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Archive } from '../../archive/model.ts';
import { isMade } from '../../archive/outputs.ts';
import { ownPages } from '../../archive/queries.ts';
import { storiesByTime } from '../../archive/stories.ts';
import { periodInWords } from '../../base/days/periods.ts';
import { fullUrl } from '../../base/site-path.ts';
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
import { countWords, llmsWords, nameWords } from '../../base/words.ts';
import type { MadeFile } from '../made-file.ts';

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
      note: summary ?? countWords.briefings({ count: briefings.length }),
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
  const way = (kind: keyof typeof llmsWords.ways, path: string) =>
    link(nameWords[kind], path, llmsWords.ways[kind]);
  const links = (entries: Entry[]) => entries.map(({ text, path, note }) => link(text, path, note));
  return [
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(words(site.description))] },
    paragraph(...besidePages(site)),
    heading(2, llmsWords.newest),
    list(links(newest)),
    ...(stories.length > 0 ? [heading(2, nameWords.stories), list(links(stories))] : []),
    heading(2, llmsWords.everything),
    list([
      link(llmsWords.briefingTable, tableUrl('briefings', 'ndjson'), llmsWords.briefingTableIs),
      link(llmsWords.statementTable, tableUrl('statements', 'csv'), llmsWords.statementTableIs),
      link(llmsWords.dataPackage, dataPackageUrl, llmsWords.dataPackageIs),
      ...(isMade(feedsUrl, site) ? [link(nameWords.feeds, feedsUrl, llmsWords.feedsAre)] : []),
      link(nameWords.corrections, correctionsUrl, llmsWords.correctionsAre),
    ]),
    heading(2, llmsWords.pages),
    list([
      way('briefings', briefingsUrl),
      ...(stories.length > 0 ? [way('stories', storiesUrl)] : []),
      way('actors', actorsUrl),
      way('places', placesUrl),
      way('topics', topicsUrl),
      way('statements', statementsUrl),
      ...links(pages),
    ]),
    heading(2, llmsWords.optional),
    list([link(nameWords.search, searchUrl, llmsWords.searchIs)]),
  ];
}

/** What stands beside the page of a briefing. */
function besidePages(site: Archive['site']): PhrasingContent[] {
  const file = (value: string): InlineCode | undefined =>
    isMade(`/${value}`, site) ? { type: 'inlineCode', value } : undefined;
  const said = llmsWords.besidePages({
    markdown: file('index.md'),
    record: file('index.json'),
    licence: site.licence.name,
    publisher: site.publisher.name,
  });
  return said.map((one) => (typeof one === 'string' ? words(one) : one));
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
