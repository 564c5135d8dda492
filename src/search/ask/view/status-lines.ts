import { html, nothing, type TemplateResult } from 'lit-html';
import { briefingsUrl, actorsUrl, placesUrl, topicsUrl, statementsUrl } from '../../../base/urls.ts';
import { answerWords, nameWords } from '../../../base/words.ts';
import { isAsked } from '../question/query.ts';
import { isNarrowed, withoutNarrowing } from '../state.ts';
import type { Actions, View } from './model.ts';
import { notesOn } from './notes.ts';

/** One line that says how the search stands. */
export function status(view: View): string {
  const { phase, state, answer, years, names, unread, isLate } = view;
  if (phase === 'failed' || phase === 'offline') return '';
  if (phase === 'loading') return answerWords.loading;
  if (phase === 'slow') return answerWords.stillLoading;
  if (isLate) return answerWords.searching;
  if (!answer || !names) return '';
  const total = answer.hits.length;
  if (!isAsked(state)) {
    const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
    const all = [...answer.counts.kind.values()].reduce((sum, count) => sum + count, 0);
    return answerWords.all({ count: all, first, last });
  }
  if (total === 0 && (unread.length > 0 || view.isBusy)) return '';
  if (!answer.isWhole) return answerWords.soFar({ count: total });
  return answerWords.found({ count: total });
}

/** What a reader has to know about the answer, once they have typed what they ask for. */
export function notes(view: View, actions: Actions): TemplateResult {
  const { answer, state, isTyping, isBusy } = view;
  return html`<div class="notes" aria-live="polite">${isTyping ? nothing : notesOn(view, actions)}</div>
    ${answer?.hits.length === 0 && !isBusy && isAsked(state) ? nothingFound(view, actions) : nothing}`;
}

/** What to do when there is nothing. */
function nothingFound({ state }: View, actions: Actions): TemplateResult {
  const isWorded = state.words !== '';
  return html`<div class="nothing">
    ${
      isNarrowed(state) && isWorded
        ? html`<p>
            <button
              type="button"
              @click=${() => {
                actions.ask(withoutNarrowing(state));
              }}
            >
              ${answerWords.everywhere({ words: state.words })}
            </button>
          </p>`
        : nothing
    }
    <p>${answerWords.tryOthers}</p>
    ${browse()}
  </div>`;
}

/** The search cannot work: what is the matter, and what works all the same. */
export function failure({ phase, isDialog }: View, actions: Actions): TemplateResult | typeof nothing {
  if (phase !== 'failed' && phase !== 'offline') return nothing;
  return html`<div class="failure" role="alert">
    <p>${phase === 'offline' ? answerWords.offline : answerWords.failed}</p>
    <p>
      <button
        type="button"
        @click=${() => {
          actions.retry();
        }}
      >
        ${answerWords.tryAgain}
      </button>
    </p>
    ${
      isDialog && phase === 'offline'
        ? nothing
        : html`<p>${answerWords.browse}</p>
            ${browse()}`
    }
  </div>`;
}

function browse(): TemplateResult {
  return html`<ul class="browse" role="list">
    <li><a href=${briefingsUrl}>${answerWords.byDate}</a></li>
    <li><a href=${actorsUrl}>${nameWords.actors}</a></li>
    <li><a href=${placesUrl}>${nameWords.places}</a></li>
    <li><a href=${topicsUrl}>${nameWords.topics}</a></li>
    <li><a href=${statementsUrl}>${nameWords.statements}</a></li>
  </ul>`;
}
