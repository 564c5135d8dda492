import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import type { Content } from '../content/read.ts';

/** What is to be compiled. Plain data: it is sent to another process. */
export interface CompileOrder {
  /** Texts that are programs, as they were read; Astro needs no others. */
  content: Omit<Content, 'texts' | 'read'>;
  cache: string;
  /** The digest that the compiled site is kept under. */
  key: string;
  isVerbose: boolean;
}

/**
 * Lets Astro compile the site's pages into the cache, in a process of its own: it takes hundreds of megabytes,
 * which only its end gives back.
 *
 * @throws what Astro throws, without its stack
 */
export async function compile(order: CompileOrder): Promise<void> {
  const child = fork(join(process.cwd(), 'src/build/compiler.ts'), { serialization: 'advanced' });
  let said: unknown;
  child.on('message', (message) => (said = message));
  child.send(order);
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new Error(typeof said === 'string' ? said : 'Astro ended while it compiled the site.');
}
