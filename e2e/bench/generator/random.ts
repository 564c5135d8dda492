/** Random choices that are the same for the same seed, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** A number from 0 on, below 1. */
  next(): number {
    // Mulberry32.
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)] as Item;
  }
}

/** Picks items by weight: the first often, the last hardly ever. */
export class Weighted<Item> {
  readonly #items: readonly Item[];
  readonly #sums: Float64Array;

  constructor(items: readonly Item[], weightOf: (item: Item, index: number) => number) {
    this.#items = items;
    this.#sums = new Float64Array(items.length);
    let sum = 0;
    items.forEach((item, index) => {
      sum += weightOf(item, index);
      this.#sums[index] = sum;
    });
  }

  pick(random: Random): Item {
    const wanted = random.next() * (this.#sums.at(-1) ?? 0);
    let low = 0;
    let high = this.#sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return this.#items[low] as Item;
  }

  /** Several different items, in the order in which they come. */
  pickSome(random: Random, count: number): Item[] {
    const found = new Set<Item>();
    for (let tries = 0; found.size < Math.min(count, this.#items.length) && tries < count * 30; tries += 1)
      found.add(this.pick(random));
    return [...found];
  }
}
