import { webAddress } from './article.ts';
import { dayIn } from './publication-day.ts';

/** What a page says about itself to machines. */
export interface PageFacts {
  date?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
}

/** Where pages say their day, the surest first: a selector and the attribute that it is in. */
const days = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i], meta[name="pubdate" i], meta[name="publish-date" i]', 'content'],
  ['meta[name="dc.date" i], meta[name="dcterms.created" i], meta[name="parsely-pub-date" i]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
] as const;

const addresses = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
] as const;

const names = [
  ['meta[property="og:site_name"]', 'content'],
  ['meta[name="application-name"]', 'content'],
] as const;

/** Facts from JSON-LD, then `meta` and `link`, then `<time>`; the first that makes sense counts. */
export function pageFacts(document: Document): PageFacts {
  const linked = linkedData(document);
  const told = (places: readonly (readonly [string, string])[]) =>
    places.map(([selector, name]) => document.querySelector(selector)?.getAttribute(name)?.trim() ?? '');
  const url = [...told(addresses), textAt(linked, 'url'), textAt(linked, 'mainEntityOfPage', '@id')];
  const times = [...document.querySelectorAll('time')].map(({ textContent }) => textContent);
  const date = [textAt(linked, 'datePublished'), ...told(days), ...times];
  const publisher = [...told(names), textAt(linked, 'publisher', 'name')];
  return {
    date: date.map(dayIn).find((day) => day !== undefined),
    url: url.map((text) => webAddress(text)).find((address) => address !== undefined),
    publisher: publisher.find((name) => name !== ''),
  };
}

/** The JSON-LD object that tells when the page was published; an empty one when there is none. */
function linkedData(document: Document): object {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const objects = scripts.flatMap(({ textContent }) => objectsIn(parsed(textContent)));
  return objects.find((one) => textAt(one, 'datePublished') !== '') ?? {};
}

function objectsIn(data: unknown): object[] {
  if (Array.isArray(data)) return data.flatMap(objectsIn);
  if (typeof data !== 'object' || data === null) return [];
  return [data, ...('@graph' in data ? objectsIn(data['@graph']) : [])];
}

/** Pages have broken JSON in them; it says nothing then. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The text at the end of some keys; empty when there is none. */
function textAt(data: object, ...keys: string[]): string {
  const value = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), data);
  return typeof value === 'string' ? value.trim() : '';
}
