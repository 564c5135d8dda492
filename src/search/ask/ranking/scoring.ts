import type { PlacedRow } from '../loaded/open-spans.ts';
import type { RecordKind } from '../loaded/record-kinds.ts';
import type { Unit } from '../question/units.ts';
import { worth, type Evidences } from './evidences.ts';

/** A part of a question with what speaks for its being answered. */
export interface Weighed {
  unit: Unit;
  evidence: Evidences;
  /** How much it says: more the fewer records have it. */
  weight: number;
}

/** How well a record answers. */
export interface Scored {
  row: PlacedRow;
  score: number;
  /** Parts of the question that it does not have. */
  without: readonly Unit[];
}

/** A statement is told in a briefing, which is found by its words too; pages on the archive are seldom meant. */
const kindWeights: Record<RecordKind, number> = {
  briefing: 1,
  statement: 0.75,
  actor: 0.95,
  place: 0.9,
  topic: 0.95,
  story: 1,
  page: 0.85,
};

/** How much more counts what has words side by side as they were asked for. */
const nearness = 0.4;

/** How much nearer than side by side are words that stand as they were asked, with those between them. */
const wholeness = 1;

/** How much more a name says than a word that as few records have: who asks about one means no other. */
const ofNames = 1.4;

/** A part with its weight among `count` records. */
export function weighed(unit: Unit, evidence: Evidences, count: number): Weighed {
  const rarity = Math.log(1 + count / Math.max(1, evidence.size));
  return { unit, evidence, weight: unit.meant.length > 0 ? rarity * ofNames : rarity };
}

/** Most of what is found lacks nothing. */
const nothing: readonly Unit[] = [];

/** Scores what has any part of a question, by how much of it and by how near together. */
export function scored(rows: PlacedRow[], parts: Weighed[]): Scored[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const written = parts.filter(({ unit }) => unit.time === undefined);
  const found: Scored[] = [];
  for (const row of rows) {
    let sum = 0;
    let without = nothing;
    for (const { unit, evidence, weight } of parts) {
      const one = evidence.get(row.id);
      if (one) sum += weight * worth(one);
      else without = [...without, unit];
    }
    if (sum === 0 && parts.length > 0) continue;
    const near = written.length > 1 ? 1 + nearness * closeness(row.id, written) : 1;
    found.push({ row, score: (sum / total) * near * kindWeights[row.kind], without });
  }
  return found;
}

/**
 * How near together the parts stand that follow each other in the question, from 0 to 1; more where all stand as they
 * were asked.
 */
function closeness(id: string, written: Weighed[]): number {
  const [first, ...others] = written.map(({ unit, evidence }) => ({ unit, at: evidence.get(id)?.at ?? [] }));
  if (!first || others.length === 0) return 0;
  let sum = 0;
  let before = first;
  // Where what was asked so far stands word for word, up to its last part.
  let asAsked = new Set(first.at);
  for (const next of others) {
    const way = before.unit.words.length + next.unit.skipped;
    asAsked = new Set(next.at.filter((place) => asAsked.has(place - way)));
    sum += asAsked.size > 0 ? 1 : nearnessOf(smallestGap(before.at, next.at), before.unit.words.length);
    before = next;
  }
  return sum / others.length + (asAsked.size > 0 ? wholeness : 0);
}

/**
 * How near the second of two parts is to the first: 1 right behind it, 0 from 16 words on.
 *
 * @param length of what stands first, in words
 */
function nearnessOf(gap: number | undefined, length: number): number {
  if (gap === undefined) return 0;
  if (gap > 0 && gap <= length) return 1;
  return Math.abs(gap) <= 4 ? 0.5 : Math.abs(gap) <= 15 ? 0.2 : 0;
}

/** From a place of the first to one of the others, the smallest way; negative if that stands before. */
function smallestGap(from: number[], to: number[]): number | undefined {
  let best: number | undefined;
  let next = 0;
  for (const start of from) {
    while (next < to.length && (to[next] ?? 0) <= start) next += 1;
    for (const end of [to[next - 1], to[next]]) {
      if (end === undefined || end === start) continue;
      const gap = end - start;
      if (best === undefined || Math.abs(gap) < Math.abs(best) || (gap === -best && gap > 0)) best = gap;
    }
  }
  return best;
}
