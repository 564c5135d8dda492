/** Where a key is pressed: what is offered there, and the stops that arrow keys walk along. */
export interface KeyPlace {
  /** How many completions are open, and which of them Enter takes; -1 for none. */
  completions: number;
  active: number;
  isDialog: boolean;
  /** The stop at which the focus is, from 0, which is the field; -1 for none of them. */
  stop: number;
  stops: number;
}

/** What a key leads to: another completion, another stop, the field without completions, or out of the dialog. */
export type Move = { to: 'completion' | 'stop'; at: number } | { to: 'field' } | { to: 'page' };

type Key = Pick<KeyboardEvent, 'key' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * Arrow keys walk through completions, in a circle with the words that were typed, or from the field through the
 * results and back.
 *
 * @returns nothing for a key that is left to the browser
 */
export function moveOf(key: Key, place: KeyPlace): Move | undefined {
  const { completions, active, isDialog, stop, stops } = place;
  // Then keys choose among ways to write a word.
  if (key.isComposing) return undefined;
  if (key.key === 'Escape') {
    if (completions > 0) return { to: 'field' };
    // A search field would be emptied first.
    return isDialog ? { to: 'page' } : undefined;
  }
  const step = key.key === 'ArrowDown' ? 1 : key.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || key.altKey || key.ctrlKey || key.metaKey) return undefined;
  if (stop === 0 && completions > 0) {
    const count = completions + 1;
    return { to: 'completion', at: ((active + 1 + step + count) % count) - 1 };
  }
  const next = stop + step;
  return stop >= 0 && next >= 0 && next < stops ? { to: 'stop', at: next } : undefined;
}
