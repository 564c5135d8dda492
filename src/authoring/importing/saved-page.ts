import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { webAddress, type Article } from './article.ts';
import { nodesOfHtml } from './foreign-text.ts';
import { headlineOf } from './headline.ts';
import { pageFacts } from './page-facts.ts';

/** linkedom expects whole and well-formed documents, which saved pages need not be. */
const tidy = unified().use(rehypeParse).use(rehypeStringify).freeze();

/** An article from a saved page, by the rules of Firefox's reader view. Undefined when there is none. */
export function articleFromPage(html: string): Article | undefined {
  const { document } = parseHTML(String(tidy.processSync(html)));
  const facts = pageFacts(document);
  const headings = [...document.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent));
  const url = facts.url ?? savedFrom(html);
  // Readability takes the document apart, so it comes last.
  const read = new Readability(document).parse();
  if (!read?.content?.trim()) return undefined;
  const host = url && new URL(url).hostname.replace(/^www\./, '');
  const publisher = facts.publisher ?? (read.siteName?.trim() || host);
  const title = headlineOf(oneLine(read.title ?? ''), headings, [publisher, read.siteName ?? '', host]);
  return { ...facts, title: title || undefined, url, publisher, body: nodesOfHtml(read.content) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The address that browsers note in a page that they save. */
function savedFrom(html: string): string | undefined {
  return webAddress(
    /<!-- *(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url: )(\S+)/.exec(html)?.[1],
  );
}

/** The encoding that the byte order mark of a file names, if it is none of UTF-8. */
export function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * A page's bytes as text, in the encoding that its byte order mark or its `meta` names; UTF-8 otherwise.
 *
 * @throws TypeError when it names none that is known, and is not UTF-8
 */
export function decoded(bytes: Uint8Array): string {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  return (decoderFor(named) ?? new TextDecoder('utf-8', { fatal: true })).decode(bytes);
}

function decoderFor(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    return undefined;
  }
}
