import type { Content } from './read.ts';

/*
 * A build reads all content before it calls Astro, and Astro's loaders ask for it again. Astro runs them in
 * a module graph of its own, where every module of ours exists a second time: what both are to see hangs on
 * the process.
 */

const key = Symbol.for('briefing-archive.reading');
const place = globalThis as { [key]?: Content };

/** Hands content that was read to the loaders of this process. */
export function shareReading(content: Content): void {
  place[key] = content;
}

/** The content that this process has read already, if it builds. */
export function sharedReading(): Content | undefined {
  return place[key];
}
