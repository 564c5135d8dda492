// Before what reads days: they are read in the language in which they are written.
import './archive-language.ts';
import { render } from 'lit-html';
import { keepWords } from '../../base/words.ts';
import { searchFor } from '../../base/urls.ts';
import { answers, type Answer } from './answer.ts';
import { completed, completionsOf } from './completions.ts';
import { csvOf } from './csv.ts';
import { ageInWords } from './index-age.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { savedAs } from './saved.ts';
import { withEmptyYears } from './strip.ts';
import { examplesOf } from './examples.ts';
import { OpenIndex } from './open-index.ts';
import { withOperators } from './operators.ts';
import { isAsked } from './query.ts';
import { subjectFinder } from './ranking.ts';
import { mergedRecord } from './merged-record.ts';
import { queryOf, stateOf, withFacet, type Facet, type SearchState } from './state.ts';
import type { Actions, Completion, Shown, View } from './view/model.ts';
import { searchView } from './view/search-view.ts';

const pageLength = 10;

/** So many results are saved at most, since each is loaded for itself. */
const mostSaved = 1000;

/** So many statements of a briefing are shown with it. */
const mostStatements = 3;

/** After so many milliseconds, searching is said to take a moment, and loading to be slow. */
const moment = 400;
const patience = 4000;

interface Engine {
  index: OpenIndex;
  near: ReturnType<typeof subjectFinder>;
}

/** What a change does to the address: a new entry in the history, or another address of this one. */
type Trace = 'push' | 'replace' | 'keep';

/**
 * The search interface, on its page and in the dialog: `<archive-search>` and `<archive-search
 * data-dialog>`. On the page the address is its state.
 */
