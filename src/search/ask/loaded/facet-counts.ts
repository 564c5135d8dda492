import { forEachKind, subjectKinds } from '../../../base/subject-kinds.ts';
import { isOfBriefings, facets, type Facet, type SearchState } from '../state.ts';
import { type Values, missedBy } from './facets.ts';
import { numbersIn, textOfNumbers } from './packed-numbers.ts';
import type { Ordered, WrittenOrder } from './subject-order.ts';
import { resultOf, type RecordRow } from './table.ts';

/** For each facet, how many records have each value. */
export type Counts = Record<Facet, Map<string, number>>;

/** Counts as they are served: of subjects, as many as there are in their order. */
export type WrittenCounts = WrittenOrder & Record<'kind' | 'year', [value: string, count: number][]>;

/** Counts as they can be written into JSON. */
export function writtenCounts(counts: Counts, ordered: Ordered): WrittenCounts {
  const subjects = subjectKinds.flatMap((kind) => {
    const numbers = ordered[kind].map((id) => counts[kind].get(id) ?? 0);
    return numbers.length > 0 ? [[kind, textOfNumbers(numbers)] as const] : [];
  });
  return { kind: [...counts.kind], year: [...counts.year], ...Object.fromEntries(subjects) };
}

/** Counts as they were before they were written. */
export function readCounts(written: WrittenCounts, ordered: Ordered): Counts {
  const subjects = forEachKind((kind) => {
    const { [kind]: ids } = ordered;
    const numbers = numbersIn(written[kind] ?? '');
    return new Map(ids.map((id, at) => [id, numbers[at] ?? 0] as const).filter(([, count]) => count > 0));
  });
  return { kind: new Map(written.kind), ...subjects, year: new Map(written.year) };
}

/** Counts rows, one after the other. */
interface Counter {
  counts: Counts;
  add: (row: RecordRow) => void;
}

/**
 * Counts facets among rows. Values of one facet widen and facets narrow each other; so a facet counts what the other
 * facets leave.
 *
 * @param rows all that will be added: those of a result that has several are one
 */
export function counterOf(rows: RecordRow[], state: SearchState, values: Values): Counter {
  const counts = noCounts();
  const missed = missedBy(state, values);
  const several = isOfBriefings(state) ? resultsOfSeveral(rows) : undefined;
  return {
    counts,
    add(row) {
      const lacks = missed(row);
      if (!lacks || lacks.length > 1) return;
      const seen = several?.get(resultOf(row));
      for (const facet of lacks.length === 0 ? facets : lacks)
        count(counts[facet], values(row, facet), facet === 'kind' ? undefined : seen?.[facet]);
    },
  };
}

/** The counts of facets among rows. */
export function countsOf(rows: RecordRow[], state: SearchState, values: Values): Counts {
  const { counts, add } = counterOf(rows, state, values);
  for (const row of rows) add(row);
  return counts;
}

function noCounts(): Counts {
  return {
    kind: new Map(),
    actor: new Map(),
    place: new Map(),
    topic: new Map(),
    story: new Map(),
    year: new Map(),
  };
}

/**
 * Counts the values of a row, but none twice for one result.
 *
 * @param seen values that the same result was counted for: so few that a list tells them sooner than a set
 */
function count(counts: Map<string, number>, values: string[], seen: string[] | undefined): void {
  for (const value of values) {
    if (seen?.includes(value)) continue;
    seen?.push(value);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}

/** For results that may have several rows, what they were counted for. Most of the thousands there are have one. */
function resultsOfSeveral(rows: RecordRow[]): Map<string, Record<Facet, string[]>> {
  const several = new Map<string, Record<Facet, string[]>>();
  for (const { briefing } of rows)
    if (briefing !== undefined && !several.has(briefing))
      several.set(briefing, { kind: [], actor: [], place: [], topic: [], story: [], year: [] });
  return several;
}
