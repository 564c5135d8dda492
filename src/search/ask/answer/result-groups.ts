import { resultOf } from '../loaded/table.ts';
import type { Hit } from './hits.ts';

/** One result: a briefing with what was found of it, or what stands for itself. */
export interface Group extends Hit {
  /** Statements in the briefing that were found, too. */
  statements: Hit[];
}

/**
 * Results in their order, with the statements of a briefing in one place: that of the best of them. Where the
 * briefing itself was not found, the first of its statements stands for it.
 */
export function grouped(hits: Hit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const { row } = hit;
    const key = resultOf(row);
    const group = groups.get(key);
    if (!group) groups.set(key, { ...hit, statements: [] });
    else if (row.kind === 'statement') group.statements.push(hit);
    else groups.set(key, { ...hit, statements: [withoutGroup(group), ...group.statements] });
  }
  return [...groups.values()];
}

function withoutGroup({ row, hits, without }: Group): Hit {
  return { row, hits, without };
}