export class ArchiveSearch extends HTMLElement implements Actions {
  #engine: Promise<Engine> | undefined;
  #length = pageLength;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #question = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the words are being typed: then the history has an entry of them already. */
  #isTyping = false;
  #view: View = {
    state: stateOf(new URLSearchParams()),
    phase: 'idle',
    isBusy: false,
    isDialog: false,
    years: [],
    examples: [],
    shown: [],
    unread: [],
    completions: [],
    active: -1,
    unfolded: new Set(),
    decade: undefined,
  };

  connectedCallback(): void {
    this.hidden = false;
    const isDialog = this.dataset.dialog !== undefined;
    if (!isDialog) {
      window.addEventListener('popstate', this.#restore);
      this.addEventListener('click', this.#keep);
    }
    window.addEventListener('online', this.#resume);
    this.#show({ isDialog });
    this.#restore();
  }

  disconnectedCallback(): void {
    window.removeEventListener('popstate', this.#restore);
    window.removeEventListener('online', this.#resume);
  }

  override focus(): void {
    this.#field()?.focus();
    this.#field()?.select();
  }

  /** Takes the state from the address, and leads back to where the reader left the list. */
  readonly #restore = (): void => {
    const query = this.#view.isDialog ? '' : location.search;
    const place = this.#view.isDialog ? undefined : keptPlace();
    void this.#ask(stateOf(new URLSearchParams(query)), 'keep', true, place?.length).then(() => {
      if (!place || location.search !== query) return;
      this.#links()[place.link]?.focus({ preventScroll: true });
      window.scrollTo(0, place.top);
    });
  };

  /** Notes where the list is left by one of its links. */
  readonly #keep = ({ target }: Event): void => {
    const item = target instanceof Element && target.closest('a') && target.closest('ol > li');
    if (!item) return;
    const link = [...(item.parentElement?.children ?? [])].indexOf(item);
    keepPlace({ length: this.#length, link, top: window.scrollY });
  };

  readonly #resume = (): void => {
    if (this.#view.phase === 'offline') this.retry();
  };

  ask(state: SearchState): void {
    void this.#ask(state, 'push');
  }

  toggle(facet: Facet, value: string, isChosen: boolean): void {
    const { state } = this.#view;
    const others = state.facets[facet].filter((one) => one !== value);
    this.ask(withFacet(state, facet, isChosen ? [...others, value] : others));
  }

  unfold(facet: Facet, isUnfolded: boolean): void {
    const others = [...this.#view.unfolded].filter((one) => one !== facet);
    this.#show({ unfolded: new Set(isUnfolded ? [...others, facet] : others) });
  }

  type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = target.value;
    // A single letter begins too many words to mean anything.
    const words = /^\s*\p{sc=Latin}\s*$/u.test(typed) ? '' : typed;
    // What was asked for before it stays in the history.
    const isNew = !this.#isTyping && isAsked(this.#view.state);
    void this.#ask({ ...this.#view.state, words }, isNew ? 'push' : 'replace', false);
    this.#isTyping = true;
    if (words !== typed) this.#show({ letter: typed });
  }

  submit(event: Event): void {
    event.preventDefault();
    const chosen = this.#view.completions[this.#view.active];
    if (chosen) this.complete(chosen);
    else {
      const { state, letter = state.words } = this.#view;
      void this.#ask({ ...state, words: letter.trim() }, 'push');
    }
  }

  complete(completion: Completion): void {
    const { state } = this.#view;
    void this.#ask({ ...state, words: completed(state.words, completion) }, 'push');
    this.#field()?.focus();
  }

  retry(): void {
    void this.#ask(this.#view.state, 'keep');
  }

  openDecade(decade: string | undefined): void {
    this.#show({ decade });
    this.querySelector<HTMLElement>('.years :is(input, button)')?.focus();
  }

  more(): void {
    const before = this.#view.shown.length;
    this.#length += pageLength;
    void this.#answer().then(() => {
      this.#links()[before]?.focus();
    });
  }

  async copyLink(): Promise<void> {
    const address = new URL(searchFor(queryOf(this.#view.state)), location.href).href;
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    this.#show({ kept: isCopied ? keepWords.copied : keepWords.link({ address }) });
  }

  async saveTable(): Promise<void> {
    this.#show({ kept: keepWords.gathering });
    const hits = (this.#view.answer?.hits ?? []).slice(0, mostSaved);
    const rows = await Promise.all(
      hits.map(async ({ row, hits: some }) => {
        const { url, meta } = await mergedRecord(some.slice(0, 1));
        const { title = '', place = '' } = meta;
        return { kind: row.kind, title, date: row.date ?? '', place, url: new URL(url, location.href).href };
      }),
    ).catch(() => undefined);
    const file = 'results.csv';
    if (rows) savedAs(file, csvOf(rows));
    this.#show({
      kept: rows ? keepWords.saved({ count: rows.length, file }) : keepWords.notLoaded,
    });
  }

  /** Arrow keys walk through completions, or from the field through the results and back. */
  press(event: KeyboardEvent): void {
    // Then keys choose among ways to write a word.
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const { completions, active } = this.#view;
    if (event.key === 'Escape' && completions.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      this.#show({ completions: [], active: -1 });
      return;
    }
    if (event.key === 'Escape' && this.#view.isDialog) {
      // A search field would be emptied first.
      event.preventDefault();
      this.closest('dialog')?.close();
      return;
    }
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target === this.#field() && completions.length > 0) {
      event.preventDefault();
      const count = completions.length + 1;
      this.#show({ active: ((active + 1 + step + count) % count) - 1 });
      return;
    }
    const stops = [this.#field(), ...this.#links()];
    const now = stops.findIndex((one) => one === document.activeElement);
    const next = stops[now + step];
    if (now < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  async #ask(state: SearchState, trace: Trace, isFinished = true, length = pageLength): Promise<void> {
    const question = (this.#question += 1);
    this.#length = length;
    this.#isTyping = false;
    this.#show({ kept: undefined, state, letter: undefined, completions: [], active: -1, isBusy: true });
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#show({ isLate: this.#view.isBusy });
    }, moment);
    try {
      const { index } = await this.#loaded();
      if (question !== this.#question) return;
      const read = withOperators(state, index.names, isFinished);
      this.#trace(read.state, trace);
      this.#show({
        state: read.state,
        unread: read.unread,
        completions: isFinished ? [] : completionsOf(state.words, index.names),
      });
      await this.#answer();
    } catch {
      this.#fail(question);
    }
  }

  #trace(state: SearchState, trace: Trace): void {
    if (this.#view.isDialog) return;
    const query = queryOf({ ...state, words: state.words.trim() });
    const url = query === '' ? location.pathname : `?${query}`;
    if (url === (location.search || location.pathname)) return;
    if (trace === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  async #answer(): Promise<void> {
    const question = (this.#question += 1);
    try {
      const { index, near } = await this.#loaded();
      if (question !== this.#question) return;
      for await (const answer of answers(index, near, this.#view.state)) {
        const shown = isAsked(this.#view.state) ? await this.#records(answer) : [];
        if (question !== this.#question) return;
        clearTimeout(this.#waiting);
        this.#show({ phase: 'ready', answer, shown, isBusy: !answer.isWhole, isLate: false });
      }
    } catch {
      this.#fail(question);
    }
  }

  async #records({ hits }: Answer): Promise<Shown[]> {
    return Promise.all(
      hits.slice(0, this.#length).map(async (one) => ({
        ...one,
        record: await mergedRecord(one.hits),
        said: await Promise.all(
          one.statements
            .slice(0, mostStatements)
            .map(async ({ row, hits: some }) => ({ row, record: await mergedRecord(some) })),
        ),
      })),
    );
  }

  #fail(question: number): void {
    if (question !== this.#question) return;
    void this.#engine?.then(
      ({ index }) => {
        index.close();
      },
      () => undefined,
    );
    this.#engine = undefined;
    this.#show({
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
    this.#show({ phase: 'loading' });
    const timer = setTimeout(() => {
      if (this.#view.phase === 'loading') this.#show({ phase: 'slow' });
    }, patience);
    this.#engine = OpenIndex.open().then((index) => ({ index, near: subjectFinder(index.names) }));
    try {
      const { index } = await this.#engine;
      this.#show({
        names: index.names,
        years: withEmptyYears(index.manifest.years),
        examples: examplesOf(index.rows, index.names),
        age: import.meta.env.DEV ? ageInWords(index.written, new Date()) : undefined,
      });
    } finally {
      clearTimeout(timer);
    }
    return this.#engine;
  }

  #show(changes: Partial<View>): void {
    this.#view = { ...this.#view, ...changes };
    const hadFocus = this.contains(document.activeElement);
    render(searchView(this.#view, this), this);
    // What had it may be gone: a chip that was removed, or an example once it runs.
    const focused = document.activeElement;
    if (hadFocus && !(this.contains(focused) && focused?.checkVisibility())) {
      const next = [...this.querySelectorAll<HTMLElement>('ol, .failure button')];
      next.find((one) => one.checkVisibility())?.focus();
    }
  }

  #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('ol h2 a')];
  }
}

customElements.define('archive-search', ArchiveSearch);
