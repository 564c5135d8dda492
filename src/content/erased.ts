import type { BriefingData } from '../schema/schemas.ts';

/** Whether a briefing was withdrawn with all of its words. */
export function isErased(data: unknown): data is BriefingData {
  const { status, withdrawn } = Object(data) as Partial<BriefingData>;
  return status === 'withdrawn' && withdrawn?.erase === true;
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
