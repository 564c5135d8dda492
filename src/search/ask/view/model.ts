import type { Answer } from '../answer/answer.ts';
import type { Example } from '../answer/examples.ts';
import type { ShownResult } from '../answer/shown-results.ts';
import type { Names } from '../loaded/subject-names.ts';
import type { Unread } from '../question/operators.ts';
import type { Facet, SearchState } from '../state.ts';
import type { Operator } from '../words/tokens.ts';

/** How far search has come. `slow` is `loading` for longer than a reader expects. */
type Phase = 'idle' | 'loading' | 'slow' | 'ready' | 'failed' | 'offline';

/** A subject that completes an operator. */
export interface Completion {
  operator: Operator;
  id: string;
  name: string;
  count: number;
}

export interface View {
  state: SearchState;
  /** The single letter that stands in the field, of which nothing is asked yet. */
  letter?: string | undefined;
  phase: Phase;
  /** Whether an answer to the state is still to come. */
  isBusy: boolean;
  /** Whether the reader has been waiting for it for a moment. */
  isLate?: boolean | undefined;
  /** Whether words are being typed: until that rests, nothing is said aloud. */
  isTyping: boolean;
  /** What was last said aloud of how the search stands. */
  spoken: string;
  /** Whether it stands in a dialog: there the address is not its own. */
  isDialog: boolean;
  names?: Names | undefined;
  years: [year: string, count: number][];
  examples: Example[];
  answer?: Answer | undefined;
  shown: ShownResult[];
  /** So many results are shown at most. */
  length: number;
  unread: Unread[];
  completions: Completion[];
  /** The completion that Enter takes. */
  active: number;
  /** Whether the counts of subjects were looked at: until then they need not be known. */
  isCounted: boolean;
  /** Facets of which every value is shown. */
  unfolded: ReadonlySet<Facet>;
  /** The decade of which the years are shown. */
  decade: string | undefined;
  /** What is said of a search that was copied or saved. */
  kept?: string | undefined;
  /** How old the index is, in the preview. */
  age?: string | undefined;
}

/** What a reader can do. */
export interface Actions {
  type(event: Event): void;
  press(event: KeyboardEvent): void;
  submit(event: Event): void;
  complete(completion: Completion): void;
  /** Ask for another state. */
  ask(state: SearchState): void;
  toggle(facet: Facet, value: string, isChosen: boolean): void;
  /** Sees to it that subjects have their counts. */
  count(): void;
  /** Shows every value of a facet, or the first of them. */
  unfold(facet: Facet, isUnfolded: boolean): void;
  /** Shows the years of a decade, or all decades. */
  openDecade(decade: string | undefined): void;
  more(): void;
  retry(): void;
  copyLink(): Promise<void>;
  /** Saves all results as CSV. */
  saveTable(): Promise<void>;
}
