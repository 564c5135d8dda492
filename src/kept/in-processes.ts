import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import { batchesOf } from '../base/order.ts';
import { Processes } from './processes.ts';

/** How work on many things is shared out. */
interface SharedWork<Thing, Result> {
  /** Does the work on some of them; exported by `module` under its own name. */
  work: (things: Thing[]) => Result[] | Promise<Result[]>;
  /** Path of the module from the project's root. */
  module: string;
  /** Below this number of things, starting processes takes longer than they save. */
  few: number;
  /** Is told how many more are done. */
  onDone?: ((count: number) => void) | undefined;
}

/** Each takes some 150 MB. */
const mostAtOnce = 8;

/** Things in one order: few orders cost little, small ones keep all processes busy to the end. */
const perOrder = 25;

/**
 * Works on things in as many processes as the machine has processors, at most 8, or here when there are few of them.
 *
 * @returns in the order of the things
 * @throws what `work` throws
 */
export async function inProcesses<Thing, Result>(
  things: Thing[],
  { work, module, few, onDone }: SharedWork<Thing, Result>,
): Promise<Result[]> {
  if (things.length < few) {
    const done = await work(things);
    onDone?.(done.length);
    return done;
  }
  const most = Math.min(availableParallelism(), mostAtOnce);
  const processes = new Processes(module, most);
  try {
    const results = await pMap(
      batchesOf(things, perOrder),
      async (order) => {
        const done = await processes.run(work, order);
        onDone?.(done.length);
        return done;
      },
      // One that waits for each that is at work: all at once would be copied long before their turn.
      { concurrency: 2 * most },
    );
    return results.flat();
  } finally {
    await processes.end();
  }
}
