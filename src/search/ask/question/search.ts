import type { OpenIndex } from '../loaded/open-index.ts';
import type { SearchState } from '../state.ts';
import type { SubjectFinder } from './named-subjects.ts';

/** A search on its way from the question to the answer: what every step of it is handed. */
export interface Search {
  index: OpenIndex;
  finder: SubjectFinder;
  /** What is asked for. */
  state: SearchState;
  /** The spans that may hold an answer, by number, newest first. */
  spans: number[];
  /** Tells that nobody waits for the answer any more. */
  signal: AbortSignal | undefined;
}
