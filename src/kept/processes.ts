import { join } from 'node:path';
import process from 'node:process';
import Tinypool from 'tinypool';

/** What does the work of functions, here or elsewhere. */
export interface Workers {
  /** @throws what the work throws */
  run<Order, Result>(work: (order: Order) => Result, order: Order): Promise<Awaited<Result>>;
  /** Ends what is at work. */
  end(): Promise<void>;
}

/** Does work in this process, one order after the other: for few orders no process need be started. */
export class WorkHere implements Workers {
  #last: Promise<unknown> = Promise.resolve();

  async run<Order, Result>(work: (order: Order) => Result, order: Order): Promise<Awaited<Result>> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    this.#last = promise;
    await before;
    try {
      return await work(order);
    } finally {
      resolve(undefined);
    }
  }

  async end(): Promise<void> {
    await this.#last;
  }
}

/**
 * Processes that do the work of a module's functions. Threads would be quicker to start, but the memory that
 * they took stays with the process that they are part of.
 */
export class Processes implements Workers {
  readonly #module: string;
  readonly #pool: Tinypool;
  /** Rejects when a process ends that is not at work yet, for which its pool knows no order. */
  readonly #failure: Promise<never>;

  /**
   * None is started before there is an order, and each ends soon after its last.
   *
   * @param module its path from the project's root: Astro runs modules from places of its own
   * @param most how many there are at the same time
   */
  constructor(module: string, most: number) {
    this.#module = module;
    this.#pool = new Tinypool({
      filename: join(process.cwd(), module),
      runtime: 'child_process',
      // Keeps bytes and maps as they are.
      serialization: 'advanced',
      env: Object.fromEntries(Object.entries(process.env).map(([name, value = '']) => [name, value])),
      // In megabytes. More room for new objects would take memory and save no time.
      execArgv: [...process.execArgv, '--max-semi-space-size=4'],
      minThreads: 0,
      maxThreads: most,
      // In milliseconds: one order may follow on another.
      idleTimeout: 200,
    });
    this.#failure = new Promise((_, reject) => {
      this.#pool.on('error', reject);
    });
    this.#failure.catch(() => undefined);
  }

  /**
   * Has one of them do some work.
   *
   * @param work a function that the module exports under its own name
   * @throws what it throws, and when the process ends before it is done
   */
  async run<Order, Result>(work: (order: Order) => Result, order: Order): Promise<Awaited<Result>> {
    try {
      return (await Promise.race([
        this.#pool.run(order, { name: work.name }),
        this.#failure,
      ])) as Awaited<Result>;
    } catch (error) {
      throw this.#asError(error);
    }
  }

  async end(): Promise<void> {
    await this.#pool.destroy();
  }

  /** Errors come from other processes as plain data. */
  #asError(error: unknown): unknown {
    if (error instanceof Error && error.message === 'Worker exited unexpectedly') {
      const reason = 'it may have run out of memory';
      return new Error(`A process for ${this.#module} ended early: ${reason}.`, { cause: error });
    }
    if (error instanceof Error || typeof error !== 'object' || error === null) return error;
    return Object.assign(new Error(), error);
  }
}
