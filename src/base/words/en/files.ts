import { counted } from '../../text/counted.ts';
import { sentence, type Sentence } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;

/** Words of texts as Markdown, and of the full texts in feeds. */
export const textWords = {
  date: 'Date',
  by: 'By',
  language: 'Language',
  updated: 'Updated',
  places: ({ count }: Record<'count', number>) => (count > 1 ? 'Places' : 'Place'),
  who: 'Who',
  topics: 'Topics',
  identifiers: 'Identifiers',
  related: 'Put beside it by the editors',
  address: 'Address',
  publishedBy: 'Published by',
  days: 'Days',
  collects: 'Collects',
  fact: <E>({ name, value }: { name: string; value: E | string }) => sentence<E>`${name}: ${value}`,
  note: ({ number }: Text<'number'>) => `note ${number}`,
  step: <E>({ days, title }: { days: string; title: E }) => sentence`${days}: ${title}`,
  said: <E>({ speakers, day, form, words }: { speakers: string; day: string; form: string; words: E }) =>
    sentence`${speakers}, ${day}, ${form.toLowerCase()}: ${words}`,
  where: ({ places }: Text<'places'>) => `Where: ${places}`,
  present: ({ actors }: Text<'actors'>) => `Who: ${actors}`,
  archivedCopy: 'archived copy',
};

/** Words of entries in feeds, and of what feeds are. */
export const entryWords = {
  corrections: ({ archive }: Text<'archive'>) => `${archive}: corrections`,
  correctionsDescription: ({ archive }: Text<'archive'>) =>
    `What was mended in the briefings of ${archive}, and why.`,
  description: ({ archive, kind, name }: { kind: keyof typeof relations } & Text<'archive' | 'name'>) =>
    `Briefings of ${archive} ${relations[kind]} ${name}.`,
  briefing: <E>({ link }: Record<'link', E>) => sentence`Briefing: ${link}`,
  correction: ({ title }: Text<'title'>) => `Correction: ${title}`,
  all: 'All feeds',
  listTitle: ({ archive, list }: Text<'archive' | 'list'>) => `${archive}: ${list.toLowerCase()}`,
};

const relations = { actor: 'with', place: 'located in', topic: 'on', story: 'in the story' };

/** Words of citations, in every format. */
export const citationWords = {
  updated: ({ day }: Text<'day'>) => `Updated ${day}`,
  withdrawn: 'Withdrawn',
  withdrawnOn: ({ day, reason }: Text<'day' | 'reason'>) => `Withdrawn ${day}: ${reason}`,
  storyOf: ({ count }: Record<'count', number>) => `A story of ${counted(count, 'briefing')}`,
  statement: ({ speaker, whom, day, title, archive, address }: Cited) =>
    `${speaker}${whom === undefined ? '' : ` for ${whom}`}, ${day}, in “${title}”, ${archive}, ${address}`,
};

interface Cited extends Text<'speaker' | 'day' | 'title' | 'archive' | 'address'> {
  whom: string | undefined;
}

/** Words of what stands at an old address. */
export const movedWords = {
  moved: 'This page has moved',
  nowAt: <E>({ link }: Record<'link', E>) => sentence`It is now at ${link}.`,
};

/** Words of the licences of what others made. */
export const licenceWords = {
  head: ({ archive, licence, publisher }: Text<'archive' | 'licence' | 'publisher'>) =>
    `${archive}\n\nWhat is written here is under ${licence}, to be credited to ${publisher}. What this site ships of others, and under which licences:\n`,
  package: ({ name, version }: Text<'name' | 'version'>) => `Package: ${name} ${version}`,
  typeface: ({ name }: Text<'name'>) => `Typeface: ${name}`,
  drawing: 'Script: draws what search finds',
  search: 'Script and index: search',
  loading: 'Script: loads others',
  maps: 'Data: coasts and borders on maps, from Natural Earth',
};

/** Words of `llms.txt`: what there is, and where it can be read as plain text. */
export const llmsWords = {
  /** What stands beside the page of a briefing, where the site has it. */
  besidePages: <E>({ markdown, record, licence, publisher }: Beside<E>): Sentence<E> => {
    const files = [
      ...(markdown === undefined ? [] : [sentence`the same text as Markdown (${markdown} beside it)`]),
      ...(record === undefined
        ? []
        : [sentence`a record of who was there in which office (${record} beside it)`]),
    ];
    const [first, second] = files;
    const both = first && second ? sentence<E>`, ${first} and ${second}` : '';
    return sentence<E>`Every briefing has a page${both || (first ? sentence<E>` and ${first}` : '')}. Licence: ${licence}, ${publisher}.`;
  },
  newest: 'Newest briefings',
  everything: 'Everything',
  briefingTable: 'Briefings as NDJSON',
  briefingTableIs: 'one record a line',
  statementTable: 'Statements as CSV',
  statementTableIs: 'who said what, in which office, by which source',
  dataPackage: 'Data package',
  dataPackageIs: 'all tables with their fields',
  feedsAre: 'new briefings and corrections',
  correctionsAre: 'all that was corrected or withdrawn',
  pages: 'Pages',
  ways: {
    briefings: 'by year and month',
    stories: 'affairs told as sequences of briefings',
    actors: 'people, states and organisations, with their offices',
    places: 'where it happened',
    topics: 'what it was about',
    statements: 'what was said',
  },
  optional: 'Optional',
  searchIs: 'in the browser; needs JavaScript',
};

interface Beside<E> extends Text<'licence' | 'publisher'> {
  markdown: E | undefined;
  record: E | undefined;
}
