import type { WrittenStatement } from '../../base/outline.ts';
import type { Edit } from '../../base/problems.ts';
import { statementAnchor } from '../../base/urls.ts';

/** Edits that write the ids by which statements have their addresses, where none is written. */
export function idEdits(statements: WrittenStatement[]): Edit[] {
  return statements.flatMap(({ id, anchor, position: { line, column } }): Edit[] => {
    if (id !== undefined) return [];
    const written = anchor.slice(statementAnchor('').length);
    return [{ line, column, was: '<Statement', now: `<Statement id="${written}"` }];
  });
}
