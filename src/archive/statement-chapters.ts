import { groupedBy } from '../base/order.ts';
import { inPeriods, type Months } from '../base/periods.ts';
import type { Statement } from './model.ts';

/** Statements of a list that are shown together, year by year, and under a period where the list is long. */
export interface StatementChapter {
  /** A decade, a year or a month. */
  period?: Months | undefined;
  count: number;
  years: [year: string, statements: Statement[]][];
  /** Whether it stands open: those that hold the newest do. */
  isOpen: boolean;
}

/** As many statements as can be read one below the other; more are a long way down on a phone. */
const mostInOne = 25;

/** As many as give an idea of the newest. */
const mostOpen = 10;

/** The statements of a list as they are shown, in the order in which they come. */
export function statementChapters(statements: Statement[]): StatementChapter[] {
  let before = 0;
  return inPeriods(statements, ({ on }) => on, mostInOne).map(([period, some]) => {
    const isOpen = before < mostOpen;
    before += some.length;
    return { period, count: some.length, years: groupedBy(some, ({ on }) => on.slice(0, 4)), isOpen };
  });
}
