import { yearAnchor } from '../../base/urls.ts';
import { listChapters, type ListChapter } from '../lists/list-chapters.ts';
import { yearWays, type YearWays } from '../lists/year-ways.ts';
import type { Actor, Statement } from '../model.ts';
import { statementTold, type ToldStatement } from './statement-told.ts';

/** Statements of a list that are shown together. */
export interface StatementChapter extends ListChapter<ToldStatement> {
  /** The ways to its years; undefined under a period, and where they are not a long way down. */
  ways: YearWays | undefined;
}

/** More years than this are a long way down. */
const mostWithoutWay = 3;

/**
 * The statements of a list as they are shown, in the order in which they come.
 *
 * @param of whose page they are on
 */
export function statementChapters(statements: Statement[], of?: Actor): StatementChapter[] {
  const told = statements.map((one) => statementTold(one, of));
  return listChapters(told, ({ statement }) => statement.on).map((chapter) => ({
    ...chapter,
    ways: waysTo(chapter),
  }));
}

function waysTo({ period, years }: ListChapter<ToldStatement>): YearWays | undefined {
  if (period || years.length <= mostWithoutWay) return undefined;
  return yearWays(
    years.map(([year]) => year),
    (year) => `#${yearAnchor(year)}`,
  );
}
