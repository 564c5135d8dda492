import { languageTag, webAddress, type Article } from './article.ts';
import { eventDays, eventDaysIn } from './event-days.ts';
import { linkedData, listAt, textAt, typesOf } from './linked-data.ts';
import { authorsIn, peopleIn } from './people.ts';
import { dayIn } from './publication-day.ts';
import { kindOfPage } from './source-kind.ts';

/** What a page says about itself to machines. */
type PageFacts = Pick<
  Article,
  'date' | 'event' | 'url' | 'publisher' | 'authors' | 'number' | 'kind' | 'language'
>;

/** Places where pages say something, the surest first: a selector and the attribute that it is in. */
type Places = readonly (readonly [selector: string, attribute: string])[];

const days: Places = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i], meta[name="pubdate" i], meta[name="publish-date" i]', 'content'],
  ['meta[name="dc.date" i], meta[name="dcterms.created" i], meta[name="parsely-pub-date" i]', 'content'],
  ['meta[name="citation_publication_date" i], meta[name="citation_date" i]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['time[datetime]', 'datetime'],
];

const addresses: Places = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
];

const publishers: Places = [
  ['meta[property="og:site_name"]', 'content'],
  ['meta[name="citation_publisher" i], meta[name="dc.publisher" i]', 'content'],
  ['meta[name="application-name"]', 'content'],
];

const authors: Places = [
  ['meta[name="citation_author" i]', 'content'],
  ['meta[name="dc.creator" i], meta[name="dcterms.creator" i]', 'content'],
  ['meta[name="author" i], meta[property="article:author"], meta[name="parsely-author" i]', 'content'],
];

const numbers: Places = [
  ['meta[name="citation_technical_report_number" i]', 'content'],
  ['meta[name="citation_isbn" i]', 'content'],
  ['meta[name="dc.identifier" i], meta[name="dcterms.identifier" i]', 'content'],
];

const languages: Places = [
  ['html', 'lang'],
  ['meta[http-equiv="content-language" i], meta[name="language" i]', 'content'],
  ['meta[name="dc.language" i], meta[name="dcterms.language" i]', 'content'],
  ['meta[property="og:locale"]', 'content'],
];

/** Facts from JSON-LD, then `meta` and `link`, then `<time>`; the first that makes sense counts. */
export function pageFacts(document: Document): PageFacts {
  const linked = linkedData(document);
  const [page = {}] = linked.filter((one) => textAt(one, 'datePublished') !== '');
  const told = (places: Places) => places.flatMap((place) => toldAt(document, place));
  const urls = [...told(addresses), textAt(page, 'url'), textAt(page, 'mainEntityOfPage', '@id')];
  const url = urls.map((text) => webAddress(text)).find((address) => address !== undefined);
  const publisher = [...told(publishers), ...namesAt(page, 'publisher', linked)].find((name) => name !== '');
  const times = [...document.querySelectorAll('time')].map(({ textContent }) => textContent);
  return {
    url,
    publisher,
    date: [textAt(page, 'datePublished'), ...told(days), ...times]
      .map(dayIn)
      .find((day) => day !== undefined),
    event: eventOf(document, page, linked),
    authors: authorsOf(document, page, linked, publisher),
    number: numberOf(page, told(numbers)),
    kind: kindOfPage(linked, told([['meta[property="og:type"]', 'content']])[0], url),
    language: [...told(languages), ...namesAt(page, 'inLanguage', linked)]
      .map((tag) => languageTag(tag || undefined))
      .find((tag) => tag !== undefined),
  };
}

function toldAt(document: Document, [selector, attribute]: Places[number]): string[] {
  return [...document.querySelectorAll(selector)].flatMap((one) => one.getAttribute(attribute)?.trim() || []);
}

/** What is named at a key, in words or as something with a name. */
function namesAt(page: object, key: string, linked: object[]): string[] {
  return listAt(page, key, linked).map((one) => {
    if (typeof one === 'string') return one.trim();
    return textAt(one, key === 'inLanguage' ? 'alternateName' : 'name');
  });
}

/** JSON-LD of an event stands beside that of the page, or is all there is. */
function eventOf(document: Document, page: object, linked: object[]): PageFacts['event'] {
  const events = linked.filter((one) => typesOf(one).some((type) => type.endsWith('Event')));
  const [start = '', end = ''] = ['start', 'end'].map(
    (name) => toldAt(document, [`meta[property="event:${name}_time"]`, 'content'])[0],
  );
  return [...events, page].map(eventDaysIn).find((days) => days !== undefined) ?? eventDays(start, end);
}

function authorsOf(
  document: Document,
  page: object,
  linked: object[],
  publisher: string | undefined,
): string[] | undefined {
  const told = authors.map((place) => toldAt(document, place).flatMap((line) => peopleIn(line, publisher)));
  const [first] = [authorsIn(page, linked, publisher), ...told].filter((names) => names.length > 0);
  return first && [...new Set(first)];
}

/** What a document calls itself; numbers of articles in the press are those of the program that serves them. */
function numberOf(page: object, told: string[]): string | undefined {
  const isPress = typesOf(page).some((type) => /Article$|^WebPage$|Posting$/.test(type));
  const own = ['reportNumber', 'isbn', 'legislationIdentifier', ...(isPress ? [] : ['identifier'])];
  const linked = own.flatMap((key) =>
    listAt(page, key).map((one) => (typeof one === 'string' ? one : textAt(one, 'value'))),
  );
  return [...linked, ...told].find(
    (number) =>
      /[\p{L}\p{N}]/u.test(number) && number.length <= 100 && !/:\/\/|^(?:doi|urn):|^10\.\d{4}/i.test(number),
  );
}
