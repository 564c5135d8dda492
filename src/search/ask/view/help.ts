import { html, type TemplateResult } from 'lit-html';
import { searchFor } from '../../../base/urls.ts';
import { askWords } from '../../../base/words.ts';
import { isAsked } from '../question/query.ts';
import { stateOf } from '../state.ts';
import type { Actions, View } from './model.ts';

/** What can be typed, each with an example out of this archive that runs. */
export function help({ state, examples }: View, actions: Actions): TemplateResult {
  return html`<details class="help" ?open=${!isAsked(state)}>
    <summary>${askWords.how}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${askWords.write}</th>
          <th scope="col">${askWords.toFind}</th>
        </tr>
      </thead>
      <tbody>
        ${examples.map(
          ({ text, meaning }) =>
            html`<tr>
              <td>
                <a
                  href=${searchFor(new URLSearchParams({ q: text }))}
                  @click=${(event: Event) => {
                    event.preventDefault();
                    actions.ask({ ...stateOf(new URLSearchParams()), words: text });
                  }}
                  >${text.split(/(?<=:)/).map((part) => html`${part}<wbr />`)}</a
                >
              </td>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${askWords.about({ key: (words) => html`<kbd>${words}</kbd>` })}</p>
  </details>`;
}
