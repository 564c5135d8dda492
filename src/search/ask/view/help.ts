import { searchFor } from '../../../base/urls.ts';
import { html, type TemplateResult } from 'lit-html';
import { isAsked } from '../query.ts';
import { stateOf } from '../state.ts';
import type { Actions, View } from './model.ts';

/** What can be typed, each with an example out of this archive that runs. */
export function help({ state, examples }: View, actions: Actions): TemplateResult {
  return html`<details class="help" ?open=${!isAsked(state)}>
    <summary>How to ask</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">Write</th>
          <th scope="col">to find</th>
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
                  >${text}</a
                >
              </td>
              <td>${meaning}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p>
      A word also finds its other forms and longer words that begin with it. Capitals and accents don’t count.
      Press <kbd>/</kbd> or <kbd>Ctrl</kbd> <kbd>K</kbd> on any page to search, the arrow keys to move through
      the results.
    </p>
  </details>`;
}
