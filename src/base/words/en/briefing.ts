import { sentence } from '../sentence.ts';
import { counted } from '../../dates.ts';

/** Words of a briefing's page. */
export const briefingWords = {
  updated: <E>({ day }: Record<'day', E>) => sentence`Updated ${day}`,
  by: ({ people }: Record<'people', string>) => `By ${people}`,
  margin: ({ actors, topics }: Record<'actors' | 'topics', number>) =>
    [...(actors > 0 ? [counted(actors, 'actor')] : []), topics > 0 ? 'topics and contents' : 'contents'].join(
      ', ',
    ),
  contents: 'Contents',
  cast: 'Who',
  officesOn: ({ days }: Record<'days', string>) => `Offices as held on ${days}`,
  before: 'Known before this',
  since: 'What happened since',
  neighbours: 'By date',
  earlier: <E>({ when }: Record<'when', E>) => sentence`Earlier, ${when}`,
  later: <E>({ when }: Record<'when', E>) => sentence`Later, ${when}`,
  states: {
    ...{ published: '', withdrawn: 'Withdrawn' },
    // In the preview alone; the last of subjects.
    ...{ draft: 'Draft', embargoed: 'Under embargo', unpublished: 'Unpublished' },
  },
};
