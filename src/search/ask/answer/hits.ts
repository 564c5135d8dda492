import type { OpenIndex } from '../loaded/open-index.ts';
import type { PlacedRow } from '../loaded/open-spans.ts';
import type { PagefindHit } from '../loaded/pagefind.ts';
import type { Matched } from '../ranking/matching.ts';
import type { Scored } from '../ranking/scoring.ts';

/** Something that was found. */
export interface Hit {
  row: PlacedRow;
  /** Ways to load it, each of which knows where other words stand: looked up for the few that are shown. */
  hits: () => PagefindHit[];
  /** What of the question it does not have. */
  without: string[];
}

/** Ways to load what is shown. What was found by its subjects or days alone has those of everything. */
export async function withHits(index: OpenIndex, { parts }: Matched, shown: Scored[]): Promise<Hit[]> {
  const isFound = ({ row }: Scored) =>
    parts.some(({ evidence }) => (evidence.get(row.id)?.hits.length ?? 0) > 0);
  const areFound = shown.every(isFound);
  const others = areFound ? new Map<string, PagefindHit>() : await index.find('');
  const hitsOf = (id: string) => {
    const own = parts.flatMap(({ evidence }) => evidence.get(id)?.hits ?? []);
    const other = others.get(id);
    return own.length > 0 || !other ? own : [other];
  };
  const there = areFound ? shown : shown.filter((one) => others.has(one.row.id) || isFound(one));
  return there.map(({ row, without }) => ({
    row,
    hits: () => hitsOf(row.id),
    without: without.map(({ text }) => text),
  }));
}
