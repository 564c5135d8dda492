import { counted } from '../../text/counted.ts';
import { sentence } from '../sentence.ts';

type Text<Keys extends string> = Record<Keys, string>;

/** Words of stories: their pages, their lists, and what briefings say of them. */
export const storyWords = {
  story: 'Story',
  description: ({ story }: Text<'story'>) => `${story}, told as a sequence of briefings.`,
  listDescription: ({ archive }: Text<'archive'>) =>
    `Affairs of ${archive}, each told as a sequence of briefings.`,
  listIntroduction: 'Affairs told as a sequence of briefings, the one that went on last first.',
  all: ({ count }: Record<'count', number>) => `All ${count} stories`,
  span: ({ count, days }: { count: number; days: string }) => `${counted(count, 'briefing')}, ${days}`,
  noBriefings: 'No briefings yet',
  storiesOf: ({ count }: Record<'count', number>) => (count > 1 ? 'Stories' : 'Story'),
  inStory: ({ story }: Text<'story'>) => `In the story ${story}`,
  step: ({ number, count }: Record<'number' | 'count', number>) => `Story, step ${number} of ${count}`,
  stepBefore: <E>({ when }: Record<'when', E>) => sentence`Before, ${when}`,
  stepAfter: <E>({ when }: Record<'when', E>) => sentence`After, ${when}`,
};

/** Words of the parts of a story's page. */
export const chapterWords = {
  happened: 'What happened',
  cameLater: 'Came later',
  cameLaterOn: ({ day }: Text<'day'>) => `Came later, on ${day}`,
  statementsBy: <E>({ count, speakers }: { count: number; speakers: E }) =>
    sentence`${counted(count, 'statement')}, by ${speakers}`,
  beginsWith: <E>({ title }: Record<'title', E>) => sentence`Begins with ${title}`,
  covered: 'What is covered, and what is not',
  collects: ({ collects, named }: { collects: string; named: number }) =>
    `The story holds all \u2068${collects}\u2069${named > 0 ? `, and ${counted(named, 'briefing')} that its authors put in.` : '.'}`,
  collectsNone: 'The story holds the briefings that its authors put in.',
  shorterPauses: ({ count }: Record<'count', number>) =>
    `${counted(count, 'shorter pause')}, each told between its steps.`,
  noPause: 'No pause in it is long for its pace.',
  isSelection: 'The archive is a selection: what has no briefing here may have happened all the same.',
  who: 'Who',
  withOffices: 'with the offices held in the days of the story',
  said: 'Who said what',
  firstAndLast: 'the first and the last on each topic',
  bySpeaker: 'By speaker and topic',
  about: 'About',
  what: 'What',
  noTopic: 'No topic given',
  byDay: <E>({ from, to }: Record<'from' | 'to', E>) => sentence`By day, from ${from} to ${to}`,
  knownDays:
    'The days on which briefings of the story could first be read. The link of a day leads to what was known by then: that day and all above it. What stands below came later.',
  known: ({ held, of, later }: Record<'held' | 'of' | 'later', number>) =>
    `${held} of ${counted(of, 'briefing')} known${later > 0 ? `, ${later} came later` : ''}`,
  works: ({ count }: Record<'count', number>) => `${counted(count, 'work')}, each counted once`,
  byWork: 'Each work, and where it is from',
  inBriefings: ({ count }: Record<'count', number>) => `in ${counted(count, 'briefing')}`,
};
