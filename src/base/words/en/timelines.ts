import { counted } from '../../text/counted.ts';
import { setApart } from '../../text/set-apart.ts';
import { sentence, type Around } from '../sentence.ts';

/** Words of timelines, and of offices on them. */
export const lineWords = {
  timeline: 'Timeline',
  outside: ({ count }: Record<'count', number>) =>
    `${counted(count, 'statement')} of other times ${count === 1 ? 'is' : 'are'} not shown.`,
  isSelection: 'This is what the archive holds, not all that happened.',
  isNoMeeting: 'To be in the same briefings is not to have met.',
  hint: 'Every dot leads to a briefing or to what was said in it, every number to several.',
  transcripts: 'Transcripts',
  company: ({ isOfActor }: { isOfActor: boolean }) => (isOfActor ? 'Appears with' : 'Actors'),
  more: ({ count }: Record<'count', number>) =>
    `${counted(count, 'more is', 'more are')} in these briefings.`,
  offices: 'Offices',
  otherOffices: 'Offices of other times',
  onTheLine: 'On the line',
  byTime: 'By time',
  byTimeIn: ({ years }: Record<'years', string>) => `By time, ${years}`,
  nothing: 'nothing in the archive',
  marks: ({ count, thing, who, days }: Marks) =>
    `${counted(count, thing)}${who === undefined ? '' : ` with ${who}`}, ${days}`,
  briefingsAs: <E>({ count, office, hidden }: { count: number; office: string; hidden: Around<E> }) =>
    sentence`${counted(count, 'briefing')} ${hidden(`as ${office}`)}`,
  officeAt: <E>({ organisation, days }: { organisation: E; days: string }) =>
    sentence`${organisation}, ${days}`,
  daysUnknown: 'days not known',
};

interface Marks {
  count: number;
  thing: 'briefing' | 'statement' | 'transcript';
  who: string | undefined;
  days: string;
}

/** Words of how often something was in the briefings. */
export const coverageWords = {
  coverage: 'Coverage',
  bar: ({ days, count }: { days: string; count: number }) => `${days}: ${counted(count, 'briefing')}`,
  firstYears: 'Each bar bears its first year.',
  isSelection: 'This counts what the archive holds, not what happened.',
};

/** Words of maps. */
export const mapWords = {
  onTheMap: 'On the map',
  point: ({ name, count }: { name: string; count: number }) => `${name}, ${counted(count, 'briefing')}`,
  alone: ({ name }: Record<'name', string>) => `${setApart(name)} and what lies around it.`,
  points: ({ count }: Record<'count', number>) =>
    `${counted(count, 'place')}; a point is the larger, the more briefings are located there.`,
  most: ({ places }: { places: { name: string; count: number }[] }) =>
    `Most in ${places.map(({ name, count }) => `${setApart(name)} (${count})`).join(', ')}.`,
  missing: ({ count }: Record<'count', number>) => `${counted(count, 'more place')} without coordinates.`,
  isSelection: 'The map shows where the archive has briefings, not where most happened.',
};
