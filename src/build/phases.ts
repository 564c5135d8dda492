import { progress as bar, type ProgressResult } from '@clack/prompts';
import process from 'node:process';
import type { Progress } from '../base/system/progress.ts';
import { numberInWords, seconds } from '../base/text/measures.ts';

/** How much a build says: only what is wrong, its phases, or what each took as well. */
export type Loudness = 'quiet' | 'usual' | 'verbose';

interface TimedPhase {
  name: string;
  /** In milliseconds. */
  time: number;
}

/**
 * The phases of a build, told as they end: one line each, and on a terminal a bar with rate and time left
 * while one that counts its steps goes on.
 */
export class Phases {
  readonly done: TimedPhase[] = [];
  readonly #loudness: Loudness;
  readonly #isTerminal: boolean;
  readonly #say: (line: string) => void;

  constructor(
    loudness: Loudness,
    isTerminal = process.stdout.isTTY && !process.env.CI,
    say: (line: string) => void = console.log,
  ) {
    this.#loudness = loudness;
    this.#isTerminal = isTerminal;
    this.#say = say;
  }

  /**
   * Do the work of a phase.
   *
   * @param name what is done, as in `Pages`
   */
  async run<Result>(name: string, work: (progress: Progress) => Promise<Result>): Promise<Result> {
    const start = performance.now();
    const shown = this.#loudness === 'quiet' || !this.#isTerminal ? silent : new Bar(name);
    try {
      const result = await work(shown);
      const time = performance.now() - start;
      this.done.push({ name, time });
      shown.clear();
      if (this.#loudness !== 'quiet') this.#say(this.#lineOf(name, time));
      return result;
    } catch (error) {
      shown.clear();
      throw error;
    }
  }

  get isVerbose(): boolean {
    return this.#loudness === 'verbose';
  }

  /** The phase that took longest. */
  get slowest(): TimedPhase | undefined {
    return this.done.reduce<TimedPhase | undefined>((a, b) => (a && a.time >= b.time ? a : b), undefined);
  }

  #lineOf(name: string, time: number): string {
    const line = `${name.padEnd(16)}${seconds(time).padStart(8)}`;
    if (this.#loudness !== 'verbose') return line;
    const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
    return `${line}${`${numberInWords(memory)} MB`.padStart(12)}`;
  }
}

const silent = { start: () => undefined, advance: () => undefined, clear: () => undefined };

class Bar implements Progress {
  readonly #name: string;
  #bar: ProgressResult | undefined;
  #begin = 0;
  #total = 0;
  #count = 0;
  #shown = 0;

  constructor(name: string) {
    this.#name = name;
  }

  start(total: number): void {
    if (total === 0) return;
    this.#begin = performance.now();
    this.#total = total;
    this.#bar = bar({ max: total });
    this.#bar.start(this.#name);
  }

  advance(count = 1): void {
    this.#count += count;
    // More often than that nobody can read.
    const steps = this.#count - this.#shown;
    if (steps < this.#total / 200) return;
    this.#shown = this.#count;
    this.#bar?.advance(steps, this.#message());
  }

  clear(): void {
    this.#bar?.clear();
  }

  #message(): string {
    const rate = this.#count / Math.max(1, performance.now() - this.#begin);
    const left = (this.#total - this.#count) / rate;
    const [count, total, second] = [this.#count, this.#total, rate * 1000].map(Math.round).map(numberInWords);
    return `${this.#name}: ${count} of ${total}, ${second} a second, ${seconds(left)} left`;
  }
}
