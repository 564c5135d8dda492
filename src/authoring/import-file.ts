import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { shownPath } from '../base/environment.ts';
import type { Article } from './article.ts';
import * as messages from './import-messages.ts';
import { articleFromPage, decoded, markedEncoding } from './saved-page.ts';
import { articleFromMarkdown, articleFromText } from './saved-text.ts';

const readers: Partial<Record<string, (bytes: Uint8Array) => Article | undefined>> = {
  '.html': (bytes) => articleFromPage(decoded(bytes)),
  '.htm': (bytes) => articleFromPage(decoded(bytes)),
  '.md': (bytes) => articleFromMarkdown(textIn(bytes)),
  '.markdown': (bytes) => articleFromMarkdown(textIn(bytes)),
  '.txt': (bytes) => articleFromText(textIn(bytes)),
};

/** The text of a file. @throws TypeError when its encoding is not known: a guess would write other letters */
function textIn(bytes: Uint8Array): string {
  return new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
}

/** @throws when a file cannot be read */
function reading(
  read: (bytes: Uint8Array) => Article | undefined,
  bytes: Uint8Array,
  shown: string,
): Article | undefined {
  try {
    return read(bytes);
  } catch (error) {
    // Parsers follow what is nested by calling themselves, and end their stack.
    if (error instanceof RangeError) throw new Error(messages.tooDeep(shown), { cause: error });
    const isEncoding =
      error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    throw isEncoding ? new Error(messages.unknownEncoding(shown), { cause: error }) : error;
  }
}

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
  const article = reading(read, bytes, shownPath(path));
  if (!article || article.body.children.length === 0) throw new Error(messages.noArticle(shownPath(path)));
  return article;
}
