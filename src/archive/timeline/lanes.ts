import { dateInWords } from '../../base/days/date-words.ts';
import { isWithin, periodInWords } from '../../base/days/periods.ts';
import { nameInLists } from '../../base/text/naming.ts';
import type { Actor, Briefing, Statement } from '../model.ts';
import type { Counted } from '../queries.ts';
import type { SpokenIn } from '../spoken.ts';
import { axisOf, endsOf, under, type Axis } from './time-axis.ts';

/** What a search is narrowed to. */
export type Narrowing = [key: string, value: string][];

/** A briefing, a statement or a transcript on an axis. */
export interface Mark {
  url: string;
  name: string;
}

/** What of a lane is in a stretch of the axis: a mark for each, or none where those would be too many. */
interface Cell {
  count: number;
  marks: Mark[];
}

/** Things of one kind along an axis. */
export interface Lane {
  kind: 'briefings' | 'statements' | 'transcripts' | 'company';
  /** Of somebody in the same briefings. */
  who?: { name: string; url: string } | undefined;
  /** How many there are, each counted once. */
  count: number;
  /** One for each stretch of the axis. */
  cells: Cell[];
  /** What a search for them is narrowed to, beside their days; missing for what the page itself lists. */
  within?: Narrowing;
}

/** Lanes along one axis. */
export interface Lanes {
  axis: Axis;
  lanes: Lane[];
  /** How many more than have lanes are in the same briefings. */
  rest: number;
  /** Statements of days outside the axis, which is that of the briefings. */
  outside: number;
}

/** What a line tells of, the newest first, and how it is searched for. */
export interface Told {
  briefings: readonly Briefing[];
  statements: readonly Statement[];
  transcripts: SpokenIn[];
  company: Counted<Actor>[];
  within: Narrowing;
  said: Narrowing;
  with: (one: Actor) => Narrowing;
  /** What is said of a statement beside its day. */
  wordsOf: (statement: Statement) => string;
}

/** Up to so many of a stretch have a mark each. */
const mostMarks = 7;

/** How many of those in the same briefings have a lane. */
const mostCompany = 8;

/** A lane for briefings, for statements, for transcripts, and for each of those who are most often there. */
export function lanesOf(told: Told): Lanes {
  const { briefings, statements, transcripts, company, within } = told;
  const axis = axisOf([...briefings, ...[...statements, ...transcripts].map(({ briefing }) => briefing)]);
  const ends = endsOf(axis);
  const said = statements.filter(({ on }) => isWithin({ date: on }, ends?.first, ends?.last));
  const lanes: Lane[] = [
    { kind: 'briefings', count: briefings.length, cells: briefingCells(axis, briefings), within },
    { kind: 'statements', count: said.length, cells: statementCells(axis, said, told), within: told.said },
    { kind: 'transcripts', count: transcripts.length, cells: transcriptCells(axis, transcripts) },
    ...company.slice(0, mostCompany).map(({ thing, count }): Lane => {
      const shared = briefings.filter(({ cast }) => cast.some(({ actor }) => actor === thing));
      const who = { name: nameInLists(thing), url: thing.url };
      return { kind: 'company', who, count, cells: briefingCells(axis, shared), within: told.with(thing) };
    }),
  ];
  return {
    axis,
    lanes: lanes.filter(({ count }) => count > 0),
    rest: Math.max(0, company.length - mostCompany),
    outside: statements.length - said.length,
  };
}

function briefingCells(axis: Axis, briefings: readonly Briefing[]): Cell[] {
  const groups = under(axis, briefings, (one) => one);
  return cellsOf(groups, (one) => ({ url: one.url, name: `${periodInWords(one)}: ${one.title}` }));
}

function statementCells(axis: Axis, statements: Statement[], { wordsOf }: Told): Cell[] {
  const groups = under(axis, statements, ({ on }) => ({ date: on }));
  return cellsOf(groups, (one) => ({ url: one.url, name: `${dateInWords(one.on)}: ${wordsOf(one)}` }));
}

function transcriptCells(axis: Axis, transcripts: SpokenIn[]): Cell[] {
  const groups = under(axis, transcripts, ({ briefing }) => briefing);
  return cellsOf(groups, ({ briefing, first }) => ({
    url: first.url,
    name: `${periodInWords(briefing)}: ${briefing.title}`,
  }));
}

/** Marks where no stretch has too many of them, the oldest first; one alone has its mark in any case. */
function cellsOf<Thing>(groups: Thing[][], markOf: (thing: Thing) => Mark): Cell[] {
  const isFew = groups.every(({ length }) => length <= mostMarks);
  return groups.map((things) => ({
    count: things.length,
    marks: isFew || things.length === 1 ? things.toReversed().map(markOf) : [],
  }));
}
