/** What has a page of its own beside briefings, in the order in which it is told. */
export const subjectKinds = ['actor', 'place', 'topic', 'story'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What several of a kind are called: in folders of the content, lists of the archive, columns and addresses. */
export const pluralOf = {
  actor: 'actors',
  place: 'places',
  topic: 'topics',
  story: 'stories',
} as const satisfies Record<SubjectKind, string>;

/** What briefings are about: a story is told of them. */
export const taggedKinds = ['actor', 'place', 'topic'] as const satisfies SubjectKind[];
export type TaggedKind = (typeof taggedKinds)[number];

/** Something for each kind. */
export function forEachKind<Value>(make: (kind: SubjectKind) => Value): Record<SubjectKind, Value> {
  return { actor: make('actor'), place: make('place'), topic: make('topic'), story: make('story') };
}
