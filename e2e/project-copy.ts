import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fixtureContent, fixtureEnvironment } from './sites.ts';
import { copyTemplates, handTemplates } from './templates.ts';

/** How a build ended, and what it said. */
export interface Ended {
  code: number | null;
  said: string;
}

/** What a build is made of, beside the content and the packages. */
const sources = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/**
 * A copy of the project's code with the awkward archive's content, to be edited at will: `content` leads to where it
 * lies in the project, so that all is as it is for the site that is served.
 */
export class ProjectCopy {
  readonly folder: string;
  readonly #root: string;

  private constructor(root: string, folder: string) {
    this.#root = root;
    this.folder = folder;
  }

  /** @param within the folder's place below one of its own */
  static async make(within = 'project'): Promise<ProjectCopy> {
    const root = await mkdtemp(join(tmpdir(), 'copy-'));
    const folder = join(root, within);
    await mkdir(folder, { recursive: true });
    await symlink(resolve('node_modules'), join(folder, 'node_modules'));
    const copy = new ProjectCopy(root, folder);
    await copy.#takeSources();
    return copy;
  }

  /**
   * Has a good site in `dist`, made with `cache`: that which is served, if it is there, since nothing depends on
   * where a project lies. Keeps what was compiled for `restore`.
   */
  async buildFirst(): Promise<void> {
    const { ARCHIVE_DIST, ARCHIVE_CACHE } = fixtureEnvironment;
    if (existsSync(ARCHIVE_DIST) && existsSync(ARCHIVE_CACHE)) {
      await cp(ARCHIVE_DIST, join(this.folder, 'dist'), { recursive: true, preserveTimestamps: true });
      await cp(ARCHIVE_CACHE, join(this.folder, 'cache'), { recursive: true, preserveTimestamps: true });
    }
    await this.built();
    await copyTemplates(join(this.folder, 'cache'), this.#root);
  }

  /** Makes sources, `dist` and `cache` what they were first, and deletes all else. */
  async restore(): Promise<void> {
    await this.reset();
    await this.built();
  }

  /** Makes sources what they were first, and deletes all else but `dist` and `cache`, for those who build next. */
  async reset(): Promise<void> {
    for (const name of await readdir(this.folder))
      if (!['node_modules', 'dist', 'cache'].includes(name)) await this.delete(name);
    await this.#takeSources();
    await handTemplates(this.#root, join(this.folder, 'cache'));
  }

  async #takeSources(): Promise<void> {
    for (const name of [...sources, fixtureContent])
      await cp(name, join(this.folder, name), { recursive: true });
    await symlink(fixtureContent, join(this.folder, 'content'));
  }

  async remove(): Promise<void> {
    await rm(this.#root, { recursive: true, force: true });
  }

  /** Gives the copy a package of its own, to be edited too. All others stay those of the project. */
  async ownPackage(name: string): Promise<void> {
    const packages = join(this.folder, 'node_modules');
    if ((await lstat(packages)).isSymbolicLink()) {
      await rm(packages);
      await mkdir(packages);
      for (const one of await readdir('node_modules'))
        await symlink(resolve('node_modules', one), join(packages, one));
    }
    await rm(join(packages, name));
    await cp(join('node_modules', name), join(packages, name), { recursive: true });
  }

  /** Removes a file or a folder of the copy. */
  async delete(name: string): Promise<void> {
    await rm(join(this.folder, name), { recursive: true, force: true });
  }

  /** Changes a file of the copy. */
  async edit(name: string, change: (text: string) => string): Promise<void> {
    const path = join(this.folder, name);
    const before = await readFile(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`${name} is as it was.`);
    await writeFile(path, after);
  }

  /** Starts a build into folders of the copy. */
  start(dist: string, cache: string, env: Record<string, string> = {}): ChildProcess {
    return spawn('node', [join(this.folder, 'src/cli/build.ts')], {
      cwd: this.folder,
      env: {
        ...process.env,
        // Copies have other paths each time, which the system's folder would keep.
        NODE_COMPILE_CACHE: join(this.#root, 'compile-cache'),
        ...{ TZ: 'UTC', LC_ALL: 'C' },
        ...fixtureEnvironment,
        ARCHIVE_DIST: dist,
        ARCHIVE_CACHE: cache,
        ...env,
      },
    });
  }

  async build(dist: string, cache: string, env?: Record<string, string>): Promise<Ended> {
    return ended(this.start(dist, cache, env));
  }

  /** Builds what has to be built. @returns what the build said @throws with that when it ends otherwise */
  async built(dist = 'dist', cache = 'cache', env?: Record<string, string>): Promise<string> {
    const { code, said } = await this.build(dist, cache, env);
    if (code !== 0) throw new Error(`The build of ${dist} ended with ${code}:\n${said}`);
    return said;
  }

  /** The site that a build makes which finds nothing kept but the templates of `cache`. */
  async fromNothing(env?: Record<string, string>): Promise<Record<string, string>> {
    await this.delete('cold-cache');
    await this.seed('cold-cache', 'cache');
    await this.built('cold', 'cold-cache', env);
    return this.tree('cold');
  }

  /** What is in a folder of the copy: a digest of each file, by path. */
  tree(name: string): Promise<Record<string, string>> {
    return treeOf(join(this.folder, name));
  }

  /**
   * Hands what was compiled into one cache to another, new one, whose build compiles nothing if all that is compiled
   * is as it was.
   */
  async seed(cache: string, from: string): Promise<void> {
    await handTemplates(join(this.folder, from), join(this.folder, cache));
  }
}

/** A digest of each file below a folder, by path. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const digests = (await filesIn(folder)).sort().map(async (path) => {
    const digest = createHash('sha256').update(await readFile(path));
    return [relative(folder, path), digest.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/**
 * Paths of all files below a folder. Links to folders are left out, which `readdir` would follow: a copy's
 * packages are those of the project, and tests that write files must not reach them.
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : Promise.resolve(entry.isFile() ? [path] : []);
    }),
  );
  return paths.flat();
}

/** What a process said, when it has ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
}

/** Paths at which two trees differ. */
export function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths].filter((path) => one[path] !== other[path]).sort();
}
