import * as messages from './messages.ts';
import type { Briefing, Entries, Redirect } from './model.ts';
import type { Finding } from './problems.ts';
import { at } from './subjects.ts';
import { briefingUrl, pageUrl } from './urls.ts';

/** Addresses of lists and subjects, and folders of files. A briefing that has moved may keep its old address. */
const taken =
  /^\/(?:$|(?:actors|places|topics|statements|search|pagefind|_astro)\/|briefings\/(?:\d{4}\/)?(?:page\/\d+\/)?$)/;

/**
 * Old addresses of the given briefings. An alias that a page or another alias already has is left out
 * and reported; every file is checked, also those that readers do not see.
 */
export function joinRedirects(
  { briefings, pages }: Pick<Entries, 'briefings' | 'pages'>,
  visible: Briefing[],
  problems: Finding[],
): Redirect[] {
  const owners = new Map<string, string>();
  const kept = new Map<string, string>();
  const addresses = [...briefings.map(({ id }) => briefingUrl(id)), ...pages.map(({ id }) => pageUrl(id))];
  const standing = new Set(addresses);
  const isTaken = (alias: string) => taken.test(alias) || standing.has(alias);
  for (const entry of briefings) {
    entry.data.aliases.forEach((alias, index) => {
      const where = at(entry, 'aliases', index);
      const owner = owners.get(folded(alias));
      if (alias === briefingUrl(entry.id)) problems.push(messages.ownAlias(where, alias));
      else if (owner === entry.id) problems.push(messages.repeatedAlias(where, alias));
      else if (owner !== undefined) problems.push(messages.takenAlias(where, alias, owner));
      else if (isTaken(alias)) problems.push(messages.takenAlias(where, alias, 'a page of the site'));
      else {
        owners.set(folded(alias), entry.id);
        kept.set(alias, entry.id);
      }
    });
  }
  return visible.flatMap(({ id, url, entry }) =>
    entry.data.aliases.filter((alias) => kept.get(alias) === id).map((from) => ({ from, to: url })),
  );
}

/** Addresses that differ only in case or in their encoding are one file on many disks. */
function folded(alias: string): string {
  try {
    return decodeURI(alias).normalize('NFC').toLowerCase();
  } catch {
    return alias.toLowerCase();
  }
}
