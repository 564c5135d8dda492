import type { Group } from './grouped.ts';
import { mergedRecord } from './merged-record.ts';
import type { PagefindRecord } from './pagefind.ts';
import type { Row } from './table.ts';

/** So many statements of a briefing are shown with it. */
const mostStatements = 3;

/** A result with what it says. */
export interface Shown extends Group {
  record: PagefindRecord;
  /** The first of its statements. */
  said: { row: Row; record: PagefindRecord }[];
}

/** Results with what they say. @throws when that cannot be loaded */
export async function shownOf(results: Group[]): Promise<Shown[]> {
  return Promise.all(
    results.map(async (one) => ({
      ...one,
      record: await mergedRecord(one.hits),
      said: await Promise.all(
        one.statements
          .slice(0, mostStatements)
          .map(async ({ row, hits }) => ({ row, record: await mergedRecord(hits) })),
      ),
    })),
  );
}
