import * as messages from './messages.ts';
import type { Briefing, BriefingEntry, Redirect } from './model.ts';
import type { Finding } from './problems.ts';
import { at } from './subjects.ts';

/** First parts of addresses that pages of the site stand at. */
const taken =
  /^\/(?:$|(?:briefings|actors|places|topics|statements|search|about|methodology|pagefind|_astro)\/)/;

/**
 * Old addresses of the given briefings. An alias that a page or another alias already has is left out
 * and reported; every file is checked, also those that readers do not see.
 */
export function joinRedirects(
  entries: BriefingEntry[],
  visible: Briefing[],
  problems: Finding[],
): Redirect[] {
  const owners = new Map<string, string>();
  for (const entry of entries) {
    entry.data.aliases.forEach((alias, index) => {
      const owner = owners.get(alias) ?? (taken.test(alias) ? 'a page of the site' : undefined);
      if (owner) problems.push(messages.takenAlias(at(entry, 'aliases', index), alias, owner));
      else owners.set(alias, entry.id);
    });
  }
  return visible.flatMap(({ id, url, entry }) =>
    entry.data.aliases.filter((alias) => owners.get(alias) === id).map((from) => ({ from, to: url })),
  );
}
