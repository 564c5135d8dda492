import { html, nothing, type TemplateResult } from 'lit-html';
import { dateInWords } from '../../../base/date-words.ts';
import {
  searchFor,
  briefingsUrl,
  actorsUrl,
  placesUrl,
  topicsUrl,
  statementsUrl,
} from '../../../base/urls.ts';
import { answerWords, nameWords } from '../../../base/words.ts';
import type { Sentence } from '../../../base/words/sentence.ts';
import type { AskedTime } from '../question/asked-time.ts';
import type { Note } from '../question/note.ts';
import type { Unread } from '../question/operators.ts';
import { isAsked, without } from '../question/query.ts';
import { isNarrowed, queryOf, withFacet, withoutNarrowing, type SearchState } from '../state.ts';
import { operators } from '../words/tokens.ts';
import { daysInWords } from './labels.ts';
import type { Actions, View } from './model.ts';

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
  const { answer, unread, state, isTyping } = view;
  const all = [
    ...unread.map((one) => unreadNote(one, state, actions)),
    togetherNote(state, actions),
    ...(answer?.notes.map((note) => noteOf(note, view, actions)) ?? []),
  ];
  return html`<div class="notes" aria-live="polite">${isTyping ? nothing : all}</div>
    ${answer?.hits.length === 0 && !view.isBusy && isAsked(state) ? nothingFound(view, actions) : nothing}`;
}

function noteOf(note: Note, { state }: View, actions: Actions): TemplateResult {
  switch (note.kind) {
    case 'mended':
      return noteWith(
        answerWords.mended({ link: proposal({ ...state, words: note.words }, actions), of: quoted(note.of) }),
      );
    case 'proposed':
      return noteWith(answerWords.proposed({ link: proposal({ ...state, words: note.words }, actions) }));
    case 'renamed':
      return noteWith(answerWords.renamed({ link: proposal({ ...state, words: note.name }, actions) }));
    case 'missing':
      return noteWith(answerWords.missing({ words: quoted(note.words) }));
    case 'some':
      return noteWith([answerWords.some({ whole: note.whole })]);
    case 'apart':
      return noteWith(answerWords.apart({ phrase: html`<q dir="auto">${note.phrase}</q>` }));
    case 'dated':
      return state.from === undefined && state.to === undefined
        ? noteWith(answerWords.dated({ times: timeLinks(note.time, note.rest, state, actions) }))
        : html``;
  }
}

function noteWith(said: Sentence<TemplateResult>): TemplateResult {
  return html`<p class="note">${said}</p>`;
}

function quoted(words: string[]): TemplateResult[] {
  return words.map((word) => html`<q dir="auto">${word}</q>`);
}

function code(words: string): TemplateResult {
  return html`<code>${words}</code>`;
}

/** What a time can be read as, each as a link that narrows the search to it. */
function timeLinks(
  { readings }: AskedTime,
  words: string,
  state: SearchState,
  actions: Actions,
): TemplateResult[] {
  return readings.map(({ from, to }) => {
    const isDay = from !== undefined && from === to;
    const name = isDay ? answerWords.ofDay({ day: dateInWords(from) }) : daysInWords(from, to);
    return linkTo({ ...state, words, from, to }, name, actions);
  });
}

/** A link that asks for another state, named by its words. */
function proposal(state: SearchState, actions: Actions): TemplateResult {
  return linkTo(state, state.words, actions);
}

function linkTo(state: SearchState, name: string, actions: Actions): TemplateResult {
  return html`<a
    href=${searchFor(queryOf(state))}
    dir="auto"
    @click=${(event: Event) => {
      event.preventDefault();
      actions.ask(state);
    }}
    >${name}</a
  >`;
}

function unreadNote(
  { operator, value, offers, facet }: Unread,
  state: SearchState,
  actions: Actions,
): TemplateResult {
  if (offers && facet) {
    const words = without(state.words, `${operator}:${value}`);
    const others = state.facets[facet].filter((id) => offers.every((one) => one.id !== id));
    const links = offers.map(({ id, name }) =>
      linkTo(withFacet({ ...state, words }, facet, [...others, id]), name, actions),
    );
    return noteWith(answerWords.maybe({ value: html`<q dir="auto">${value}</q>`, offers: links }));
  }
  const known = operators.find((one) => one === operator);
  if (known === undefined) return noteWith(answerWords.noOperator({ operator, code }));
  return noteWith(
    value === ''
      ? answerWords.noValue({ operator, code })
      : answerWords.unread({ operator: known, value: html`<q dir="auto">${value}</q>` }),
  );
}

/** Several of a kind can all be meant, or any of them. */
function togetherNote(state: SearchState, actions: Actions): TemplateResult | typeof nothing {
  if (!state.together) return nothing;
  return noteWith(
    answerWords.together({ link: (words) => linkTo({ ...state, together: undefined }, words, actions) }),
  );
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
