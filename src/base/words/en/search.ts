import { counted } from '../../text/counted.ts';
import { joined, sentence, type Around } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;
type Count = Record<'count', number>;

/** Words of the search interface, for the browser: the field, what narrows a search, and its results. */
export const searchWords = {
  field: 'Search the archive',
  placeholder: 'Name, place, date, or what somebody said',
  search: 'Search',
  completions: 'Completions',
  completes: ({ count }: Count) => counted(count, 'briefing'),
  toResults: 'To the results',
  narrow: 'Narrow the results',
  results: 'Results',
  showMore: 'Show more',
  furtherResults: ({ count }: Count) => counted(count, 'further result'),
  asPage: 'Open this search as a page',
  sortBy: 'Sort by',
  sorts: { relevance: 'best match', newest: 'newest', oldest: 'oldest' },
  kinds: {
    briefing: { one: 'Briefing', many: 'Briefings' },
    statement: { one: 'Statement', many: 'Statements' },
    actor: { one: 'Actor', many: 'Actors' },
    place: { one: 'Place', many: 'Places' },
    topic: { one: 'Topic', many: 'Topics' },
    story: { one: 'Story', many: 'Stories' },
    page: { one: 'Page', many: 'Pages' },
  },
  facets: { kind: 'Kind', actor: 'Actor', place: 'Place', topic: 'Topic', story: 'Story', year: 'Year' },
  chosen: 'Chosen',
  chip: ({ facet, value }: Text<'facet' | 'value'>) => `${facet}: ${value}`,
  remove: ({ what }: Text<'what'>) => `Remove ${what}`,
  removeAll: 'Remove all',
  /** What shows the other values of a facet, or hides them, with its name for who cannot see above it. */
  fold: <E>({ isWhole, count, facet, hidden }: Fold<E>) =>
    sentence`${isWhole ? 'Show fewer' : `Show all ${count}`}${hidden(` of ${facet}`)}`,
  days: ({ from, to }: { from: string | undefined; to: string | undefined }) =>
    from !== undefined && from === to
      ? from
      : [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(' '),
  allDecades: 'All decades',
  decades: 'Decades',
  from: 'From',
  to: 'To',
  resultsOf: ({ time, count }: { time: string; count: number }) => `${time} (${counted(count, 'result')})`,
  resultsIn: ({ time, count }: { time: string; count: number }) => `${time}: ${counted(count, 'result')}`,
  decade: ({ decade }: Text<'decade'>) => `${decade}s`,
  inTitle: ({ title }: Text<'title'>) => ` in “${title}”`,
  without: <E>({ words }: { words: E[] }) => sentence`Without ${joined(words, ' ')}`,
  either: ({ words }: { words: string[] }) => words.join(' or '),
  statementsInIt: 'Statements in it',
  said: <E>({ speaker, passage, link }: { speaker: E; passage: E; link: (words: (string | E)[]) => E }) =>
    sentence`${link(sentence`${speaker} said`)}: ${passage}`,
  /** A link to the first statement that is not shown. */
  moreStatements: <E>({ count, link }: Count & Record<'link', Around<E>>) =>
    sentence`and ${link(`${counted(count, 'statement')} more`)}`,
  inSection: ({ section }: Text<'section'>) => `In the section “${section}”`,
  inBriefing: <E>({ title }: { title: (string | E)[] }) => sentence<E>`In ${title}`,
  alsoKnownAs: <E>({ name }: Record<'name', E>) => sentence`Also known as ${name}`,
  briefingsOf: ({ count }: Count) =>
    count > 0 ? `in ${counted(count, 'briefing')}` : 'in no briefing of its own',
};

interface Fold<E> {
  isWhole: boolean;
  count: number;
  facet: string;
  hidden: Around<E>;
}

/** Words of ways to keep a search, and of how old its index is. */
export const keepWords = {
  keep: 'Keep this search',
  copy: 'Copy the link to this search',
  save: 'Results as CSV',
  feeds: <E>({ feeds }: { feeds: E[] }) => sentence`Feeds of new briefings: ${joined(feeds, ', ')}`,
  copied: 'The link was copied.',
  link: ({ address }: Text<'address'>) => `The link is ${address}`,
  gathering: 'Gathering the results …',
  saved: ({ count, file }: { count: number; file: string }) =>
    `${counted(count, 'result')} saved as ${file}.`,
  notLoaded: 'The results could not be loaded.',
  age: ({ minutes }: { minutes: number | undefined }) =>
    `This searches the index of the last build${minutes === undefined ? '' : `, ${ageOf(minutes)}`}. Run npm run build for a new one.`,
};

function ageOf(minutes: number): string {
  if (minutes < 1) return 'made just now';
  if (minutes < 90) return `${counted(minutes, 'minute')} old`;
  return minutes < 48 * 60
    ? `${counted(Math.round(minutes / 60), 'hour')} old`
    : `${counted(Math.round(minutes / 60 / 24), 'day')} old`;
}
