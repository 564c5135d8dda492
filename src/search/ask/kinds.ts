/** What search finds. A record has one kind. */
export const kinds = ['briefing', 'statement', 'actor', 'place', 'topic'] as const;
export type Kind = (typeof kinds)[number];

export const kindNames: Record<Kind, { one: string; many: string }> = {
  briefing: { one: 'Briefing', many: 'Briefings' },
  statement: { one: 'Statement', many: 'Statements' },
  actor: { one: 'Actor', many: 'Actors' },
  place: { one: 'Place', many: 'Places' },
  topic: { one: 'Topic', many: 'Topics' },
};
