import { entryUrls } from '../../base/entry-urls.ts';
import { collectionOf, type Kind } from '../content-kinds.ts';

/** A change of one id. */
export interface Renaming {
  kind: Kind;
  from: string;
  to: string;
  /** Ids of the same kind that begin with `from/`: their addresses begin alike. */
  below: string[];
}

/** Whether a text may refer to what is renamed at all. */
export function mayName(text: string, id: string): boolean {
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!/[a-z0-9-]/.test(text.charAt(at - 1)) && !/[a-z0-9-]/.test(text.charAt(at + id.length))) return true;
  }
  return false;
}

/**
 * The new address in place of `path`, or undefined when it is none of what is renamed.
 *
 * Pages below an address, such as an actor's statements, move with it.
 */
export function newAddress(path: string, { kind, from, to, below }: Renaming): string | undefined {
  const url = entryUrls[collectionOf[kind]];
  const stands = (id: string) => `${path}/`.startsWith(url(id));
  if (!stands(from) || below.some(stands)) return undefined;
  return url(to).slice(0, -1) + path.slice(url(from).length - 1);
}
