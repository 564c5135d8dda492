import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '../base/site-path.ts';
import { KeptLeads } from './kept-leads.ts';
import { leadsIn, mayLead, oldAddressesIn } from './leads-in.ts';
import type { ListedFile } from './listing.ts';
import { addressesOf, partsOf } from './site-address.ts';
import { turns } from './turns.ts';

/** A site that was made, and is to be looked through. */
interface LookedThrough {
  folder: string;
  files: ListedFile[];
  /** The address of the home page. */
  site: string;
  kept: KeptLeads;
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
  const addressOf = addressesOf(home);
  const paths = new Set(files.map(({ path }) => path));
  /** The ids of pages that were read. */
  const ids = new Map<string, ReadonlySet<string> | undefined>();
  const giveTurn = turns();
  for (const file of files) {
    if (!mayLead(file.path) || kept.take(file.path, file)) continue;
    const found = read(file.path);
    const addresses = Array.from(found.leads, (one) => addressOf(one, file.path));
    kept.set(
      file.path,
      file,
      addresses.filter((one) => one !== undefined),
    );
    await giveTurn();
  }
  const base = pathOf(home);
  const moved = new Set(paths.has('_redirects') ? oldAddressesIn(textOf('_redirects')) : []);
  return kept.addresses.flatMap((address) => {
    const there = isThere(address);
    return there === true ? [] : [{ address, hasFile: there === 'file', files: kept.filesTo(address) }];
  });

  function textOf(path: string): string {
    return readFileSync(join(folder, path), 'utf8');
  }

  function read(path: string): ReturnType<typeof leadsIn> {
    const found = leadsIn(path, readFileSync(join(folder, path)), home);
    if (path.endsWith('.html')) ids.set(path, found.ids);
    return found;
  }

  function isThere(address: string): boolean | 'file' {
    const { path, id } = partsOf(address);
    const file = fileAt(path, paths);
    if (file === undefined) return moved.has(base + path);
    if (id === undefined || !file.endsWith('.html')) return true;
    if (!ids.has(file) && kept.wasThere(address)) return true;
    if (!ids.has(file)) read(file);
    const known = ids.get(file);
    return known === undefined || id === 'top' || known.has(id) ? true : 'file';
  }
}

/** The file that hosts answer with. */
function fileAt(path: string, paths: ReadonlySet<string>): string | undefined {
  const folder = path.replace(/\/?$/, '/').replace(/^\/$/, '');
  const options = path === '' || path.endsWith('/') ? [] : [path];
  return [...options, `${folder}index.html`].find((one) => paths.has(one));
}
