import type { PagefindRecord } from '../loaded/pagefind.ts';
import type { RecordRow } from '../loaded/table.ts';
import { mergedRecord } from './merged-record.ts';
import type { Group } from './result-groups.ts';

/** So many statements of a briefing are shown with it. */
const mostStatements = 3;

/** A result with what it says. */
export interface ShownResult extends Group {
  record: PagefindRecord;
  /** The first of its statements. */
  said: { row: RecordRow; record: PagefindRecord }[];
  /** The first of its statements that is not shown. */
  more?: PagefindRecord | undefined;
}

/** Results with what they say. @throws when that cannot be loaded */
export async function shownOf(results: Group[]): Promise<ShownResult[]> {
  return Promise.all(
    results.map(async (one) => {
      const [record, ...said] = await Promise.all([
        mergedRecord(one.hits()),
        ...one.statements.slice(0, mostStatements + 1).map(({ hits }) => mergedRecord(hits())),
      ]);
      const rows = one.statements.map(({ row }) => row);
      return {
        ...{ ...one, record, more: said[mostStatements] },
        said: said.slice(0, mostStatements).flatMap((told, at) => {
          const row = rows[at];
          return row ? [{ row, record: told }] : [];
        }),
      };
    }),
  );
}
