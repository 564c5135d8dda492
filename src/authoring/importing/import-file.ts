import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { shownPath } from '../../base/system/environment.ts';
import { aboutFile, errorCode } from '../../base/system/reason.ts';
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

/** How much of a file is looked at to see whether it is a text. */
const looked = 8000;

/**
 * Whether bytes are no text, whatever their file is called: they hold what none has, or begin as another format does.
 */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, looked);
  if (/^(?:%PDF-|\{\\rtf)/.test(new TextDecoder('latin1').decode(start))) return true;
  return markedEncoding(bytes) === undefined && start.includes(0);
}

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
 * @throws when the file is not there, is of no known kind or no text, or holds no article
 */
export async function readArticle(path: string): Promise<Article> {
  const read = readers[extname(path).toLowerCase()];
  if (!read) throw new Error(messages.unknownEnding(shownPath(path)));
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw aboutFile(error, path);
    throw new Error(messages.noFile(shownPath(path)), { cause: error });
  }
  if (isBinary(bytes)) throw new Error(messages.noText(shownPath(path)));
  const article = reading(read, bytes, shownPath(path));
  if (!article || article.body.children.length === 0) throw new Error(messages.noArticle(shownPath(path)));
  return article;
}
