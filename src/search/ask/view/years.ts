import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { searchWords } from '../../../base/words.ts';
import { decadesOf, type YearCount } from '../loaded/year-counts.ts';
import type { Actions, View } from './model.ts';

/** The years as bars to choose, of many years their decades first, and the days from and to. */
export function years(view: View, actions: Actions): TemplateResult {
  const decades = decadesOf(view.years);
  const { decade } = view;
  const inDecade = decade === undefined ? undefined : decades.get(decade);
  return html`<fieldset>
    <legend>${searchWords.facets.year}</legend>
    ${
      decades.size === 0 || inDecade
        ? yearStrip(inDecade ?? view.years, view, actions)
        : decadeStrip(decades, view, actions)
    }
    ${
      inDecade
        ? html`<button
            type="button"
            class="plain"
            @click=${() => {
              actions.openDecade(undefined);
            }}
          >
            ${searchWords.allDecades}
          </button>`
        : nothing
    }
    <div class="days">
      ${day('from', searchWords.from, view, actions)} ${day('to', searchWords.to, view, actions)}
    </div>
  </fieldset>`;
}

function decadeStrip(decades: Map<string, YearCount[]>, view: View, actions: Actions): TemplateResult {
  const counts = view.answer?.counts.year;
  const sums = [...decades].map(([decade, some]): YearCount => [
    decade,
    some.reduce((sum, [year]) => sum + (counts?.get(year) ?? 0), 0),
  ]);
  const most = Math.max(1, ...sums.map(([, count]) => count));
  return html`<div class="years decades" role="group" aria-label=${searchWords.decades}>
    ${sums.map(
      ([decade, count]) =>
        html`<button
          type="button"
          aria-label=${searchWords.resultsOf({ time: searchWords.decade({ decade }), count })}
          title=${searchWords.resultsIn({ time: searchWords.decade({ decade }), count })}
          @click=${() => {
            actions.openDecade(decade);
          }}
        >
          ${bar(count, most)}
          <span aria-hidden="true">${searchWords.decade({ decade })}</span>
        </button>`,
    )}
  </div>`;
}

function yearStrip(shown: YearCount[], { state, answer }: View, actions: Actions): TemplateResult {
  const counts = answer?.counts.year;
  const most = Math.max(1, ...(counts?.values() ?? [1]));
  return html`<div class="years">
    ${shown.map(([year]) => {
      const count = counts?.get(year) ?? 0;
      return html`<label title=${searchWords.resultsIn({ time: year, count })}>
        <input
          type="checkbox"
          name="year"
          aria-label=${searchWords.resultsOf({ time: year, count })}
          .checked=${live(state.facets.year.includes(year))}
          @change=${({ target }: Event) => {
            actions.toggle('year', year, target instanceof HTMLInputElement && target.checked);
          }}
        />
        ${bar(count, most)}
        <span aria-hidden="true">${year.slice(2)}</span>
      </label>`;
    })}
  </div>`;
}

function bar(count: number, most: number): TemplateResult {
  const height = count === 0 ? 0 : Math.max(1, Math.round((count / most) * 32));
  return html`<svg viewBox="0 0 10 32" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect x="1" width="8" y=${32 - height} height=${height} />`}
  </svg>`;
}

function day(
  name: 'from' | 'to',
  label: string,
  { state, years: all }: View,
  actions: Actions,
): TemplateResult {
  const [first, last] = [all[0]?.[0], all.at(-1)?.[0]];
  return html`<label class="day">
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
}
