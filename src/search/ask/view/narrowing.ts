import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { counted } from '../../../base/dates.ts';
import { kinds } from '../kinds.ts';
import { facets, isNarrowed, withFacet, withoutNarrowing, type Facet } from '../state.ts';
import { daysInWords, facetNames, valueName } from './labels.ts';
import type { Actions, View } from './model.ts';

/** How many values of a facet are shown at first. */
const fewest = 8;

/** Up to so many years, each is named; of more, every tenth. */
const mostNamed = 12;

/** What is chosen, each as a chip that removes it. */
export function chips({ state, names }: View, actions: Actions): TemplateResult | typeof nothing {
  if (!isNarrowed(state)) return nothing;
  const days = daysInWords(state.from, state.to);
  const chosen = facets.flatMap((facet) =>
    state.facets[facet].map((value) => ({
      label: `${facetNames[facet]}: ${valueName(facet, value, names)}`,
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
  return html`<ul class="chips" role="list" aria-label="Chosen">
    ${all.map(
      ({ label, without }) =>
        html`<li>
          <button
            type="button"
            aria-label=${`Remove ${label}`}
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
              Remove all
            </button>
          </li>`
        : nothing
    }
  </ul>`;
}

/** Everything a search can be narrowed by, with counts. */
export function narrowing(view: View, actions: Actions): TemplateResult {
  return html`${group(view, 'kind', actions)} ${dates(view, actions)} ${group(view, 'actor', actions)}
  ${group(view, 'place', actions)} ${group(view, 'topic', actions)}`;
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
    <legend>${facetNames[facet]}</legend>
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
      isWhole
        ? nothing
        : html`<button
            type="button"
            class="plain"
            @click=${() => {
              actions.unfold(facet);
            }}
          >
            Show all ${values.length}<span class="hidden"> of ${facetNames[facet]}</span>
          </button>`
    }
  </fieldset>`;
}

/** The years as bars to choose, and the days from and to. */
function dates(view: View, actions: Actions): TemplateResult {
  const { state, answer, years } = view;
  const counts = answer?.counts.year;
  const most = Math.max(1, ...(counts?.values() ?? [1]));
  const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
  const day = (name: 'from' | 'to', label: string) =>
    html`<label class="day">
      ${label}
      <input
        type="date"
        name=${name}
        min=${first ? `${first}-01-01` : nothing}
        max=${last ? `${last}-12-31` : nothing}
        .value=${live(state[name] ?? '')}
        @change=${({ target }: Event) => {
          // While a year is being typed, it is the year 2 or 20 first.
          if (!(target instanceof HTMLInputElement) || !target.validity.valid) return;
          actions.ask({ ...state, [name]: target.value === '' ? undefined : target.value });
        }}
      />
    </label>`;
  return html`<fieldset>
    <legend>Year</legend>
    <div class="years">
      ${years.map(([year]) => {
        const count = counts?.get(year) ?? 0;
        const height = count === 0 ? 0 : Math.max(1, Math.round((count / most) * 32));
        return html`<label title=${`${year}: ${counted(count, 'result')}`}>
          <input
            type="checkbox"
            name="year"
            aria-label=${`${year} (${counted(count, 'result')})`}
            .checked=${live(state.facets.year.includes(year))}
            @change=${({ target }: Event) => {
              actions.toggle('year', year, target instanceof HTMLInputElement && target.checked);
            }}
          />
          <svg viewBox="0 0 10 32" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<rect x="1" width="8" y=${32 - height} height=${height} />`}
          </svg>
          <span aria-hidden="true"
            >${years.length <= mostNamed || year.endsWith('0') ? year.slice(2) : nothing}</span
          >
        </label>`;
      })}
    </div>
    <div class="days">${day('from', 'From')} ${day('to', 'To')}</div>
  </fieldset>`;
}
