import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Document } from './documents.ts';
import { plainlyIndexed } from './plainly.ts';
import type { Asked, Score, Scores } from './scores.ts';

/** What is asked of whom. */
export interface Comparison {
  /** A site with its search index. */
  dist: string;
  /** What the index was made of. */
  documents: Document[];
  asked: Asked[];
}

/** Above the columns of `comparedRows`. */
export const comparedHead = ['Question', 'Asked', 'Ours', 'Pagefind', 'MiniSearch'];

/**
 * Asks the same questions of this search, of Pagefind and of MiniSearch: by class, how many were first, in five and
 * missed. What this search did not have first is told.
 */
export async function comparedRows(comparison: Comparison): Promise<string[][]> {
  await plainlyIndexed(comparison.documents, comparison.dist);
  const worker = new Worker(new URL('comparing.ts', import.meta.url), { workerData: comparison });
  const [{ scores, misses }] = (await once(worker, 'message')) as [{ scores: Scores[]; misses: string[] }];
  await worker.terminate();
  for (const miss of misses) console.error(miss);
  const [ours] = scores;
  return [...(ours ?? [])].map(([name, { asked }]) => [
    name,
    String(asked),
    ...scores.map((one) => cell(one.get(name))),
  ]);
}

function cell(score: Score | undefined): string {
  const { asked, first, inFive } = score ?? { asked: 0, first: 0, inFive: 0 };
  return `${first} / ${inFive} / ${asked - inFive}`;
}
