import { counted } from '../../text/counted.ts';
import { listInWords } from '../../text/lists.ts';
import { joined, sentence, type Around, type Sentence } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;

/** Words around every page, and of pages that are there for one thing. */
export const pageWords = {
  skip: 'Skip to content',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  sections: 'Sections',
  menu: 'Menu',
  searchArchive: 'Search the archive',
  publishedBy: <E>({ publisher }: { publisher: E | string }) => sentence<E>`Published by ${publisher}`,
  licence: <E>({ licence }: { licence: E | string }) => sentence<E>`Licence: ${licence}`,
  problems: 'Problems in the content',
  parts: 'Parts of the list',
  newer: 'Newer',
  older: 'Older',
  /** Which part of a list; parts keep their numbers, so the oldest is the first. */
  part: ({ number, count }: Record<'number' | 'count', number>) => {
    if (number === count) return `The newest of ${count} parts`;
    return number === 1 ? `The oldest of ${count} parts` : `Part ${number} of ${count}, from the oldest`;
  },
  fileOf: ({ of, format }: Text<'of' | 'format'>) => `${of}: ${format}`,
  notFound: 'Page not found',
  notFoundDescription: 'There is no page at this address.',
  notFoundWhy: 'There is no page at this address. It may have moved, or the address may be mistyped.',
  searchDescription: ({ archive }: Text<'archive'>) =>
    `Search the briefings, actors, places and topics of ${archive}.`,
  noScript:
    'Search runs in your browser and needs JavaScript, which is switched off. All briefings can be browsed:',
};

/** Words of the home page, and of the ways into the archive. */
export const homeWords = {
  span: ({ briefings, actors, statements, from, to }: Holdings) => {
    const holdings = [
      [briefings, 'briefing'],
      [actors, 'actor'],
      [statements, 'statement'],
    ] as const;
    const held = holdings.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
    return `${listInWords(held)}, ${from === to ? `of ${from}` : `from ${from} to ${to}`}`;
  },
  begin: <E>({ lead, story, who, where, what, newest }: Beginnings<E>) => {
    const lists = [who?.('who'), where?.('where'), what?.('what about')].filter((one) => one !== undefined);
    const ways: Sentence<E>[] = [sentence`Begin with ${lead}`];
    if (story) ways.push(sentence`with ${story('a story')}`);
    if (lists.length > 0) ways.push(sentence`with ${either(lists)}`);
    if (newest) ways.push(sentence`or read the ${newest('newest first')}`);
    return sentence<E>`${joined(ways, ', ')}.`;
  },
  latest: 'Latest briefings',
  all: 'All briefings',
  waysIn: 'Ways in',
  ways: {
    briefings: 'by year and month',
    stories: 'affairs from their first briefing on',
    actors: 'people, states and organisations',
    places: 'from countries to sites',
    topics: 'from broad to narrow',
    statements: 'who said what, newest first',
  },
};

/** What an archive holds, and of which days. */
interface Holdings extends Record<'briefings' | 'actors' | 'statements', number>, Text<'from' | 'to'> {}

/** Where a reader may begin: with a briefing, or at a list that holds something. */
interface Beginnings<E> extends Record<'story' | 'who' | 'where' | 'what' | 'newest', Around<E> | undefined> {
  lead: E;
}

/** `a`, `a or b`, or `a, b or c`. */
function either<E>(elements: E[]): Sentence<E> {
  const [last] = elements.slice(-1);
  const others = joined(elements.slice(0, -1), ', ');
  return last === undefined ? [] : sentence<E>`${others}${others.length > 0 ? ' or ' : ''}${last}`;
}
