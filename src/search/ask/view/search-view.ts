import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { searchFor } from '../../../base/urls.ts';
import { searchWords } from '../../../base/words.ts';
import { isAsked } from '../question/query.ts';
import { queryOf, sorts } from '../state.ts';
import { field } from './field.ts';
import { help } from './help.ts';
import { keeping } from './keeping.ts';
import type { Actions, View } from './model.ts';
import { chips, narrowing } from './narrowing.ts';
import { result } from './result.ts';
import { failure, notes, status } from './status-lines.ts';

/** The whole search interface. */
export function searchView(view: View, actions: Actions): TemplateResult {
  const { state, phase, isDialog } = view;
  return html`
    ${field(view, actions)} ${chips(view, actions)}
    <div class="found" ?hidden=${phase === 'failed' || phase === 'offline'}>
      ${isAsked(state) && view.shown.length > 0 ? skipLink() : nothing}
      <details
        class="narrow"
        ?open=${isWide() && !isDialog}
        @toggle=${({ target }: Event) => {
          if (target instanceof HTMLDetailsElement && target.open) actions.count();
        }}
      >
        <summary>${searchWords.narrow}</summary>
        <div role="group" aria-label=${searchWords.narrow}>
          ${guard(narrowedBy(view), () => narrowing(view, actions))}
        </div>
      </details>
      ${results(view, actions)}
    </div>
    ${failure(view, actions)}
    ${
      isDialog && isAsked(state)
        ? html`<p class="whole"><a href=${searchFor(queryOf(state))}>${searchWords.asPage}</a></p>`
        : nothing
    }
  `;
}

/**
 * On what it depends what a search can be narrowed by: to name, count and sort hundreds of subjects takes as long as an
 * answer.
 */
function narrowedBy({ answer, state, names, years, unfolded, decade }: View): unknown[] {
  return [answer, state.facets, state.from, state.to, names, years, unfolded, decade];
}

function skipLink(): TemplateResult {
  return html`<a
    class="skip"
    href="#search-results"
    @click=${(event: Event) => {
      event.preventDefault();
      document.querySelector<HTMLElement>('#search-results h2 a')?.focus();
    }}
    >${searchWords.toResults}</a
  >`;
}

/** What was found, with what is said of it. */
function results(view: View, actions: Actions): TemplateResult {
  const { answer, phase, age } = view;
  const isNamed = isAsked(view.state);
  const found = isNamed && answer ? answer.hits.length : 0;
  const shown = isNamed ? view.shown : [];
  const words = answer ? [...answer.asked.words, ...answer.asked.phrases] : [];
  return html`<div class="results">
    <div class="head">
      <p class="status" aria-hidden="true">${status(view)}</p>
      <p class="hidden" role="status">${view.spoken}</p>
      ${found > 1 ? order(view, actions) : nothing}
    </div>
    ${age === undefined ? nothing : html`<p class="note">${age}</p>`} ${notes(view, actions)}
    ${phase === 'loading' || phase === 'slow' ? skeleton() : nothing}
    <ol
      role="list"
      id="search-results"
      tabindex="-1"
      aria-label=${searchWords.results}
      aria-busy=${view.isBusy ? 'true' : 'false'}
      @keydown=${(event: KeyboardEvent) => {
        actions.press(event);
      }}
    >
      ${guard([view.shown, answer, isNamed], () =>
        repeat(
          shown,
          ({ row }) => row.id,
          (one) => result(one, words),
        ),
      )}
    </ol>
    ${found > shown.length && shown.length > 0 ? moreButton(found - shown.length, actions) : nothing}
    ${shown.length > 0 ? keeping(view, actions) : nothing} ${help(view, actions)}
  </div>`;
}

function moreButton(count: number, actions: Actions): TemplateResult {
  return html`<button
    type="button"
    class="more"
    @click=${() => {
      actions.more();
    }}
  >
    ${searchWords.showMore} <span class="count">${searchWords.furtherResults({ count })}</span>
  </button>`;
}

function order({ state }: View, actions: Actions): TemplateResult {
  return html`<label class="sort">
    ${searchWords.sortBy}
    <select
      name="sort"
      .value=${live(state.sort)}
      @change=${({ target }: Event) => {
        const sort = sorts.find((one) => target instanceof HTMLSelectElement && one === target.value);
        if (sort) actions.ask({ ...state, sort });
      }}
    >
      ${sorts.map((sort) => html`<option value=${sort} ?selected=${sort === state.sort}>${searchWords.sorts[sort]}</option>`)}
    </select>
  </label>`;
}

/** Where results will stand. It shows only when loading takes a moment. */
function skeleton(): TemplateResult {
  return html`<div class="skeleton" aria-hidden="true">${[1, 2, 3].map(() => html`<div></div>`)}</div>`;
}

function isWide(): boolean {
  return matchMedia('(width >= 48rem)').matches;
}
