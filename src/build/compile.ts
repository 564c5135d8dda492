import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import type { Content } from '../content/read.ts';
import type { Environment } from '../base/environment.ts';
import { makeWorkplace, removeWorkplace } from './workplace.ts';

/** What is to be compiled. Plain data: it is sent to another process. */
export interface CompileOrder {
  settings: Pick<Environment, 'content' | 'dist' | 'cache'>;
  /** Texts that are programs, as they were read; Astro needs no others. */
  content: Omit<Content, 'texts' | 'read'>;
  /** The digest that the compiled site is kept under. */
  key: string;
  isVerbose: boolean;
}

/** The order as the process gets it. */
export interface SentOrder extends CompileOrder {
  /** The folder that Astro writes to. */
  out: string;
  /** The folder that the content is found in, where the process works. */
  linked: string;
  /** The project that is linked there. */
  project: string;
}

/**
 * Lets Astro compile the site's pages into the cache, in a process of its own: it takes hundreds of megabytes,
 * which only its end gives back. It works in a folder of links to the project: see `makeWorkplace`.
 *
 * @throws what Astro throws, without its stack
 */
export async function compile(order: CompileOrder): Promise<void> {
  const { folder, content: linked, out, env } = await makeWorkplace(order.settings);
  try {
    const child = fork(join(folder, 'src/build/compiler.ts'), {
      cwd: folder,
      execArgv: [...process.execArgv, '--preserve-symlinks', '--preserve-symlinks-main'],
      env: { ...process.env, ...env },
      serialization: 'advanced',
    });
    let said: unknown;
    child.on('message', (message) => (said = message));
    child.send({ ...order, out, linked, project: process.cwd() } satisfies SentOrder);
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0)
      throw new Error(typeof said === 'string' ? said : 'Astro ended while it compiled the site.');
  } finally {
    await removeWorkplace(folder);
  }
}
