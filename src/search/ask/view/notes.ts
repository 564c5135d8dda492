import { html, nothing, type TemplateResult } from 'lit-html';
import { dateInWords } from '../../../base/days/date-words.ts';
import { searchFor } from '../../../base/urls.ts';
import { answerWords } from '../../../base/words.ts';
import type { Sentence } from '../../../base/words/sentence.ts';
import type { AskedTime } from '../question/asked-time.ts';
import type { Note } from '../question/note.ts';
import type { Unread } from '../question/operators.ts';
import { without } from '../question/query.ts';
import { queryOf, withFacet, type SearchState } from '../state.ts';
import { operators } from '../words/tokens.ts';
import { daysInWords } from './labels.ts';
import type { Actions, View } from './model.ts';

/** What a reader has to know about the answer, each in a line. */
export function notesOn(
  { answer, unread, state }: View,
  actions: Actions,
): (TemplateResult | typeof nothing)[] {
  return [
    ...unread.map((one) => unreadNote(one, state, actions)),
    togetherNote(state, actions),
    ...(answer?.notes.map((note) => noteOf(note, state, actions)) ?? []),
  ];
}

function noteOf(note: Note, state: SearchState, actions: Actions): TemplateResult {
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
