import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { subjectKinds } from '../../../base/subject-kinds.ts';
import { searchWords } from '../../../base/words.ts';
import { isNarrowed, withoutNarrowing, type Facet } from '../state.ts';
import { chosenIn, valuesOf } from './choices.ts';
import type { Actions, View } from './model.ts';
import { years } from './years.ts';

/** How many values of a facet are shown at first. */
const fewest = 8;

/** What is chosen, each as a chip that removes it. */
export function chips({ state, names }: View, actions: Actions): TemplateResult | typeof nothing {
  if (!isNarrowed(state)) return nothing;
  const all = chosenIn(state, names);
  return html`<ul class="chips" role="list" aria-label=${searchWords.chosen}>
    ${all.map(
      ({ label, without }) =>
        html`<li>
          <button
            type="button"
            aria-label=${searchWords.remove({ what: label })}
            @click=${() => {
              actions.ask(without);
            }}
          >
            <span dir="auto">${label}</span><span aria-hidden="true">×</span>
          </button>
        </li>`,
    )}
    ${
      all.length > 1
        ? html`<li>
            <button
              type="button"
              class="plain"
              @click=${() => {
                actions.ask(withoutNarrowing(state));
              }}
            >
              ${searchWords.removeAll}
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

/** Everything a search can be narrowed by, with counts. */
export function narrowing(view: View, actions: Actions): TemplateResult {
  return html`${group(view, 'kind', actions)} ${years(view, actions)}
  ${subjectKinds.map((kind) => group(view, kind, actions))}`;
}

function group(view: View, facet: Facet, actions: Actions): TemplateResult | typeof nothing {
  const values = valuesOf(view, facet);
  if (values.length === 0) return nothing;
  const isWhole = view.unfolded.has(facet) || values.length <= fewest + 1;
  const shown = isWhole ? values : values.filter(({ isChosen }, index) => index < fewest || isChosen);
  return html`<fieldset>
    <legend>${searchWords.facets[facet]}</legend>
    ${shown.map(
      ({ value, count, name, isChosen }) =>
        html`<label>
          <input
            type="checkbox"
            name=${facet}
            .checked=${live(isChosen)}
            @change=${({ target }: Event) => {
              actions.toggle(facet, value, target instanceof HTMLInputElement && target.checked);
            }}
          />
          <bdi>${name}</bdi>
          <span class="count">${count.toLocaleString('en-GB')}</span>
        </label>`,
    )}
    ${values.length <= fewest + 1 ? nothing : foldButton(facet, values.length, isWhole, actions)}
  </fieldset>`;
}

/** Shows every value of a facet, or the first of them. */
function foldButton(facet: Facet, count: number, isWhole: boolean, actions: Actions): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    aria-expanded=${isWhole ? 'true' : 'false'}
    @click=${() => {
      actions.unfold(facet, !isWhole);
    }}
  >
    ${searchWords.fold({
      isWhole,
      count,
      facet: searchWords.facets[facet],
      hidden: (words) => html`<span class="hidden">${words}</span>`,
    })}
  </button>`;
}
