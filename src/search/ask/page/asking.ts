import { answers } from '../answer/answer.ts';
import { examplesOf } from '../answer/examples.ts';
import { shownOf } from '../answer/shown-results.ts';
import { ageInWords } from '../loaded/index-age.ts';
import { OpenIndex } from '../loaded/open-index.ts';
import { withEmptyYears } from '../loaded/year-counts.ts';
import { subjectFinder, type SubjectFinder } from '../question/named-subjects.ts';
import { withOperators } from '../question/operators.ts';
import { isAsked } from '../question/query.ts';
import { stateOf, type SearchState } from '../state.ts';
import type { View } from '../view/model.ts';
import { status } from '../view/status-lines.ts';
import { completionsOf } from './completions.ts';
import { leaveTrace, type Trace } from './history.ts';

/** So many results are shown at first, and more at each wish for more. */
const pageLength = 10;

/** After so many milliseconds, searching is said to take a moment, and loading to be slow. */
const moment = 400;
const patience = 4000;

/** Typing rests when no key was pressed for so many milliseconds. */
const rest = 600;

interface Engine {
  index: OpenIndex;
  finder: SubjectFinder;
}

/** How a state is asked for. */
interface Manner {
  trace: Trace;
  /** Whether words are still being typed; then they are completed, and not yet read as operators. */
  isTyping?: boolean;
  length?: number | undefined;
}

/**
 * The way from what a reader asks for to what is shown, with waiting and failing on it. It never throws. In one class,
 * since each step has to know whether another question was asked meanwhile.
 */
export class Asking {
  view: View = {
    state: stateOf(new URLSearchParams()),
    phase: 'idle',
    isBusy: false,
    isTyping: false,
    spoken: '',
    isDialog: false,
    years: [],
    examples: [],
    shown: [],
    length: pageLength,
    unread: [],
    completions: [],
    active: -1,
    isCounted: false,
    unfolded: new Set(),
    decade: undefined,
  };
  #engine: Promise<Engine> | undefined;
  /** The question that is asked: an earlier one ends with its answer on the way. */
  #question = new AbortController();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #drawn: (view: View) => void;

  /** `drawn` draws each view. */
  constructor(drawn: (view: View) => void) {
    this.#drawn = drawn;
  }

  show(changes: Partial<View>): void {
    const view = { ...this.view, ...changes };
    this.view = view.isTyping ? view : { ...view, spoken: status(view) };
    this.#drawn(this.view);
  }

  /** Says how the search stands once nothing has been typed for a while. */
  #rest(isTyping: boolean): void {
    clearTimeout(this.#resting);
    if (isTyping)
      this.#resting = setTimeout(() => {
        this.show({ isTyping: false });
      }, rest);
  }

  /** Asks for a state, which stands in the address before it is answered. */
  async ask(state: SearchState, { trace, isTyping = false, length = pageLength }: Manner): Promise<void> {
    const signal = this.#next();
    this.#rest(isTyping);
    this.show({
      isTyping,
      kept: undefined,
      state,
      letter: undefined,
      completions: [],
      active: -1,
      isBusy: true,
      length,
    });
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.show({ isLate: this.view.isBusy });
    }, moment);
    try {
      const { index } = await this.#loaded();
      if (signal.aborted) return;
      const read = withOperators(state, index.names, { isFinished: !isTyping });
      if (!this.view.isDialog) leaveTrace(read.state, trace);
      this.show({
        state: read.state,
        unread: read.unread,
        completions: isTyping ? completionsOf(state.words, index.names) : [],
      });
      await this.#answer();
    } catch {
      this.#fail(signal);
    }
  }

  /** Shows more of what was found. */
  async more(): Promise<void> {
    this.view = { ...this.view, length: this.view.length + pageLength };
    await this.#answer();
  }

  /** Counts the subjects of what was found, from now on. */
  async count(): Promise<void> {
    if (this.view.isCounted) return;
    this.show({ isCounted: true });
    // Before the index is there, nothing was answered.
    if (this.view.names) await this.#answer();
  }

  async #answer(): Promise<void> {
    const signal = this.#next();
    try {
      const { index, finder } = await this.#loaded();
      const { state, isCounted } = this.view;
      for await (const answer of answers({ index, finder, state, signal, isCounted })) {
        const hits = isAsked(this.view.state) ? answer.hits.slice(0, this.view.length) : [];
        const shown = await shownOf(hits);
        if (signal.aborted) return;
        clearTimeout(this.#waiting);
        this.show({ phase: 'ready', answer, shown, isBusy: !answer.isWhole, isLate: false });
      }
    } catch {
      this.#fail(signal);
    }
  }

  #next(): AbortSignal {
    this.#question.abort();
    this.#question = new AbortController();
    return this.#question.signal;
  }

  #fail({ aborted }: AbortSignal): void {
    if (aborted) return;
    void this.#engine?.then(
      ({ index }) => {
        index.close();
      },
      () => undefined,
    );
    this.#engine = undefined;
    this.show({
      phase: navigator.onLine ? 'failed' : 'offline',
      shown: [],
      answer: undefined,
      isBusy: false,
      isLate: false,
    });
  }

  /** Loads the index when it is first needed, and again after a failure. */
  async #loaded(): Promise<Engine> {
    if (this.#engine) return this.#engine;
    this.show({ phase: 'loading' });
    const timer = setTimeout(() => {
      if (this.view.phase === 'loading') this.show({ phase: 'slow' });
    }, patience);
    this.#engine = OpenIndex.open().then((index) => ({ index, finder: subjectFinder(index.names) }));
    try {
      const { index } = await this.#engine;
      this.show({
        names: index.names,
        years: withEmptyYears(index.manifest.years),
        examples: examplesOf(index.spans.rows, index.names),
        age: import.meta.env.DEV ? ageInWords(index.written, new Date()) : undefined,
      });
    } finally {
      clearTimeout(timer);
    }
    return this.#engine;
  }
}
