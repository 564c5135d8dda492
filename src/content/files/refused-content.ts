import { unknownRule } from '../../archive/findings/unknown-rule.ts';
import { ownKeys } from '../../base/own-keys.ts';
import type { Finding } from '../../base/problems.ts';
import { pluralOf, subjectKinds } from '../../base/subject-kinds.ts';
import { collections, type Collection } from '../../schema/collections.ts';
import type { FoundFile } from './folder.ts';

/** What in a content folder is not read, as far as it may be content. */
export interface Refused {
  /** Collections with a folder that cannot be looked into: what they hold is not known. */
  collections: Collection[];
  /** Files that are there under these ids. */
  ids: { collection: Collection; id: string }[];
}

export function refusedIn(found: readonly FoundFile[]): Refused {
  const refused: Refused = { collections: [], ids: [] };
  const named = ownKeys(collections);
  for (const { name, refusal } of found) {
    const collection = named.find((one) => name === one || name.startsWith(`${one}/`));
    if (!refusal || collection === undefined) continue;
    if (name.endsWith(collections[collection]))
      refused.ids.push({
        collection,
        id: name.slice(collection.length + 1, -collections[collection].length),
      });
    else if (refusal.why === 'unreadable' || refusal.why === 'linkedFolder')
      refused.collections.push(collection);
  }
  return refused;
}

/** What is found to be missing, by the collection that it would be in: no rule is about a page that is not there. */
const missingFrom = new Map<Collection, string[]>([
  ['briefings', [unknownRule('briefing'), 'story-without-briefings']],
  ...subjectKinds.map((kind): [Collection, string[]] => [pluralOf[kind], [unknownRule(kind)]]),
]);

/** Whether a finding holds even if what is looked for stands in a folder of these, where nobody could look. */
export function isCertain({ rule }: Finding, unknown: readonly Collection[]): boolean {
  if (unknown.length > 0 && ['broken-link', 'relative-link'].includes(rule)) return false;
  return !unknown.some((one) => missingFrom.get(one)?.includes(rule));
}
