import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { shownPath } from '../../base/system/environment.ts';
import { filePaths } from '../../base/system/file-paths.ts';
import { digestOf } from '../../kept/digest.ts';
import { inCache } from '../../kept/in-cache.ts';
import { ownJson } from '../../kept/own-json.ts';
import { sealed, unsealed } from '../../kept/sealed.ts';
import type { SiteFolder } from '../folders/site-folder.ts';
import { fileDigest } from '../inputs.ts';
import { compiledRenderer } from './astro-private.ts';
import { assetsFolder, type Bundle } from './bundle.ts';
import type { Renderer } from './render-pages.ts';

/** What is written down of a compiled site. */
interface Description {
  /** A digest of all that was compiled into it. */
  key: string;
  entry: string;
  /** Digests of its files, by their paths: modules in `modules/`, and in `assets/` what pages load. */
  files: Record<string, string>;
}

const json = ownJson<Description>();

/**
 * Pages as Astro compiled them in an earlier build. As long as nothing changes that is compiled into them,
 * they render what is new without Vite, which takes seconds and hundreds of megabytes to come to the same.
 */
export class CompiledSite {
  readonly #folder: string;
  readonly #description: Description;

  private constructor(folder: string, description: Description) {
    this.#folder = folder;
    this.#description = description;
  }

  /**
   * The compiled site in a cache, if it was compiled from the same. A damaged one is removed.
   *
   * @param warn takes the line that says so
   */
  static async open(
    cache: string,
    key: string,
    warn: (line: string) => void = console.warn,
  ): Promise<CompiledSite | undefined> {
    const folder = compiledIn(cache);
    const written = await readFile(join(folder, 'site')).catch(() => undefined);
    if (!written) return undefined;
    const text = unsealed(written);
    const description = text && json.read(text);
    if (description && description.key !== key) return undefined;
    if (description && (await isWhole(folder, description))) return new CompiledSite(folder, description);
    await CompiledSite.remove(cache);
    warn(`${shownPath(folder)} is damaged. It was removed and is made anew.`);
    return undefined;
  }

  /**
   * Keeps what Astro compiled for later builds.
   *
   * @param bundle the modules of its pages
   * @param dist where its assets are
   */
  static async keep(
    cache: string,
    key: string,
    { folder: modules, entry }: Bundle,
    dist: string,
  ): Promise<void> {
    const folder = compiledIn(cache);
    const draft = `${folder}.${process.pid}`;
    await rm(draft, { recursive: true, force: true });
    await cp(modules, join(draft, 'modules'), { recursive: true });
    await cp(join(dist, assetsFolder), join(draft, 'assets'), { recursive: true });
    const paths = await filePaths(draft);
    const files = Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await fileDigest(join(draft, path))] as const)),
    );
    await writeFile(join(draft, 'site'), sealed(json.write({ key, entry, files })));
    await rm(folder, { recursive: true, force: true });
    await mkdir(dirname(folder), { recursive: true });
    await rename(draft, folder);
  }

  /** Removes what is kept in a cache. */
  static async remove(cache: string): Promise<void> {
    await rm(compiledIn(cache), { recursive: true, force: true });
  }

  /** A digest of the sheets and scripts that pages may load, whose names change with what is in them. */
  get loads(): string {
    const names = Object.keys(this.#description.files).filter((path) =>
      /^assets\/.*\.(?:css|js)$/s.test(path),
    );
    return digestOf(...names.sort());
  }

  /** Puts what pages load into a site. */
  place(site: SiteFolder): void {
    for (const path of Object.keys(this.#description.files)) {
      const asset = /^assets\/(.*)$/s.exec(path)?.[1];
      if (asset !== undefined) site.link(join(this.#folder, path), `${assetsFolder}/${asset}`);
    }
  }

  /** @throws LibraryChanged when they do not render as they did */
  renderer(): Promise<Renderer> {
    return compiledRenderer(join(this.#folder, 'modules', this.#description.entry));
  }
}

function compiledIn(cache: string): string {
  return inCache(cache, 'compiled');
}

async function isWhole(folder: string, { files }: Description): Promise<boolean> {
  const checked = await Promise.all(
    Object.entries(files).map(
      async ([path, digest]) => (await fileDigest(join(folder, path)).catch(() => '')) === digest,
    ),
  );
  return checked.every(Boolean);
}
