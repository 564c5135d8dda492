import { counted } from '../../text/counted.ts';
import { joined, sentence, type Around } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;
type Count = Record<'count', number>;

/** Words of how a search stands, and of what a reader has to know about its answer; for the browser. */
export const answerWords = {
  loading: 'Loading the search index …',
  stillLoading: 'Still loading the search index. The connection is slow.',
  searching: 'Searching …',
  all: ({ count, first, last }: { count: number; first: string | undefined; last: string | undefined }) => {
    const span = first && last && first !== last ? ` from ${first} to ${last}` : '';
    return `${counted(count, 'entry', 'entries')}${span} can be searched.`;
  },
  soFar: ({ count }: Count) => `${counted(count, 'result')} so far; older years are being searched …`,
  found: ({ count }: Count) => (count === 0 ? 'Nothing was found.' : counted(count, 'result')),
  mended: <E>({ link, of }: { link: E; of: E[] }) =>
    sentence`Showing results for ${link}. Nothing has ${joined(of, ', ')}.`,
  proposed: <E>({ link }: Record<'link', E>) => sentence`Did you mean ${link}?`,
  renamed: <E>({ link }: Record<'link', E>) =>
    sentence`Did you mean ${link}? That is the name this archive uses.`,
  missing: <E>({ words }: { words: E[] }) =>
    sentence`${joined(words, ', ')} ${words.length === 1 ? 'stands' : 'stand'} nowhere in the archive.`,
  some: ({ whole }: Record<'whole', number>) =>
    whole === 0
      ? 'Nothing has all of these words. What has most of them comes first.'
      : `Only ${counted(whole, 'result')} ${whole === 1 ? 'has' : 'have'} all of these words. The others have some of them.`,
  apart: <E>({ phrase }: Record<'phrase', E>) => sentence`The words ${phrase} stand nowhere side by side.`,
  dated: <E>({ times }: { times: E[] }) => sentence`Show only what is ${joined(times, ' or ')}.`,
  ofDay: ({ day }: Text<'day'>) => `of ${day}`,
  maybe: <E>({ value, offers }: { value: E; offers: E[] }) =>
    sentence`${value} may be ${joined(offers, ', ')}.`,
  noOperator: <E>({ operator, code }: { operator: string; code: Around<E> }) => {
    const known = ['actor:', 'speaker:', 'place:', 'topic:', 'story:', 'kind:', 'year:', 'from:'];
    return sentence`${code(`${operator}:`)} means nothing here. Write ${joined(known.map(code), ', ')} or ${code('to:')}.`;
  },
  noValue: <E>({ operator, code }: { operator: string; code: Around<E> }) =>
    sentence`Write a value after ${code(`${operator}:`)}`,
  unread: <E>({ operator, value }: { operator: keyof typeof reasons; value: E }) =>
    sentence`${reasons[operator]} ${value}.`,
  together: <E>({ link }: Record<'link', Around<E>>) =>
    sentence`This is what has all that is chosen. ${link('Show what has any of them')}.`,
  everywhere: ({ words }: Text<'words'>) => `Search everywhere for “${words}”`,
  tryOthers: 'Try fewer words, another spelling or another name, or browse:',
  offline: 'You are offline, and this part of the search index is not on your device yet.',
  failed: 'The search index could not be loaded.',
  tryAgain: 'Try again',
  browse: 'Everything can be browsed, too:',
  byDate: 'Briefings by date',
};

const day = 'A day, month or year is written 2017-04-10, 2017-04 or 2017, unlike';

/** Why the value of an operator could not be read. */
const reasons = {
  actor: 'No actor is called',
  speaker: 'No actor is called',
  place: 'No place is called',
  topic: 'No topic is called',
  story: 'No story is called',
  kind: 'briefing, statement, actor, place, topic, story and page are the kinds; none is called',
  year: 'A year has four digits, unlike',
  from: day,
  to: day,
};

/** Words of what can be typed, each with what it finds. */
export const askWords = {
  how: 'How to ask',
  write: 'Write',
  toFind: 'to find',
  about: <E>({ key }: Record<'key', Around<E>>) =>
    sentence`A word also finds its other forms and longer words that begin with it. Capitals and accents don’t count. Press ${key('/')} or ${key('Ctrl')} ${key('K')} on any page to search, the arrow keys to move through the results.`,
  allWords: 'what has all the words',
  together: 'words that stand together',
  takesPart: ({ actor }: Text<'actor'>) => `where ${actor} takes part`,
  saidOf: ({ speaker, topic }: Text<'speaker' | 'topic'>) => `what ${speaker} said of “${topic}”`,
  inPlace: ({ place }: Text<'place'>) => `what happened in ${place}, or in a place within it`,
  onTopic: ({ topic }: Text<'topic'>) => `what is about “${topic}”, or a narrower topic`,
  inTime: ({ from, to }: Text<'from' | 'to'>) => `from ${from} to the end of ${to}; a year or a day will do`,
  minus: 'what does not have what stands after the minus',
};
