import { dialogWords } from '../../../base/words.ts';

/** A field that nobody sees, for what is typed while search is on its way. */
export interface WaitingField {
  /** Gives what was typed, and the focus to where it was. */
  leave: () => string;
}

/** Puts such a field on the page and the focus in it; on a phone the keyboard comes with it, as it would not later. */
export function waitingField(): WaitingField {
  const before = document.activeElement;
  const field = document.createElement('input');
  field.type = 'search';
  field.className = 'visually-hidden waiting';
  field.ariaLabel = dialogWords.search;
  document.body.append(field);
  field.focus({ preventScroll: true });
  return {
    leave() {
      const isLeft = document.activeElement !== field;
      field.remove();
      if (!isLeft && before instanceof HTMLElement) before.focus({ preventScroll: true });
      const typed = field.value;
      field.value = '';
      return typed;
    },
  };
}
