/** Words of what marks the words that were searched for on a page, for the browser. */
export const highlightWords = {
  marked: 'Marked words',
  these: ({ words }: Record<'words', string>) => `Marked: ${words} `,
  place: ({ number, count }: Record<'number' | 'count', number>) => `${number} of ${count}`,
  previous: 'Previous',
  next: 'Next',
  remove: 'Remove the marks',
  byKey: ({ button, key }: Record<'button' | 'key', string>) => `${button} (${key})`,
};
