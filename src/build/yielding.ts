import { setImmediate as nextTurn } from 'node:timers/promises';

/** After so much work, in milliseconds, others get a turn. */
const mostBusy = 10;

/** Returns a function for work that never waits by itself: it lets others go on when it is time. */
export function yielder(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < mostBusy) return;
    await nextTurn();
    begin = performance.now();
  };
}
