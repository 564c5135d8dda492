import { isErasedIn } from '../../archive/join/withdrawals.ts';
import { emptyOutline, type Outline, type Reference } from '../../base/outline.ts';
import { briefingSchema, type BriefingData } from '../../schema/schemas.ts';

/**
 * The briefing, if it was withdrawn with all of its words; undefined of all other content.
 *
 * @param data the sound fields of a file of any collection
 * @param written the same as they are written
 */
export function erasedBriefing(data: object, written: unknown): BriefingData | undefined {
  return isErasedIn(data) ? briefingSchema.parse(written) : undefined;
}

/**
 * What is left of a briefing whose words were taken down: its address and day, and when and why it was withdrawn.
 * Nothing else of its file is handed on, so nothing that is made of the archive can have a word of it.
 */
export function leftOfErased({ date, status, withdrawn, publish, aliases }: BriefingData): BriefingData {
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
