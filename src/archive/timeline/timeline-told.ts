import { firstDay, lastDay } from '../../base/days/dates.ts';
import { binInWords } from '../../base/days/periods.ts';
import { searchFor } from '../../base/urls.ts';
import { lineWords, nameWords } from '../../base/words.ts';
import type { Actor, Place, Topic } from '../model.ts';
import type { Lane, Mark } from './lanes.ts';
import { actorLine, placeLine, topicLine, type Lifeline } from './lifelines.ts';
import type { Axis } from './time-axis.ts';

/** A line with what its parts say and where they lead. */
export interface ToldLine extends Pick<Lifeline, 'axis' | 'stretches' | 'words' | 'isLong'> {
  /** From its first day to the last; empty for a line without stretches. */
  days: string;
  lanes: ToldLane[];
  /** How many more than have lanes are in the same briefings, and where those are. */
  rest: { count: number; url: string };
}

/** Things of one kind along a line. */
export interface ToldLane {
  /** What they are, or who is in the same briefings. */
  name: string;
  /** Of the page of who is in the same briefings. */
  url: string | undefined;
  count: number;
  /** Said above the first of those who are in the same briefings. */
  head: string | undefined;
  /** One for each stretch. */
  cells: ToldCell[];
}

/** What of a lane is in a stretch: marks, a number in their place, or nothing. */
export interface ToldCell {
  kind: Lane['kind'];
  /** That of the lane. */
  name: string;
  isEmpty: boolean;
  marks: Mark[];
  number: ToldNumber | undefined;
}

/** How many of a lane are in a stretch, and where they are. */
export interface ToldNumber {
  count: number;
  /** How much it is beside the others of the lane, in five steps. */
  step: number;
  words: string;
  url: string;
}

/** What happened with an actor, as the page of it tells. */
export function actorLineTold(actor: Actor): ToldLine {
  return lineTold(actorLine(actor), lineWords.company({ isOfActor: true }));
}

/** What happened in a place, as the page of it tells. */
export function placeLineTold(place: Place): ToldLine {
  return lineTold(placeLine(place), lineWords.company({ isOfActor: false }));
}

/** What happened on a topic, as the page of it tells. */
export function topicLineTold(topic: Topic): ToldLine {
  return lineTold(topicLine(topic), lineWords.company({ isOfActor: false }));
}

function lineTold({ axis, lanes, rest, stretches, words, isLong }: Lifeline, company: string): ToldLine {
  const [first, last] = [axis[0], axis.at(-1)];
  const within = lanes.find(({ kind }) => kind === 'briefings')?.within ?? [];
  const firstCompany = lanes.find(({ kind }) => kind === 'company');
  return {
    ...{ axis, stretches, words, isLong },
    days: first && last ? binInWords({ from: first.from, until: last.until }) : '',
    lanes: lanes.map((lane) => laneTold(lane, axis, lane === firstCompany ? company : undefined)),
    rest: { count: rest, url: searchFor(new URLSearchParams(within)) },
  };
}

function laneTold(lane: Lane, axis: Axis, head: string | undefined): ToldLane {
  const { kind, who, count, cells } = lane;
  const name = who?.name ?? kindNames[kind];
  const areNumbers = cells.some((cell) => cell.marks.length < cell.count);
  return {
    ...{ name, url: who?.url, count, head },
    cells: cells.map((cell, index) => ({
      ...{ kind, name, isEmpty: cell.count === 0, marks: areNumbers ? [] : cell.marks },
      number: areNumbers && cell.count > 0 ? numberTold(lane, axis, index) : undefined,
    })),
  };
}

function numberTold({ kind, who, cells, within }: Lane, axis: Axis, index: number): ToldNumber {
  const { count = 0, marks = [] } = cells[index] ?? {};
  const { from = '', until = '' } = axis[index] ?? {};
  const most = Math.max(...cells.map((cell) => cell.count));
  const days = [
    ['from', firstDay(from)],
    ['to', lastDay(until)],
  ];
  const all = within ? searchFor(new URLSearchParams([...within, ...days])) : '#section_transcripts';
  return {
    count,
    step: Math.ceil((5 * count) / most),
    words: lineWords.marks({ count, thing: things[kind], who: who?.name, days: binInWords({ from, until }) }),
    url: marks[0]?.url ?? all,
  };
}

const kindNames = {
  briefings: nameWords.briefings,
  statements: nameWords.statements,
  transcripts: lineWords.transcripts,
  company: nameWords.briefings,
} satisfies Record<Lane['kind'], string>;

const things = {
  briefings: 'briefing',
  statements: 'statement',
  transcripts: 'transcript',
  company: 'briefing',
} as const satisfies Record<Lane['kind'], string>;
