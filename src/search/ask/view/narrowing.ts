import { html, nothing, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { searchWords } from '../../../base/words.ts';
import { kinds } from '../kinds.ts';
import { facets, isNarrowed, withFacet, withoutNarrowing, type Facet } from '../state.ts';
import { daysInWords, valueName } from './labels.ts';
import type { Actions, View } from './model.ts';
import { years } from './years.ts';

/** How many values of a facet are shown at first. */
const fewest = 8;

/** What is chosen, each as a chip that removes it. */
export function chips({ state, names }: View, actions: Actions): TemplateResult | typeof nothing {
  if (!isNarrowed(state)) return nothing;
  const days = daysInWords(state.from, state.to);
  const chosen = facets.flatMap((facet) =>
    state.facets[facet].map((value) => ({
      label: searchWords.chip({ facet: searchWords.facets[facet], value: valueName(facet, value, names) }),
      without: withFacet(
        state,
        facet,
        state.facets[facet].filter((one) => one !== value),
      ),
    })),
  );
  const all =
    days === ''
      ? chosen
      : [...chosen, { label: days, without: { ...state, from: undefined, to: undefined } }];
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
  return html`${group(view, 'kind', actions)} ${years(view, actions)} ${group(view, 'actor', actions)}
  ${group(view, 'place', actions)} ${group(view, 'topic', actions)} ${group(view, 'story', actions)}`;
}

function group(view: View, facet: Facet, actions: Actions): TemplateResult | typeof nothing {
  const { state, answer, names, unfolded } = view;
  const chosen = state.facets[facet];
  const counts = answer?.counts[facet] ?? new Map<string, number>();
  const rank = (value: string) => (facet === 'kind' ? kinds.findIndex((kind) => kind === value) : 0);
  const values = [...new Set([...chosen, ...counts.keys()])]
    .map((value) => ({ value, count: counts.get(value) ?? 0, name: valueName(facet, value, names) }))
    .sort((a, b) => rank(a.value) - rank(b.value) || b.count - a.count || a.name.localeCompare(b.name));
  if (values.length === 0) return nothing;
  const isWhole = unfolded.has(facet) || values.length <= fewest + 1;
  const shown = isWhole
    ? values
    : values.filter(({ value }, index) => index < fewest || chosen.includes(value));
  return html`<fieldset>
    <legend>${searchWords.facets[facet]}</legend>
    ${shown.map(
      ({ value, count, name }) =>
        html`<label>
          <input
            type="checkbox"
            name=${facet}
            .checked=${live(chosen.includes(value))}
            @change=${({ target }: Event) => {
              actions.toggle(facet, value, target instanceof HTMLInputElement && target.checked);
            }}
          />
          <bdi>${name}</bdi>
          <span class="count">${count.toLocaleString('en-GB')}</span>
        </label>`,
    )}
    ${
      values.length <= fewest + 1
        ? nothing
        : html`<button
            type="button"
            class="plain"
            aria-expanded=${isWhole ? 'true' : 'false'}
            @click=${() => {
              actions.unfold(facet, !isWhole);
            }}
          >
            ${searchWords.fold({
              isWhole,
              count: values.length,
              facet: searchWords.facets[facet],
              hidden: (words) => html`<span class="hidden">${words}</span>`,
            })}
          </button>`
    }
  </fieldset>`;
}
