import { groupedBy } from '../base/order.ts';
import { inPeriods, type Months } from '../base/periods.ts';
import type { Statement } from './model.ts';

/** Statements of a list that are shown together, year by year, and under a period where the list is long. */
export interface StatementChapter {
  /** A decade, a year or a month. */
  period?: Months | undefined;
  count: number;
  years: [year: string, statements: Statement[]][];
  /** The year that begins with it and has no heading of its own. */
  year?: string | undefined;
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
  const begun = new Set<string>();
  return inPeriods(statements, ({ on }) => on, mostInOne).map(([period, some]) => {
    const isOpen = before < mostOpen;
    before += some.length;
    const years = groupedBy(some, ({ on }) => on.slice(0, 4));
    const alone = period && years.length === 1 ? years[0]?.[0] : undefined;
    const year = alone === undefined || begun.has(alone) ? undefined : alone;
    for (const [one] of years) begun.add(one);
    return { period, count: some.length, years, year, isOpen };
  });
}
