import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { searchUrl } from '../../../base/urls.ts';
import { searchWords } from '../../../base/words.ts';
import type { Actions, View } from './model.ts';

/** The field with what completes an operator, after the combobox of the ARIA practices. */
export function field(view: View, actions: Actions): TemplateResult {
  return html`<form
    role="search"
    action=${searchUrl}
    @submit=${(event: Event) => {
      actions.submit(event);
    }}
  >
    <label for="search-words">${searchWords.field}</label>
    <div class="ask">
      <div class="combobox">${words(view, actions)} ${completionList(view, actions)}</div>
      <button type="submit">${searchWords.search}</button>
    </div>
  </form>`;
}

function words({ state, letter, completions, active, isDialog }: View, actions: Actions): TemplateResult {
  const isOpen = completions.length > 0;
  return html`<input
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
    .value=${live(letter ?? state.words)}
    @input=${(event: Event) => {
      actions.type(event);
    }}
    @keydown=${(event: KeyboardEvent) => {
      actions.press(event);
    }}
  />`;
}

/** What completes an operator. A pointer leaves the focus in the field. */
function completionList({ completions, active }: View, actions: Actions): TemplateResult {
  return html`<ul
    id="search-completions"
    role="listbox"
    aria-label=${searchWords.completions}
    ?hidden=${completions.length === 0}
  >
    ${completions.map(
      (completion, index) =>
        html`<li
          id=${`search-completion-${index}`}
          role="option"
          aria-selected=${index === active ? 'true' : 'false'}
          @mousedown=${(event: Event) => {
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
  </ul>`;
}
