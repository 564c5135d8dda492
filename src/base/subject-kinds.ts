/** What has a page of its own beside briefings, in the order in which it is told. */
export const subjectKinds = ['actor', 'place', 'topic', 'story'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What briefings are about: a story is told of them. */
export const taggedKinds = ['actor', 'place', 'topic'] as const satisfies SubjectKind[];
export type TaggedKind = (typeof taggedKinds)[number];
