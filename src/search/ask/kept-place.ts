/** Where a reader was in a list of results when they left it. */
export interface Place {
  /** How many results were shown. */
  length: number;
  /** Which of their links was followed, from 0. */
  link: number;
  /** How far the page was scrolled. */
  top: number;
}

/** The place that this entry of the history keeps. */
export function keptPlace(): Place | undefined {
  const state = history.state as { place?: Place } | null;
  return state?.place;
}

/** Keeps a place with this entry of the history. */
export function keepPlace(place: Place): void {
  history.replaceState({ place }, '');
}
