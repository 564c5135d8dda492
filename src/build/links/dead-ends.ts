import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../../base/site-path.ts';
import type { ListedFile } from '../folders/listing.ts';
import { yielder } from '../yielding.ts';
import { linksIn, mayLink, oldAddressesIn } from './file-links.ts';
import { KeptLinks } from './kept-links.ts';
import { addressesOf, partsOf } from './site-address.ts';

/** A site that was made, and is to be looked through. */
interface LookedThrough {
  folder: string;
  files: ListedFile[];
  /** The address of the home page. */
  site: string;
  kept: KeptLinks;
}

/** An address that is not there, and the files that lead to it. */
export interface DeadEnd {
  /** As in `addressesOf`. */
  address: string;
  /** Whether a file is there, without what the fragment names. */
  hasFile: boolean;
  files: string[];
}

/**
 * The addresses within a site that its files lead to and that are not there. Of files that are as they were in
 * the last site, nothing is read but what others newly link to.
 */
export async function deadEnds({ folder, files, site, kept }: LookedThrough): Promise<DeadEnd[]> {
  const home = site.replace(/\/?$/, '/');
  const reader = new Reader(folder, home);
  await keepLinks(files, home, reader, kept);
  const paths = new Set(files.map(({ path }) => path));
  const base = pathOf(home);
  const moved = new Set(paths.has('_redirects') ? oldAddressesIn(reader.bytes('_redirects').toString()) : []);
  return kept.addresses.flatMap((address) => {
    const { path, id } = partsOf(address);
    const file = fileAt(path, paths);
    if (file === undefined ? moved.has(base + path) : isNamed(address, file, id)) return [];
    return [{ address, hasFile: file !== undefined, files: kept.filesTo(address) }];
  });

  function isNamed(address: string, file: string, id: string | undefined): boolean {
    if (id === undefined || !file.endsWith('.html')) return true;
    if (!reader.hasRead(file) && kept.wasThere(address)) return true;
    return id === 'top' || (reader.idsIn(file)?.has(id) ?? true);
  }
}

/** Notes where files lead to that are not as they were. */
async function keepLinks(files: ListedFile[], home: string, reader: Reader, kept: KeptLinks): Promise<void> {
  const addressOf = addressesOf(home);
  const yieldWhenBusy = yielder();
  for (const file of files) {
    if (!mayLink(file.path) || kept.take(file.path, file)) continue;
    const addresses = Array.from(reader.read(file.path).links, (one) => addressOf(one, file.path));
    kept.set(
      file.path,
      file,
      addresses.filter((one) => one !== undefined),
    );
    await yieldWhenBusy();
  }
}

/** Reads files of a site, and remembers the ids of pages. */
class Reader {
  readonly #ids = new Map<string, ReadonlySet<string> | undefined>();
  readonly #folder: string;
  readonly #home: string;

  constructor(folder: string, home: string) {
    this.#folder = folder;
    this.#home = home;
  }

  bytes(path: string): Buffer {
    return readFileSync(join(this.#folder, path));
  }

  read(path: string): ReturnType<typeof linksIn> {
    const found = linksIn(path, this.bytes(path), this.#home);
    if (path.endsWith('.html')) this.#ids.set(path, found.ids);
    return found;
  }

  hasRead(page: string): boolean {
    return this.#ids.has(page);
  }

  /** The ids of a page; undefined where they cannot be told. */
  idsIn(page: string): ReadonlySet<string> | undefined {
    if (!this.hasRead(page)) this.read(page);
    return this.#ids.get(page);
  }
}

/** The file that hosts answer with. */
function fileAt(path: string, paths: ReadonlySet<string>): string | undefined {
  const folder = path.replace(/\/?$/, '/').replace(/^\/$/, '');
  const options = path === '' || path.endsWith('/') ? [] : [path];
  return [...options, `${folder}index.html`].find((one) => paths.has(one));
}
