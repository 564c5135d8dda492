import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Environment } from '../../base/system/environment.ts';
import { LibraryChanged } from '../../base/system/library-changed.ts';
import type { ReadEntry } from '../../content/read-content.ts';
import type { SharedContent } from '../../content/shared-content.ts';
import type { PackPlace } from '../../kept/pack.ts';
import { makeWorkplace, removeWorkplace } from './workplace.ts';

/** What Astro is to work on. Plain data: it is sent to another process. */
export interface AstroOrder {
  settings: Pick<Environment, 'content' | 'dist' | 'cache'>;
  /** What pages and loaders are to see of the content. */
  content: Omit<SharedContent, 'texts'>;
  isVerbose: boolean;
}

/** What becomes of the pages: they are kept as compiled under a key, or made one by one when they are asked for. */
type Task = { key: string } | { texts: Map<string, PackPlace> };

/** The order as the process gets it. */
export interface SentOrder extends AstroOrder {
  task: Task;
  /** The folder that Astro writes to. */
  out: string;
  /** The folder that the content is found in, where the process works. */
  linked: string;
  /** The project that is linked there. */
  project: string;
}

/** Why the process ends without having done its work, as it says itself. */
export interface Failure {
  failure: string;
  /** The library that was changed, if that is why. */
  library?: string | undefined;
}

/** What it says besides while it is asked for pages: `AstroSaid`. */
type OfPages = { pages: unknown } | { number: number };

/** Astro at work in a process of its own. */
export interface AstroProcess {
  child: ChildProcess;
  /** The folder that Astro writes to, until it is ended. */
  out: string;
  /** Rejects when the process fails, with what Astro throws without its stack; resolves when it ends well. */
  ended: Promise<void>;
  /** Ends it, and removes the folder that it works in. */
  end: () => Promise<void>;
}

/**
 * Starts Astro in a process of its own: it takes hundreds of megabytes, which only its end gives back. It works in
 * a folder of links to the project: see `makeWorkplace`.
 */
export async function startAstro(
  { settings, content, isVerbose }: AstroOrder,
  task: Task,
): Promise<AstroProcess> {
  const { folder, content: linked, out, env } = await makeWorkplace(settings);
  const child = fork(join(folder, 'src/build/astro/compiler.ts'), {
    cwd: folder,
    execArgv: [...process.execArgv, '--preserve-symlinks', '--preserve-symlinks-main'],
    env: { ...process.env, ...env },
    serialization: 'advanced',
  });
  const ended = endOf(child);
  ended.catch(() => undefined);
  const project = process.cwd();
  child.send({ settings, content, isVerbose, task, out, linked, project } satisfies SentOrder);
  return {
    child,
    out,
    ended,
    async end() {
      child.kill();
      await ended.catch(() => undefined);
      await removeWorkplace(folder);
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said: Failure = { failure: 'Astro ended while it compiled the site.' };
    child.on('message', (message: Failure | OfPages) => {
      if ('failure' in message && !('number' in message)) said = message;
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      const { failure, library } = said;
      if (code === 0) resolve();
      else reject(library === undefined ? new Error(failure) : new LibraryChanged(library, failure));
    });
  });
}

/** Entries with the paths that their files have in the folder of links. */
export function movedTo(
  move: (path: string) => string,
  entries: SharedContent['entries'],
): SharedContent['entries'] {
  const moved = (entry: ReadEntry): ReadEntry => ({ ...entry, filePath: move(entry.filePath) });
  const { briefings, stories, pages } = entries;
  return {
    ...entries,
    briefings: briefings.map(moved),
    stories: stories.map(moved),
    pages: pages.map(moved),
  };
}
