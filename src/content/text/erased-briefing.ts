import { isErasedIn } from '../../archive/join/withdrawals.ts';
import { emptyOutline, type Outline, type Reference } from '../../base/outline.ts';
import type { BriefingData } from '../../schema/schemas.ts';

/** Whether a briefing was withdrawn with all of its words. */
export function isErased(data: object | undefined): data is BriefingData {
  return data !== undefined && isErasedIn(data);
}

/**
 * What is left of a briefing whose words were taken down: its address and day, and when and why it was withdrawn.
 * Nothing else of its file is handed on, so nothing that is made of the archive can have a word of it.
 */
export function erased({ date, status, withdrawn, publish, aliases }: BriefingData): BriefingData {
  return {
    title: 'Withdrawn briefing',
    summary: 'The text of this briefing was taken down.',
    ...{ date, status, withdrawn, publish, aliases },
    ...{
      actors: [],
      location: [],
      topics: [],
      stories: [],
      speakers: {},
      related: [],
      authors: [],
      sources: [],
    },
    identifiers: {},
    corrections: [],
  };
}

/**
 * The subjects that an erased briefing names, and no word of its text: subjects that nothing else uses are taken
 * down with it, which nobody could tell without them.
 */
export function erasedOutline(
  { actors, location, topics, speakers }: BriefingData,
  { references }: Outline,
): Outline {
  const position = { line: 1, column: 1 };
  const named = (kind: Reference['kind'], ids: (string | { id: string })[]): Reference[] =>
    ids.map((one) => ({ kind, id: typeof one === 'string' ? one : one.id, position }));
  return {
    ...emptyOutline(),
    references: [
      ...references,
      ...named('actor', [...actors, ...Object.values(speakers)]),
      ...named('place', [location].flat()),
      ...named('topic', topics),
    ],
  };
}
