import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { EventDays } from './event-days.ts';
import type { SourceKind } from './source-kind.ts';

/** A saved news page or text, as far as it could be read. */
export interface Article {
  title?: string | undefined;
  /** The day of publication. */
  date?: string | undefined;
  /** The days of what it is about, where these are told, too. */
  event?: EventDays | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  authors?: string[] | undefined;
  /** The number that a document calls itself by. */
  number?: string | undefined;
  kind?: SourceKind | undefined;
  language?: string | undefined;
  body: Root;
}

/** An article's title and text without markup, its blocks with an empty line between them. */
export function plainWords({ title = '', body }: Article): string {
  const blocks = [title];
  visit(body, ['paragraph', 'heading', 'tableCell'], (block) => {
    blocks.push(toString(block));
  });
  return blocks.join('\n\n');
}

/** The whole address if it is one on the web, by `http:` or `https:`; undefined of all else. */
export function webAddress(text: string | null | undefined, base?: string): string | undefined {
  const url = URL.parse(text ?? '', base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** The tag if it is one of a language: `en-GB`. */
export function languageTag(text: string | null | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((text ?? '').replace('_', '-'))[0];
  } catch {
    return undefined;
  }
}
