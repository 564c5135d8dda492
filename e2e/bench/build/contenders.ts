import { execFileSync } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { install } from '../installed.ts';
import { writeMarkdown } from './markdown-content.ts';

/** Another way to make the same site: its commands, in order, run one after the other. */
export interface Contender {
  name: string;
  /** Where it writes the site, from the folder it gets. */
  dist: string;
  /** Makes ready what it needs of an archive, which is not measured. */
  prepare?: (content: string, folder: string) => Promise<void>;
  commands(content: string, folder: string): { command: string[]; env?: NodeJS.ProcessEnv; cwd?: string }[];
}

const here = resolve('e2e/bench/build/sites');

const indexOf = (dist: string) => ({ command: ['pagefind', '--site', dist] });

const usual: Contender = {
  name: 'Astro as usual',
  dist: 'usual',
  commands(content, folder) {
    const dist = join(folder, this.dist);
    const env = { BENCH_CONTENT: content, BENCH_DIST: dist, BENCH_CACHE: join(folder, 'usual-cache') };
    return [{ command: ['astro', 'build', '--root', join(here, 'usual')], env }, indexOf(dist)];
  },
};

const eleventy: Contender = {
  name: 'Eleventy',
  dist: 'eleventy',
  async prepare(content, folder) {
    const root = join(folder, 'eleventy-site');
    await cp(join(here, 'eleventy'), root, { recursive: true });
    await writeMarkdown(content, root);
    await cp(join(root, 'briefings.js'), join(root, 'content', 'content.11tydata.js'));
    await install(root, { '@11ty/eleventy': '3.1.8' });
  },
  commands(_, folder) {
    const [root, dist] = [join(folder, 'eleventy-site'), join(folder, this.dist)];
    const command = [join(root, 'node_modules', '.bin', 'eleventy'), '--quiet'];
    return [{ command, env: { BENCH_DIST: dist }, cwd: root }, indexOf(dist)];
  },
};

const hugo: Contender = {
  name: 'Hugo',
  dist: 'hugo',
  async prepare(content, folder) {
    const root = join(folder, 'hugo-site');
    await mkdir(root, { recursive: true });
    await cp(join(here, 'hugo'), root, { recursive: true });
    await writeMarkdown(content, root);
  },
  commands(_, folder) {
    const dist = join(folder, this.dist);
    return [
      { command: ['hugo', '--source', join(folder, 'hugo-site'), '--destination', dist] },
      indexOf(dist),
    ];
  },
};

/** What is there on this machine. Hugo is no package of npm's. */
export function contenders(): Contender[] {
  return [usual, eleventy, ...(isInstalled('hugo') ? [hugo] : [])];
}

function isInstalled(command: string): boolean {
  try {
    execFileSync(command, ['version'], { stdio: 'ignore', env: process.env });
    return true;
  } catch {
    return false;
  }
}
