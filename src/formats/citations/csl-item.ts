import { changedOn, publishedOn } from '../../archive/corrections.ts';
import { identifierOf } from '../../archive/identifiers.ts';
import { capacitiesOf } from '../../archive/join/speakers.ts';
import type { Archive, Briefing, Statement, Story } from '../../archive/model.ts';
import { dateInWords } from '../../base/days/date-words.ts';
import type { CalendarDate } from '../../base/days/dates.ts';
import { fullUrl } from '../../base/site-path.ts';
import { citationWords } from '../../base/words.ts';
import { type CslName, onOneLine, nameOf, writtenName, publisherOf } from './csl-names.ts';

/** A work to cite, as CSL-JSON. Every text is on one line. */
export interface CslItem {
  /** A stable key, fit for BibTeX: `2017_g7-lucca`. */
  id: string;
  type: 'article-newspaper' | 'speech';
  title: string;
  author: CslName[];
  'container-title': string;
  publisher: string;
  issued: { 'date-parts': [[number, number, number]] };
  URL: string;
  DOI?: string;
  language: string;
  /** The office of who speaks. */
  genre?: string;
  /** That the briefing was withdrawn, when and why. */
  status?: string;
  /** What became of the briefing since. */
  note?: string;
}

/**
 * A briefing as a work to cite. It is news: a `report` loses its day in APA and Harvard and names its
 * publisher twice, while an `article-newspaper` keeps the day everywhere and stands in the archive as in
 * a paper. The day of access is left to the reader, so that two builds give the same item.
 */
export function briefingItem(briefing: Briefing, { site }: Pick<Archive, 'site'>): CslItem {
  const { id, title, language, url, updated } = briefing;
  const doi = identifierOf(briefing.identifiers, 'doi');
  const status = statusOf(briefing);
  const changed = updated && citationWords.updated({ day: dateInWords(updated) });
  const notes = [status, changed].filter((one) => one !== undefined);
  return {
    id: keyOf(id),
    type: 'article-newspaper',
    title: onOneLine(title),
    author: briefing.authors.length > 0 ? briefing.authors.map(writtenName) : [publisherOf(site)],
    'container-title': onOneLine(site.title),
    publisher: onOneLine(site.publisher.name),
    issued: issuedOn(publishedOn(briefing)),
    URL: fullUrl(url, site.url),
    ...(doi && { DOI: onOneLine(doi) }),
    language: language ?? site.language,
    ...(status && { status }),
    ...(notes.length > 0 && { note: notes.join('. ') }),
  };
}

/**
 * A story as a work to cite: it is of the day on which the last of its briefings came out or was changed.
 * Undefined for one without briefings, which has no day.
 */
export function storyItem(
  { id, name, url, briefings }: Story,
  { site }: Pick<Archive, 'site'>,
): CslItem | undefined {
  const days = briefings.map(changedOn).sort();
  const newest = days.at(-1);
  if (newest === undefined) return undefined;
  return {
    id: keyOf(`stories/${id}`),
    type: 'article-newspaper',
    title: onOneLine(name),
    author: [publisherOf(site)],
    'container-title': onOneLine(site.title),
    publisher: onOneLine(site.publisher.name),
    issued: issuedOn(newest),
    URL: fullUrl(url, site.url),
    language: site.language,
    note: citationWords.storyOf({ count: briefings.length }),
  };
}

/**
 * What an actor said as a work to cite: its words are the title and its briefing the container. It is of
 * the day it was said, which may be long before the briefing.
 */
export function statementItem(statement: Statement, { site }: Pick<Archive, 'site'>): CslItem {
  const { speakers, on, text, lang, briefing, url } = statement;
  const { hash } = new URL(url, site.url);
  const capacities = capacitiesOf(statement);
  const status = statusOf(briefing);
  return {
    id: keyOf(`${briefing.id}/${hash.slice(1)}`),
    type: 'speech',
    title: onOneLine(text),
    author: speakers.map(({ actor, name }) => (actor ? nameOf(actor) : { literal: onOneLine(name) })),
    'container-title': onOneLine(briefing.title),
    publisher: onOneLine(site.publisher.name),
    issued: issuedOn(on),
    URL: fullUrl(url, site.url),
    language: lang ?? briefing.language ?? site.language,
    ...(capacities && { genre: onOneLine(capacities) }),
    ...(status && { status, note: status }),
  };
}

/** The day of an item, as `2017-04-10`. */
export function dayOf({ issued }: CslItem): CalendarDate {
  const [[year, month, day]] = issued['date-parts'];
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
}

/** Ids hold no underscore, so two of them never share a key. A slash would end a key in some readers. */
function keyOf(id: string): string {
  return id.replaceAll('/', '_');
}

/** That a briefing was withdrawn, when and why, without a full stop; undefined for others. */
export function statusOf({ state, withdrawal }: Pick<Briefing, 'state' | 'withdrawal'>): string | undefined {
  if (state !== 'withdrawn') return undefined;
  if (!withdrawal) return citationWords.withdrawn;
  const { date, reason } = withdrawal;
  return onOneLine(citationWords.withdrawnOn({ day: dateInWords(date), reason })).replace(/\.$/, '');
}

function issuedOn(date: CalendarDate): CslItem['issued'] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
