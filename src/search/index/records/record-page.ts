import { unmarked } from '../../../base/days/date-words.ts';
import { escaped } from '../../../base/text/markup.ts';
import { spaced } from '../../ask/words/segments.ts';

/* A record as Pagefind reads it: a page of its own. */

/** What results show of records, and how passages are found in them; images are Pagefind's own doing. */
export const metaFields = [
  ...(['title', 'kind', 'date', 'place', 'summary', 'office', 'in', 'aliases', 'count'] as const),
  ...(['form', 'offices', 'around', 'image', 'image_alt', 'lang'] as const),
];

/** A record as a page. */
interface Written {
  title: string;
  /** What a result shows. */
  meta: Partial<Record<(typeof metaFields)[number], string | undefined>>;
  /** What passages are taken from, in HTML. */
  text: string;
  /** What the record is found by besides. */
  names?: string[];
  /** What its sources are called. */
  sources?: string[];
}

/** A record as HTML: its text, and below it what it is found by besides, weighed. */
export function page({ title, meta, text, names = [], sources = [] }: Written): string {
  const [named, told] = [names, sources].map((all) =>
    all.filter((one) => one !== '').map((one) => `${unmarked(one)}.`),
  );
  const besides = [...(named ?? []), ...(told ?? [])];
  // How many words stand before the text and after it.
  const around = `${countIn([title])} ${countIn(besides)}`;
  const head = Object.entries({ ...meta, around })
    .flatMap(([name, value]) => (value ? [[name, value] as const] : []))
    .map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${escaped(value)}">`);
  const heading = `<h1 data-pagefind-weight="10" data-pagefind-meta="title">${escaped(title)}</h1>`;
  return `<head>${head.join('')}</head><body>${heading}${text}${part((named ?? []).join(' '), 2)}${part((told ?? []).join(' '), 0.5)}</body>`;
}

/**
 * Pagefind keeps the text of every element with an id beside the text itself. An empty element at the
 * start of a paragraph marks the same place without the words.
 */
export function withLightAnchors(html: string): string {
  return (
    html
      .replace(/<p ([^>]*?)id="([^"]*)"([^>]*)>/g, '<p $1$3><a id="$2"></a>')
      // The old address of a statement stands beside the one that lasts.
      .replace(/<span id="statement_\d+"><\/span>/g, '')
      // A caption and its credit are two lines on the page.
      .replaceAll('<span class="credit">', ' $&')
  );
}

function countIn(texts: string[]): number {
  return spaced(texts.join(' ')).split(/\s+/).filter(Boolean).length;
}

/** A paragraph of words that weigh so much; nothing for no words. */
export function part(text: string, weight: number, lang?: string): string {
  const language = lang === undefined ? '' : ` lang="${escaped(lang)}"`;
  return text === '' ? '' : `<p data-pagefind-weight="${weight}"${language}>${escaped(text)}</p>`;
}
