/** What a phase may tell of itself. */
export interface Progress {
  /** `total` is how many steps it has. */
  start(total: number): void;
  /** `count` is how many more are done: one, if nothing else is said. */
  advance(count?: number): void;
}
