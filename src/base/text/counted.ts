const numbers = new Intl.NumberFormat('en-GB');

/** `1 day`, `2 days`: a number with its noun, which takes an `s` in the plural unless `plural` is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numbers.format(count)} ${count === 1 ? noun : plural}`;
}
