import type { Collection } from '../schema/collections.ts';
import { taggedKinds, type TaggedKind } from '../base/subject-kinds.ts';
import * as urls from '../base/urls.ts';

/** What an author can add or rename: the word for it, where its files are and what its address is. */
export const kinds = {
  briefing: { collection: 'briefings', url: urls.briefingUrl },
  actor: { collection: 'actors', url: urls.actorUrl },
  place: { collection: 'places', url: urls.placeUrl },
  topic: { collection: 'topics', url: urls.topicUrl },
  story: { collection: 'stories', url: urls.storyUrl },
} as const satisfies Record<string, { collection: Collection; url: (id: string) => string }>;

export type Kind = keyof typeof kinds;

export const kindNames = ['briefing', 'actor', 'place', 'topic', 'story'] as const satisfies Kind[];

export function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}

/** The kind of subject that a collection holds. */
export function subjectOf(collection: Collection): TaggedKind | undefined {
  return taggedKinds.find((kind) => kinds[kind].collection === collection);
}
