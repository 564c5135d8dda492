import fc from 'fast-check';

/** Draws that come out the same for the same seed. */
export interface Chance {
  one<T>(values: readonly T[]): T;
  /** Some of the values, each at most once, in any order. */
  some<T>(values: readonly T[], most?: number): T[];
  /** A number from the first to the second, both included. */
  between(least: number, most: number): number;
  /** True in so many of a hundred draws. */
  inHundred(count: number): boolean;
  /** A text of any letters and signs there are. */
  anyText(): string;
}

export function chanceOf(seed: number): Chance {
  const [draw] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  if (!draw) throw new Error('fast-check draws nothing.');
  const between = (min: number, max: number) => draw(fc.integer, { min, max });
  return {
    between,
    one: (values) => draw(() => fc.constantFrom(...values)),
    some: (values, most = values.length) =>
      draw(fc.shuffledSubarray, [...values], { maxLength: Math.min(most, values.length) }),
    // Whole numbers are drawn with a liking for the ends of their range.
    inHundred: (count) => draw(fc.nat, { max: 2 ** 31 - 1 }) % 100 < count,
    anyText: () => draw(fc.string, { unit: 'grapheme', minLength: 1, maxLength: 40 }),
  };
}
