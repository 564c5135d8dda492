import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { ended } from './project-copy.ts';
import {
  fixture,
  fixtureEnvironment,
  isAnyArchive,
  main,
  papers,
  papersEnvironment,
  type Site,
} from './sites.ts';

/** What is built before it is served. */
const frozen: [Site, Record<string, string>][] = isAnyArchive
  ? []
  : [
      [fixture, fixtureEnvironment],
      [papers, papersEnvironment],
    ];

function start(command: string, settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [`src/cli/${command}.ts`], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function build([site, settings]: (typeof frozen)[number]): Promise<void> {
  const { code, said } = await ended(start('build', settings));
  if (code !== 0) throw new Error(`The build of ${site.name} ended with ${code}:\n${said}`);
}

/** Serves a site; done when it is there. */
async function serve(site: Site, settings: Record<string, string>): Promise<void> {
  const child = start('serve', { ...settings, PORT: String(site.port) });
  child.on('exit', (code) => {
    throw new Error(`The server of ${site.name} ended with ${code}.`);
  });
  child.stderr?.pipe(process.stderr);
  if (child.stdout) await once(child.stdout, 'data');
}

// Both at once, since each keeps little more than one core busy. Whoever waits for the site of `content/` has all.
await Promise.all(frozen.map(build));
await Promise.all(frozen.map(([site, settings]) => serve(site, settings)));
await serve(main, { ARCHIVE_DIST: main.dist });
