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
  const addresses = [...briefings.map(({ id }) => briefingUrl(id)), ...pages.map(({ id }) => pageUrl(id))];
  const standing = new Set(addresses);
  const isTaken = (alias: string) => taken.test(alias) || standing.has(alias);
  for (const entry of briefings) {
    entry.data.aliases.forEach((alias, index) => {
      const owner = owners.get(alias) ?? (isTaken(alias) ? 'a page of the site' : undefined);
      if (owner) problems.push(messages.takenAlias(at(entry, 'aliases', index), alias, owner));
      else owners.set(alias, entry.id);
    });
  }
  return visible.flatMap(({ id, url, entry }) =>
    entry.data.aliases.filter((alias) => owners.get(alias) === id).map((from) => ({ from, to: url })),
  );
}
