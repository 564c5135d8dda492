import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { frontMatter, plainText } from '../../content/front-matter/front-matter.ts';
import { parseYaml } from '../../content/yaml/yaml.ts';
import { languageTag, webAddress, type Article } from './article.ts';
import { daysLine, eventDays } from './event-days.ts';
import { nodesOfMarkdown } from './foreign-text.ts';
import { peopleIn } from './people.ts';
import { dayIn, dayLine } from './publication-day.ts';
import { sourceKind } from './source-kind.ts';

/**
 * An article from plain text. Its first line is the title; a line below it that holds nothing but a day,
 * several days or an address tells the article's. Paragraphs have empty lines between them or, where there are none,
 * are the lines.
 */
export function articleFromText(text: string): Article {
  const lines = plainText(text).trim().split('\n');
  const [title, ...rest] = lines.map((line) => line.trim());
  const body = /\n[ \t]*\n/.test(rest.join('\n').trim()) ? rest.join('\n').split(/\n{2,}/) : rest;
  const article: Article = { title: title ?? '', body: { type: 'root', children: [] } };
  for (const paragraph of body.map((part) => part.replace(/\s+/g, ' ').trim())) {
    const event = daysLine(paragraph);
    const date = dayLine(paragraph);
    const url = /\s/.test(paragraph) ? undefined : webAddress(paragraph);
    if (paragraph === '') continue;
    if (event && !article.event) article.event = event;
    else if (date && !article.date) article.date = date;
    else if (url && !article.url) article.url = url;
    else article.body.children.push({ type: 'paragraph', children: [{ type: 'text', value: paragraph }] });
  }
  return article;
}

/** Names that programs which save pages as Markdown give to what we look for. */
const fields = {
  title: ['title'],
  date: ['date', 'published', 'publishedAt', 'datePublished'],
  url: ['url', 'source', 'link', 'canonical'],
  publisher: ['publisher', 'site', 'siteName', 'site_name'],
  language: ['language', 'lang'],
  authors: ['authors', 'author', 'creator', 'byline'],
  number: ['number', 'isbn', 'identifier'],
  kind: ['kind'],
  from: ['startDate', 'start'],
  until: ['until', 'endDate', 'end'],
};

/** An article from Markdown: its front matter or, for the title, its first heading. */
export function articleFromMarkdown(text: string): Article {
  const plain = plainText(text);
  const parts = frontMatter(plain);
  const data = parts ? parseYaml(parts.yaml, parts.firstLine).data : undefined;
  const list = (names: string[]) =>
    names.map((name) => [Reflect.get(Object(data), name) ?? ''].flat().map(String)).find(([one]) => one);
  const field = (names: string[]) => list(names)?.[0];
  const [date = '', publisher, until = ''] = [fields.date, fields.publisher, fields.until].map(field);
  const authors = list(fields.authors)?.flatMap((line) => peopleIn(line, publisher));
  const body = nodesOfMarkdown(parts?.body ?? plain);
  return {
    title: field(fields.title) ?? headline(body),
    date: dayIn(date),
    event: until || field(fields.from) ? eventDays(field(fields.from) ?? date, until) : undefined,
    url: webAddress(field(fields.url)),
    publisher,
    authors,
    number: field(fields.number),
    kind: sourceKind(field(fields.kind)),
    language: languageTag(field(fields.language)),
    body,
  };
}

/** Takes the first heading, or else the first block, out of a text. */
function headline(body: Root): string | undefined {
  const isHeading = (node: RootContent) => node.type === 'heading';
  const index = Math.max(0, body.children.findIndex(isHeading));
  const [node] = body.children.splice(index, 1);
  return node && toString(node);
}
