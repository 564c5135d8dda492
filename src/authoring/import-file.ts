import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { shownPath } from '../base/environment.ts';
import type { Article } from './article.ts';
import * as messages from './messages.ts';
import { articleFromPage, decoded } from './saved-page.ts';
import { articleFromMarkdown, articleFromText } from './saved-text.ts';

const readers: Partial<Record<string, (bytes: Uint8Array) => Article | undefined>> = {
  '.html': (bytes) => articleFromPage(decoded(bytes)),
  '.htm': (bytes) => articleFromPage(decoded(bytes)),
  '.md': (bytes) => articleFromMarkdown(new TextDecoder().decode(bytes)),
  '.markdown': (bytes) => articleFromMarkdown(new TextDecoder().decode(bytes)),
  '.txt': (bytes) => articleFromText(new TextDecoder().decode(bytes)),
};

/**
 * The article in a saved page or text. Nothing is fetched.
 *
 * @throws when the file is not there, is of no known kind, or holds no article
 */
export async function readArticle(path: string): Promise<Article> {
  const read = readers[extname(path).toLowerCase()];
  if (!read) throw new Error(messages.unknownEnding(shownPath(path)));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new Error(messages.noFile(shownPath(path)), { cause: error });
  }
  const article = read(bytes);
  if (!article || article.body.children.length === 0) throw new Error(messages.noArticle(shownPath(path)));
  return article;
}
