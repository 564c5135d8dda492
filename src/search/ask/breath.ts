/**
 * Lets keys and frames that wait go first, in the midst of work that is long in large archives.
 * https://developer.mozilla.org/en-US/docs/Web/API/Scheduler/yield
 *
 * @param signal tells that nobody waits for the work any more
 * @throws when nobody does
 */
export async function breath(signal: AbortSignal | undefined): Promise<void> {
  // Safari has no scheduler.
  await ('scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve)));
  signal?.throwIfAborted();
}
