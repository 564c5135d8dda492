import { pluralOf, subjectKinds, taggedKinds, type TaggedKind } from '../base/subject-kinds.ts';
import type { Collection } from '../schema/collections.ts';

/** What an author can add or rename. */
export const kindNames = ['briefing', ...subjectKinds] as const;

export type Kind = (typeof kindNames)[number];

/** The folder of the content in which the files of a kind are. */
export const collectionOf = { briefing: 'briefings', ...pluralOf } as const satisfies Record<
  Kind,
  Collection
>;

export function isKind(word: string): word is Kind {
  return Object.hasOwn(collectionOf, word);
}

/** The kind of subject that a collection holds. */
export function subjectOf(collection: Collection): TaggedKind | undefined {
  return taggedKinds.find((kind) => collectionOf[kind] === collection);
}
