import { listChapters, type ListChapter } from '../lists/list-chapters.ts';
import type { Actor, Statement } from '../model.ts';
import { statementTold, type ToldStatement } from './statement-told.ts';

/** Statements of a list that are shown together. */
export type StatementChapter = ListChapter<ToldStatement>;

/**
 * The statements of a list as they are shown, in the order in which they come.
 *
 * @param of whose page they are on
 */
export function statementChapters(statements: Statement[], of?: Actor): StatementChapter[] {
  const told = statements.map((one) => statementTold(one, of));
  return listChapters(told, ({ statement }) => statement.on);
}
