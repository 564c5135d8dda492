import {
  searchFor,
  briefingsUrl,
  actorsUrl,
  placesUrl,
  topicsUrl,
  statementsUrl,
} from '../../../base/urls.ts';
import { html, nothing, type TemplateResult } from 'lit-html';
import { counted, dateInWords } from '../../../base/dates.ts';
import type { AskedTime } from '../asked-time.ts';
import type { Note } from '../matching.ts';
import type { Unread } from '../operators.ts';
import { isAsked, without } from '../query.ts';
import { isNarrowed, queryOf, withoutNarrowing, type SearchState } from '../state.ts';
import { daysInWords } from './labels.ts';
import type { Actions, View } from './model.ts';

/** One line that says how the search stands; screen readers announce it. */
export function status({ phase, state, answer, years, names, unread, isLate }: View): string {
  if (phase === 'failed' || phase === 'offline') return '';
  if (phase === 'loading') return 'Loading the search index …';
  if (phase === 'slow') return 'Still loading the search index. The connection is slow.';
  if (isLate) return 'Searching …';
  if (!answer || !names) return '';
  const total = answer.hits.length;
  if (!isAsked(state)) {
    const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
    const span = first && last && first !== last ? ` from ${first} to ${last}` : '';
    const all = [...answer.counts.kind.values()].reduce((sum, count) => sum + count, 0);
    return `${counted(all, 'entry', 'entries')}${span} can be searched.`;
  }
  if (unread.length > 0 && total === 0) return '';
  if (!answer.isWhole) return `${counted(total, 'result')} so far; older years are being searched …`;
  return total === 0 ? 'Nothing was found.' : counted(total, 'result');
}

/** What a reader has to know about the answer. */
export function notes(view: View, actions: Actions): TemplateResult {
  const { answer, unread, state } = view;
  return html`<div class="notes" aria-live="polite">
      ${unread.map((one) => unreadNote(one, state, actions))} ${togetherNote(state, actions)}
      ${answer?.notes.map((note) => noteOf(note, view, actions)) ?? nothing}
    </div>
    ${answer?.hits.length === 0 && answer.isWhole && isAsked(state) ? nothingFound(view, actions) : nothing}`;
}

function noteOf(note: Note, { state }: View, actions: Actions): TemplateResult {
  switch (note.kind) {
    case 'mended':
      return html`<p class="note">
        Showing results for ${proposal({ ...state, words: note.words }, actions)}. Nothing has
        ${quoted(note.of)}.
      </p>`;
    case 'proposed':
      return html`<p class="note">Did you mean ${proposal({ ...state, words: note.words }, actions)}?</p>`;
    case 'renamed':
      return html`<p class="note">
        Did you mean ${proposal({ ...state, words: note.name }, actions)}? That is the name this archive uses.
      </p>`;
    case 'missing':
      return html`<p class="note">
        ${quoted(note.words)} ${note.words.length === 1 ? 'stands' : 'stand'} nowhere in the archive.
      </p>`;
    case 'some':
      return html`<p class="note">
        ${
          note.whole === 0
            ? 'Nothing has all of these words. What has most of them comes first.'
            : `Only ${counted(note.whole, 'result')} ${note.whole === 1 ? 'has' : 'have'} all of these words. The others have some of them.`
        }
      </p>`;
    case 'apart':
      return html`<p class="note">The words <q dir="auto">${note.phrase}</q> stand nowhere side by side.</p>`;
    case 'dated':
      return state.from === undefined && state.to === undefined
        ? html`<p class="note">Show only what is ${timeLinks(note.time, note.rest, state, actions)}.</p>`
        : html``;
  }
}

function quoted(words: string[]): TemplateResult[] {
  return words.map((word, index) => html`${index > 0 ? ', ' : ''}<q dir="auto">${word}</q>`);
}

/** What a time can be read as, each as a link that narrows the search to it. */
function timeLinks(
  { readings }: AskedTime,
  words: string,
  state: SearchState,
  actions: Actions,
): TemplateResult[] {
  return readings.map(({ from, to }, index) => {
    const name = from !== undefined && from === to ? `of ${dateInWords(from)}` : daysInWords(from, to);
    return html`${index > 0 ? ' or ' : ''}${linkTo({ ...state, words, from, to }, name, actions)}`;
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

const expected: Record<string, string> = {
  actor: 'No actor is called',
  speaker: 'No actor is called',
  place: 'No place is called',
  topic: 'No topic is called',
  story: 'No story is called',
  kind: 'briefing, statement, actor, place, topic and story are the kinds; none is called',
  year: 'A year has four digits, unlike',
  from: 'A day, month or year is written 2017-04-10, 2017-04 or 2017, unlike',
  to: 'A day, month or year is written 2017-04-10, 2017-04 or 2017, unlike',
};

function unreadNote(
  { operator, value, offers }: Unread,
  state: SearchState,
  actions: Actions,
): TemplateResult {
  if (offers) {
    const words = (id: string) => without(state.words, `${operator}:${value}`) + ` ${operator}:${id}`;
    return html`<p class="note">
      <q dir="auto">${value}</q> may be
      ${offers.map(
        ({ id, name }, index) =>
          html`${index > 0 ? ', ' : ''}${linkTo({ ...state, words: words(id).trim() }, name, actions)}`,
      )}.
    </p>`;
  }
  const reason = expected[operator];
  if (reason === undefined)
    return html`<p class="note">
      <code>${operator}:</code> means nothing here. Write <code>actor:</code>, <code>speaker:</code>,
      <code>place:</code>, <code>topic:</code>, <code>story:</code>, <code>kind:</code>, <code>year:</code>,
      <code>from:</code> or <code>to:</code>.
    </p>`;
  return value === ''
    ? html`<p class="note">Write a value after <code>${operator}:</code></p>`
    : html`<p class="note">${reason} <q dir="auto">${value}</q>.</p>`;
}

/** Several of a kind can all be meant, or any of them. */
function togetherNote(state: SearchState, actions: Actions): TemplateResult | typeof nothing {
  if (!state.together) return nothing;
  const other = linkTo({ ...state, together: undefined }, 'Show what has any of them', actions);
  return html`<p class="note">This is what has all that is chosen. ${other}.</p>`;
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
              Search everywhere for “${state.words}”
            </button>
          </p>`
        : nothing
    }
    <p>Try fewer words, another spelling or another name, or browse:</p>
    ${browse()}
  </div>`;
}

/** The search cannot work: what is the matter, and what works all the same. */
export function failure({ phase, isDialog }: View, actions: Actions): TemplateResult | typeof nothing {
  if (phase !== 'failed' && phase !== 'offline') return nothing;
  return html`<div class="failure" role="alert">
    <p>
      ${
        phase === 'offline'
          ? 'You are offline, and this part of the search index is not on your device yet.'
          : 'The search index could not be loaded.'
      }
    </p>
    <p>
      <button
        type="button"
        @click=${() => {
          actions.retry();
        }}
      >
        Try again
      </button>
    </p>
    ${
      isDialog && phase === 'offline'
        ? nothing
        : html`<p>Everything can be browsed, too:</p>
            ${browse()}`
    }
  </div>`;
}

function browse(): TemplateResult {
  return html`<ul class="browse" role="list">
    <li><a href=${briefingsUrl}>Briefings by date</a></li>
    <li><a href=${actorsUrl}>Actors</a></li>
    <li><a href=${placesUrl}>Places</a></li>
    <li><a href=${topicsUrl}>Topics</a></li>
    <li><a href=${statementsUrl}>Statements</a></li>
  </ul>`;
}
