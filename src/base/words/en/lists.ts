import { counted } from '../../text/counted.ts';
import { numberInWords } from '../../text/measures.ts';
import { sentence, type Around } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;

/** Words of lists, whatever is in them. */
export const listWords = {
  noBriefings: 'No briefings yet.',
  more: ({ count }: Record<'count', number>) => `and ${numberInWords(count)} more`,
  showMore: ({ count, years }: { count: number; years: string }) => `Show ${count} more, ${years}`,
  mostNamed: 'Most often named',
  where: 'Where',
  aboutWhat: 'About what',
};

/** Words of briefings by day, month and year. */
export const calendarWords = {
  description: ({ archive }: Text<'archive'>) => `All briefings of ${archive}, by year and month.`,
  latest: 'Latest',
  older: ({ month }: Text<'month'>) => `Older briefings: ${month} and before`,
  byYearAndMonth: 'By year and month',
  decade: ({ decade }: Record<'decade', number>) => `${decade}s`,
  table: 'Briefings by year and month',
  tableOf: ({ decade }: Text<'decade'>) => `Briefings of the ${decade} by year and month`,
  caption: 'Number of briefings by year and month',
  year: 'Year',
  all: 'All',
  month: <E>({ month, count, hidden }: { month: string; count: number; hidden: Around<E> }) =>
    sentence`${hidden(`${month}: `)}${count}`,
  yearTitle: ({ year }: Text<'year'>) => `Briefings of ${year}`,
  yearDescription: ({ year, count }: { year: string; count: number }) =>
    `${counted(count, 'briefing')} of ${year}, by month.`,
  years: 'Years',
  allYears: ({ count }: Record<'count', number>) => `All ${counted(count, 'year')}`,
  neighbours: 'Neighbouring years',
  before: ({ year }: Text<'year'>) => `Before: ${year}`,
  after: ({ year }: Text<'year'>) => `After: ${year}`,
};

/** What stands where a list would be, as long as there is nothing to list. */
export const emptyWords = {
  none: {
    briefings: 'There are no briefings here yet.',
    actors: 'There are no actors here yet.',
    places: 'There are no places here yet.',
    topics: 'There are no topics here yet.',
    statements: 'There are no statements here yet.',
  },
  /** Where all that was published has been taken back. */
  withdrawn: <E>({ link }: { link: Around<E> }) =>
    sentence`Every briefing here has been withdrawn. ${link('When and why')}`,
  statement: <E>({ start, end }: Record<'start' | 'end', E>) =>
    sentence`A statement is what a briefing says that somebody said, between ${start} and ${end}.`,
  adds: <E>({ command, isBriefing }: { command: E; isBriefing: boolean }) =>
    sentence`Whoever writes here adds one with ${command}. ${
      isBriefing
        ? 'It shows once it is published: drafts and briefings under embargo are in the preview alone.'
        : 'It shows once a published briefing names it.'
    }`,
};
