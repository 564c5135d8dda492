import { searchFor, searchUrl } from '../../../base/urls.ts';
import { searchWords } from '../../../base/words.ts';
import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { isAsked } from '../query.ts';
import { queryOf, sorts } from '../state.ts';
import { help } from './help.ts';
import { failure, notes, status } from './messages.ts';
import { keeping } from './keeping.ts';
import type { Actions, View } from './model.ts';
import { chips, narrowing } from './narrowing.ts';
import { result } from './result.ts';

/** The whole search interface. */
export function searchView(view: View, actions: Actions): TemplateResult {
  const { state, answer, phase, isDialog, age } = view;
  const isNamed = isAsked(state);
  const words = answer ? [...answer.asked.words, ...answer.asked.phrases] : [];
  return html`
    ${field(view, actions)} ${chips(view, actions)}
    <div class="found" ?hidden=${phase === 'failed' || phase === 'offline'}>
      ${
        isNamed && view.shown.length > 0
          ? html`<a
              class="skip"
              href="#search-results"
              @click=${(event: Event) => {
                event.preventDefault();
                document.querySelector<HTMLElement>('#search-results h2 a')?.focus();
              }}
              >${searchWords.toResults}</a
            >`
          : nothing
      }
      <details class="narrow" ?open=${isWide() && !isDialog}>
        <summary>${searchWords.narrow}</summary>
        <div role="group" aria-label=${searchWords.narrow}>${narrowing(view, actions)}</div>
      </details>
      <div class="results">
        <div class="head">
          <p role="status">${status(view)}</p>
          ${isNamed && answer && answer.hits.length > 1 ? order(view, actions) : nothing}
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
          ${
            isNamed
              ? repeat(
                  view.shown,
                  ({ row }) => row.id,
                  (shown) => result(shown, words),
                )
              : nothing
          }
        </ol>
        ${
          isNamed && answer && answer.hits.length > view.shown.length && view.shown.length > 0
            ? html`<button
                type="button"
                class="more"
                @click=${() => {
                  actions.more();
                }}
              >
                ${searchWords.showMore}
                <span class="count"
                  >${searchWords.furtherResults({ count: answer.hits.length - view.shown.length })}</span
                >
              </button>`
            : nothing
        }
        ${isNamed && view.shown.length > 0 ? keeping(view, actions) : nothing} ${help(view, actions)}
      </div>
    </div>
    ${failure(view, actions)}
    ${
      isDialog && isNamed
        ? html`<p class="whole"><a href=${searchFor(queryOf(state))}>${searchWords.asPage}</a></p>`
        : nothing
    }
  `;
}

/** The field with what completes an operator, after the combobox of the ARIA practices. */
function field(view: View, actions: Actions): TemplateResult {
  const { state, completions, active, isDialog } = view;
  const isOpen = completions.length > 0;
  return html`<form
    role="search"
    action=${searchUrl}
    @submit=${(event: Event) => {
      actions.submit(event);
    }}
  >
    <label for="search-words">${searchWords.field}</label>
    <div class="ask">
      <div class="combobox">
        <input
          id="search-words"
          type="search"
          name="q"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-controls="search-completions"
          aria-activedescendant=${isOpen && active >= 0 ? `search-completion-${active}` : nothing}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          enterkeyhint="search"
          placeholder=${searchWords.placeholder}
          ?autofocus=${isDialog}
          .value=${live(view.letter ?? state.words)}
          @input=${(event: Event) => {
            actions.type(event);
          }}
          @keydown=${(event: KeyboardEvent) => {
            actions.press(event);
          }}
        />
        <ul id="search-completions" role="listbox" aria-label=${searchWords.completions} ?hidden=${!isOpen}>
          ${completions.map(
            (completion, index) =>
              html`<li
                id=${`search-completion-${index}`}
                role="option"
                aria-selected=${index === active ? 'true' : 'false'}
                @mousedown=${(event: Event) => {
                  // The focus stays in the field.
                  event.preventDefault();
                }}
                @click=${() => {
                  actions.complete(completion);
                }}
              >
                <span class="kind">${completion.operator}</span> <bdi>${completion.name}</bdi>
                <span class="count">${searchWords.completes({ count: completion.count })}</span>
              </li>`,
          )}
        </ul>
      </div>
      <button type="submit">${searchWords.search}</button>
    </div>
  </form>`;
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
