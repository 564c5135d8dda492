/** What a phase may tell of itself. */
export interface Progress {
  /** @param total how many steps it has */
  start(total: number): void;
  /** @param count how many more are done: one, if nothing else is said */
  advance(count?: number): void;
}
