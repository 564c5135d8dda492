import { queryOf, type SearchState } from '../state.ts';

/** Where a reader was in a list of results when they left it. */
interface ListPlace {
  /** How many results were shown. */
  length: number;
  /** Which of their links was followed, from 0. */
  link: number;
  /** How far the page was scrolled. */
  top: number;
}

/** The place that this entry of the history keeps. */
export function keptPlace(): ListPlace | undefined {
  const place: unknown = Reflect.get(Object(history.state), 'place');
  return isPlace(place) ? place : undefined;
}

function isPlace(value: unknown): value is ListPlace {
  return (['length', 'link', 'top'] as const).every(
    (name) => typeof Reflect.get(Object(value), name) === 'number',
  );
}

/** Keeps a place with this entry of the history. */
export function keepPlace(place: ListPlace): void {
  history.replaceState({ place }, '');
}

/** What a change does to the address: a new entry in the history, or another address of this one. */
export type Trace = 'push' | 'replace' | 'keep';

/** Brings the address to a state of search, unless it stands there already. */
export function leaveTrace(state: SearchState, trace: Trace): void {
  const query = queryOf({ ...state, words: state.words.trim() });
  const url = query === '' ? location.pathname : `?${query}`;
  if (url === (location.search || location.pathname)) return;
  if (trace === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}
