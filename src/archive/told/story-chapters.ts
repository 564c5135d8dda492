import type { CalendarDate } from '../../base/days/dates.ts';
import { inPeriods, type Months } from '../../base/days/periods.ts';
import { foldedAfter, type PartlyFolded } from '../../base/text/lists.ts';
import { publishedOn } from '../corrections.ts';
import { speakerNames } from '../join/speakers.ts';
import type { Briefing, Story } from '../model.ts';
import { stepsOf } from '../stories.ts';
import { memberTold, type ToldMember } from './briefing-told.ts';
import { statementTold, type ToldStatement } from './statement-told.ts';
import { gapInWords, gapsIn } from './story-gaps.ts';
import { firstKnown } from './story-knowledge.ts';

/** A gap in words, and the day on which it was known to be one. */
interface ToldGap {
  words: string;
  known: CalendarDate;
}

/** A step of a story as its page tells of it. */
export interface ToldStep {
  briefing: Briefing;
  /** The day on which readers came to know it. */
  known: CalendarDate;
  /**
   * Who acted, each by the name of then: as many as can be taken in at a step, and those that the briefing has besides.
   */
  who: PartlyFolded<ToldMember>;
  /** Whose words it has: each statement's speakers once. */
  spoke: string[];
  /** What was said. */
  said: ToldStatement[];
  /** What follows before the next step. */
  gaps: ToldGap[];
}

/** Steps that are shown together, under a name where there are too many for one list. */
export interface Chapter {
  /** A decade, a year or a month. */
  period?: Months | undefined;
  /** The day on which the first of its steps was known. */
  known: string;
  /** The title of the first of its steps, where it does not stand open. */
  beginsWith: string | undefined;
  /** What comes before the first step of all. */
  before: ToldGap[];
  steps: ToldStep[];
  /** Whether it stands open, of several: how the story began, and what is newest of it. */
  isOpen: boolean;
}

/** As many steps as can be read as one text. */
const mostInOne = 40;

/** As many of those who acted as a step shows, in one text and in a chapter of many. */
const mostOfCast = 6;
const mostInPeriod = 3;

/**
 * The steps of a story as they are shown: a long one by years, by months where it is all of one year, by decades where
 * it is of many.
 */
export function chaptersOf(story: Pick<Story, 'briefings' | 'from' | 'until'>): Chapter[] {
  const steps = stepsOf(story);
  const gapsAfter = gapsTold(steps, story);
  return inPeriods(steps, ({ date }) => date, mostInOne).map(([period, some], index, { length }) => {
    const isOpen = (index === 0 || index === length - 1) && some.length <= mostInOne;
    const mostWho = period === undefined ? mostOfCast : mostInPeriod;
    return {
      period,
      isOpen,
      known: firstKnown(some),
      beginsWith: isOpen ? undefined : some[0]?.title,
      before: index === 0 ? gapsAfter(undefined) : [],
      steps: some.map((step) => stepTold(step, mostWho, gapsAfter(step))),
    };
  });
}

function stepTold(briefing: Briefing, mostWho: number, gaps: ToldGap[]): ToldStep {
  const { cast, statements } = briefing;
  return {
    briefing,
    known: publishedOn(briefing),
    who: foldedAfter(
      mostWho,
      cast.map((member) => memberTold(member, briefing)),
    ),
    spoke: [...new Set(statements.map(speakerNames))],
    said: statements.map((one) => statementTold(one)),
    gaps,
  };
}

/** A gap is known when it ends: with the next step, or for the last of a story with its day. */
function gapsTold(
  steps: Briefing[],
  days: Pick<Story, 'from' | 'until'>,
): (step: Briefing | undefined) => ToldGap[] {
  const gaps = Map.groupBy(gapsIn(steps, days), ({ after }) => after);
  const next = new Map(steps.map((step, index) => [step, steps[index + 1]]));
  return (step) => {
    const following = step ? next.get(step) : steps[0];
    return (gaps.get(step) ?? []).map((gap) => ({
      words: gapInWords(gap),
      known: following ? publishedOn(following) : gap.until,
    }));
  };
}
