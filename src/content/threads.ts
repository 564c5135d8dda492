import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import pMap from 'p-map';
import Tinypool from 'tinypool';

/** How work on many things is shared out. */
export interface Shared<Thing, Result> {
  /** Does the work on some of them; exported by `module` under the name it has. */
  work: (things: Thing[]) => Result[] | Promise<Result[]>;
  /** Path of the module from the project's root: Astro runs modules from places of its own. */
  module: string;
  /** Below this number of things, starting threads takes longer than they save. */
  few: number;
  /** Is told how many more are done. */
  onDone?: ((count: number) => void) | undefined;
}

/** Things in one order: few orders cost little, small ones keep all threads busy to the end. */
const perOrder = 25;

/**
 * Works on things in as many threads as the machine has processors, or here when there are few of them.
 *
 * @returns in the order of the things
 * @throws what `work` throws
 */
export async function inThreads<Thing, Result>(
  things: Thing[],
  { work, module, few, onDone }: Shared<Thing, Result>,
): Promise<Result[]> {
  if (things.length < few) {
    const done = await work(things);
    onDone?.(done.length);
    return done;
  }
  const orders = Array.from({ length: Math.ceil(things.length / perOrder) }, (_, index) =>
    things.slice(index * perOrder, (index + 1) * perOrder),
  );
  const threads = availableParallelism();
  const pool = new Tinypool({ filename: join(process.cwd(), module), maxThreads: threads });
  try {
    const results = await pMap(
      orders,
      async (order) => {
        const done = (await pool.run(order, { name: work.name })) as Result[];
        onDone?.(done.length);
        return done;
      },
      // One that waits for each that is at work: all at once would be copied long before their turn.
      { concurrency: 2 * threads },
    );
    return results.flat();
  } finally {
    await pool.destroy();
  }
}
