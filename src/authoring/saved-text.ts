import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { frontMatter, plainText } from '../content/front-matter.ts';
import { parseYaml } from '../content/yaml.ts';
import { webAddress, type Article } from './article.ts';
import { nodesOfMarkdown } from './foreign-text.ts';
import { dayIn, dayLine } from './publication-day.ts';

/**
 * An article from plain text. Its first line is the title; a line below it that holds nothing but a day or
 * an address tells the article's. Paragraphs have empty lines between them or, where there are none,
 * are the lines.
 */
export function articleFromText(text: string): Article {
  const lines = plainText(text).trim().split('\n');
  const [title, ...rest] = lines.map((line) => line.trim());
  const body = /\n[ \t]*\n/.test(rest.join('\n').trim()) ? rest.join('\n').split(/\n{2,}/) : rest;
  const article: Article = { title: title ?? '', body: { type: 'root', children: [] } };
  for (const paragraph of body.map((part) => part.replace(/\s+/g, ' ').trim())) {
    const date = dayLine(paragraph);
    const url = /\s/.test(paragraph) ? undefined : webAddress(paragraph);
    if (paragraph === '') continue;
    if (date && !article.date) article.date = date;
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
};

/** An article from Markdown: its front matter or, for the title, its first heading. */
export function articleFromMarkdown(text: string): Article {
  const plain = plainText(text);
  const parts = frontMatter(plain);
  const data = parts ? parseYaml(parts.yaml, parts.firstLine).data : undefined;
  const field = (names: string[]) =>
    names.map((name) => String(Reflect.get(Object(data), name) ?? '')).find((value) => value !== '');
  const body = nodesOfMarkdown(parts?.body ?? plain);
  return {
    title: field(fields.title) ?? headline(body),
    date: dayIn(field(fields.date) ?? ''),
    url: webAddress(field(fields.url)),
    publisher: field(fields.publisher),
    language: field(fields.language),
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
