/** Whether keys pressed at something are written into it. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable]') &&
    // The field of a dialog that was just closed keeps the focus for a moment.
    target.checkVisibility()
  );
}
