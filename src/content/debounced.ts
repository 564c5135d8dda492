import { setTimeout as wait } from 'node:timers/promises';

/**
 * A function that runs `task` once for all who ask before it begins: when nobody has asked for `quiet`
 * milliseconds and no earlier run is under way. Whoever asks gets the result of a run that began afterwards.
 */
export function debounced<T>(task: () => Promise<T>, quiet: number): () => Promise<T> {
  let under: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  let asked = 0;

  async function run(earlier: Promise<unknown>): Promise<T> {
    await earlier.catch(() => undefined);
    for (let seen = -1; seen !== asked;) {
      seen = asked;
      await wait(quiet);
    }
    next = undefined;
    return task();
  }

  return () => {
    asked += 1;
    if (!next) under = next = run(under);
    return next;
  };
}
