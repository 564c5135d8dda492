import { groupedBy } from '../../base/order.ts';
import type { Briefing, Source } from '../model.ts';

/** What a briefing rests on, counted. */
export interface Grounds {
  sources: number;
  /** How many published them, as far as that is said. */
  publishers: number;
  /** How many sources do not say who published them. */
  unpublished: number;
  /** How many there are of each kind, the most frequent first. Those without a kind are of none. */
  kinds: { kind: Source['kind']; count: number }[];
  /** How many have a copy that was archived. */
  archived: number;
  statements: number;
  /** Sources which alone carry statements, in their order, and how many. */
  alone: { source: Source; count: number }[];
  /** How many statements these carry alone. */
  single: number;
  /** How many statements name no source. */
  unsourced: number;
}

/** How a briefing knows what it says. */
export function groundsOf({ sources, statements }: Pick<Briefing, 'sources' | 'statements'>): Grounds {
  const carriers = statements.map(({ carriedBy }) => carriedBy);
  const single = carriers.flatMap(([first, second]) => (first && !second ? [first] : []));
  return {
    sources: sources.length,
    publishers: new Set(sources.flatMap(({ publisher }) => publisher ?? [])).size,
    unpublished: sources.filter(({ publisher }) => publisher === undefined).length,
    kinds: groupedBy(sources, ({ kind }) => kind)
      .map(([kind, { length: count }]) => ({ kind, count }))
      .sort((a, b) => b.count - a.count),
    archived: sources.filter(({ archive }) => archive !== undefined).length,
    statements: statements.length,
    alone: groupedBy(single, (source) => source)
      .map(([source, { length: count }]) => ({ source, count }))
      .sort((a, b) => a.source.number - b.source.number),
    single: single.length,
    unsourced: carriers.filter(({ length }) => length === 0).length,
  };
}
