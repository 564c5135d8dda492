// Before what reads days: they are read in the language in which they are written.
import '../loaded/archive-language.ts';
import { render } from 'lit-html';
import { keepWords } from '../../../base/words.ts';
import { isAsked } from '../question/query.ts';
import { stateOf, withFacet, type Facet, type SearchState } from '../state.ts';
import type { Actions, Completion, View } from '../view/model.ts';
import { searchView } from '../view/search-view.ts';
import { Asking } from './asking.ts';
import { completed } from './completions.ts';
import { keepPlace, keptPlace, type Trace } from './history.ts';
import { moveOf } from './keys.ts';
import { copySearch, saveResults } from './saving.ts';

/**
 * The search interface, on its page and in the dialog: `<archive-search>` and `<archive-search
 * data-dialog>`. On the page the address is its state. All that a reader can do begins here, each in a few
 * lines, and in one class, since an element of the page has one.
 */
export class ArchiveSearch extends HTMLElement implements Actions {
  readonly #asking = new Asking((view) => {
    this.#draw(view);
  });
  /** Whether the words are being typed: then the history has an entry of them already. */
  #isTyping = false;

  get #view(): View {
    return this.#asking.view;
  }

  connectedCallback(): void {
    this.hidden = false;
    const isDialog = this.dataset.dialog !== undefined;
    if (!isDialog) {
      window.addEventListener('popstate', this.#restore);
      this.addEventListener('click', this.#keep);
    }
    window.addEventListener('online', this.#resume);
    this.#asking.show({ isDialog });
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

  /** Goes to the field, with what was typed already. */
  begin(typed: string): void {
    this.focus();
    const field = this.#field();
    if (!field || typed === '') return;
    field.value = typed;
    field.dispatchEvent(new Event('input'));
  }

  /** Takes the state from the address, and leads back to where the reader left the list. */
  readonly #restore = (): void => {
    const query = this.#view.isDialog ? '' : location.search;
    const place = this.#view.isDialog ? undefined : keptPlace();
    void this.#ask(stateOf(new URLSearchParams(query)), 'keep', place?.length).then(() => {
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
    keepPlace({ length: this.#view.length, link, top: window.scrollY });
  };

  readonly #resume = (): void => {
    if (this.#view.phase === 'offline') this.retry();
  };

  ask(state: SearchState): void {
    void this.#ask(state, 'push');
  }

  #ask(state: SearchState, trace: Trace, length?: number): Promise<void> {
    this.#isTyping = false;
    return this.#asking.ask(state, { trace, length });
  }

  toggle(facet: Facet, value: string, isChosen: boolean): void {
    const { state } = this.#view;
    const others = state.facets[facet].filter((one) => one !== value);
    this.ask(withFacet(state, facet, isChosen ? [...others, value] : others));
  }

  count(): void {
    void this.#asking.count();
  }

  unfold(facet: Facet, isUnfolded: boolean): void {
    const others = [...this.#view.unfolded].filter((one) => one !== facet);
    this.#asking.show({ unfolded: new Set(isUnfolded ? [...others, facet] : others) });
  }

  type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = target.value;
    // A single letter begins too many words to mean anything.
    const words = /^\s*\p{sc=Latin}\s*$/u.test(typed) ? '' : typed;
    // What was asked for before it stays in the history.
    const isNew = !this.#isTyping && isAsked(this.#view.state);
    this.#isTyping = true;
    const trace = isNew ? 'push' : 'replace';
    void this.#asking.ask({ ...this.#view.state, words }, { trace, isTyping: true });
    if (words !== typed) this.#asking.show({ letter: typed });
  }

  submit(event: Event): void {
    event.preventDefault();
    const chosen = this.#view.completions[this.#view.active];
    if (chosen) this.complete(chosen);
    else {
      const { state, letter = state.words } = this.#view;
      this.ask({ ...state, words: letter.trim() });
    }
  }

  complete(completion: Completion): void {
    const { state } = this.#view;
    this.ask({ ...state, words: completed(state.words, completion) });
    this.#field()?.focus();
  }

  retry(): void {
    void this.#ask(this.#view.state, 'keep');
  }

  openDecade(decade: string | undefined): void {
    this.#asking.show({ decade });
    this.querySelector<HTMLElement>('.years :is(input, button)')?.focus();
  }

  more(): void {
    const before = this.#view.shown.length;
    void this.#asking.more().then(() => {
      this.#links()[before]?.focus();
    });
  }

  async copyLink(): Promise<void> {
    this.#asking.show({ kept: await copySearch(this.#view.state) });
  }

  async saveTable(): Promise<void> {
    this.#asking.show({ kept: keepWords.gathering });
    this.#asking.show({ kept: await saveResults(this.#view.answer?.hits ?? []) });
  }

  press(event: KeyboardEvent): void {
    const { completions, active, isDialog } = this.#view;
    const stops = [this.#field(), ...this.#links()];
    const stop = stops.findIndex((one) => one === document.activeElement);
    const open = completions.length;
    const move = moveOf(event, { completions: open, active, isDialog, stop, stops: stops.length });
    if (!move) return;
    event.preventDefault();
    if (move.to === 'completion') this.#asking.show({ active: move.at });
    else if (move.to === 'stop') stops[move.at]?.focus();
    else if (move.to === 'page') this.closest('dialog')?.close();
    else {
      // The same key would close a dialog.
      event.stopPropagation();
      this.#asking.show({ completions: [], active: -1 });
    }
  }

  #draw(view: View): void {
    const hadFocus = this.contains(document.activeElement);
    render(searchView(view, this), this);
    const focused = document.activeElement;
    // The field stays, and who types does not wait until it is known where all else stands.
    if (!hadFocus || focused === this.#field()) return;
    // What had it may be gone: a chip that was removed, or an example once it runs.
    if (!(this.contains(focused) && focused?.checkVisibility())) {
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
