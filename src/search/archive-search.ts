import { counted } from '../archive/dates.ts';
import { facetGroups } from './facet-list.ts';
import type { FacetNames } from './names.ts';
import { loadPagefind, type Pagefind, type PagefindResult, type PagefindResults } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { facets, isEmpty, queryOf, sorts, stateOf, type SearchState } from './state.ts';

const pageLength = 10;

/** The search page: asks Pagefind for what the address says, and shows what it finds. */
export class ArchiveSearch extends HTMLElement {
  #engine: Promise<{ pagefind: Pagefind; names: FacetNames }> | undefined;
  #state: SearchState = stateOf(new URLSearchParams());
  #shown = pageLength;
  /** Counts questions, so that a late answer to an earlier one is dropped. */
  #question = 0;

  connectedCallback(): void {
    this.hidden = false;
    const form = this.#part('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(this.#fromForm(), 'push');
    });
    form.addEventListener('input', () => {
      this.#ask(this.#fromForm(), 'replace');
    });
    this.#part('[data-facets]', HTMLElement).addEventListener('change', () => {
      this.#ask(this.#fromForm(), 'push');
    });
    this.#part('[data-retry]', HTMLElement).addEventListener('click', () => {
      this.#ask(this.#state, 'replace');
    });
    this.#part('[data-more]', HTMLElement).addEventListener('click', () => {
      void this.#more();
    });
    window.addEventListener('popstate', () => {
      this.#restore();
    });
    this.#restore();
  }

  /** Takes the state from the address. */
  #restore(): void {
    const state = stateOf(new URLSearchParams(location.search));
    this.#words().value = state.words;
    this.#part('select', HTMLSelectElement).value = state.sort;
    this.#ask(state, 'keep');
  }

  #ask(state: SearchState, address: 'push' | 'replace' | 'keep'): void {
    this.#state = state;
    this.#shown = pageLength;
    const query = queryOf(state);
    const url = query ? `?${query}` : location.pathname;
    if (address === 'push') history.pushState(null, '', url);
    if (address === 'replace') history.replaceState(null, '', url);
    void this.#answer();
  }

  async #more(): Promise<void> {
    const list = this.#part('[data-results]', HTMLElement);
    const before = list.children.length;
    this.#shown += pageLength;
    await this.#answer();
    list.children[before]?.querySelector('a')?.focus();
  }

  async #answer(): Promise<void> {
    const question = (this.#question += 1);
    const state = this.#state;
    this.#part('[data-failure]', HTMLElement).hidden = true;
    try {
      if (!this.#engine) this.#say('Loading the search index …');
      const { pagefind, names } = await (this.#engine ??= loadEngine());
      const found = await pagefind.search(state.words || null, optionsOf(state));
      const data = await Promise.all(found.results.slice(0, this.#shown).map((result) => result.data()));
      if (question === this.#question) this.#show(state, found, data, names);
    } catch {
      this.#engine = undefined;
      if (question !== this.#question) return;
      this.#part('[data-results]', HTMLElement).replaceChildren();
      this.#say('');
      this.#part('[data-failure]', HTMLElement).hidden = false;
    }
  }

  #show(state: SearchState, found: PagefindResults, data: PagefindResult[], names: FacetNames): void {
    const total = found.results.length;
    const isStart = isEmpty(state);
    this.#say(
      isStart
        ? `${counted(total, 'entry', 'entries')} can be searched.`
        : total === 0
          ? 'Nothing was found.'
          : counted(total, 'result'),
    );
    this.#part('[data-facets]', HTMLElement).replaceChildren(...facetGroups(state, found.filters, names));
    this.#part('[data-results]', HTMLElement).replaceChildren(...(isStart ? [] : data.map(resultItem)));
    this.#part('[data-more]', HTMLElement).hidden = isStart || total <= this.#shown;
  }

  #fromForm(): SearchState {
    const sort = sorts.find((one) => one === this.#part('select', HTMLSelectElement).value) ?? 'relevance';
    const chosen = Object.fromEntries(facets.map((facet) => [facet, this.#checked(facet)]));
    return { words: this.#words().value.trim(), sort, facets: { ...this.#state.facets, ...chosen } };
  }

  #checked(facet: string): string[] {
    return [...this.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]:checked`)].map(
      ({ value }) => value,
    );
  }

  #words(): HTMLInputElement {
    return this.#part('input[type="search"]', HTMLInputElement);
  }

  #say(words: string): void {
    this.#part('[data-status]', HTMLElement).textContent = words;
  }

  #part<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`The search page has no ${selector}.`);
    return part;
  }
}

function optionsOf(state: SearchState) {
  const chosen = facets.filter((facet) => state.facets[facet].length > 0);
  const filters = Object.fromEntries(chosen.map((facet) => [facet, { any: state.facets[facet] }]));
  if (state.sort === 'relevance') return { filters };
  return { filters, sort: { date: state.sort === 'newest' ? ('desc' as const) : ('asc' as const) } };
}

async function loadEngine(): Promise<{ pagefind: Pagefind; names: FacetNames }> {
  const [pagefind, response] = await Promise.all([loadPagefind(), fetch('/search/names.json')]);
  if (!response.ok) throw new Error(`The names answered ${response.status}.`);
  return { pagefind, names: (await response.json()) as FacetNames };
}
