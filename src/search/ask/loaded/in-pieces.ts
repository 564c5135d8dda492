/**
 * Lets keys and frames that wait go first, in the midst of work that is long in large archives.
 * https://developer.mozilla.org/en-US/docs/Web/API/Scheduler/yield
 *
 * @param signal tells that nobody waits for the work any more
 * @throws when nobody does
 */
export async function yieldNow(signal: AbortSignal | undefined): Promise<void> {
  // Safari has no scheduler. https://github.com/mdn/browser-compat-data/blob/main/api/Scheduler.json
  await ('scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve)));
  signal?.throwIfAborted();
}

/** So many of a long list are gone through at once, at a millisecond for some hundred of them on slow devices. */
const pieceLength = 2000;

/**
 * A long list in pieces, and others go first before all but the first.
 *
 * @throws when nobody waits for the work any more
 */
export async function* inPieces<Of>(
  all: readonly Of[],
  signal: AbortSignal | undefined,
): AsyncGenerator<Of[]> {
  for (let at = 0; at < all.length; at += pieceLength) {
    if (at > 0) await yieldNow(signal);
    yield all.slice(at, at + pieceLength);
  }
}
