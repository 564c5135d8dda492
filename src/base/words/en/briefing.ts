import { counted } from '../../text/counted.ts';
import { listInWords } from '../../text/lists.ts';
import { sentence } from '../sentence.ts';

/** Words of a briefing's page. */
export const briefingWords = {
  updated: <E>({ day }: Record<'day', E>) => sentence`Updated ${day}`,
  by: ({ people }: Record<'people', string>) => `By ${people}`,
  /** What is folded beside a text; empty where nothing is. */
  margin: ({
    actors,
    stories,
    topics,
    contents,
  }: Record<'actors' | 'stories' | 'topics', number> & { contents: boolean }) =>
    listInWords([
      ...(actors > 0 ? [counted(actors, 'actor')] : []),
      ...(stories > 0 ? [counted(stories, 'story', 'stories')] : []),
      ...(topics > 0 ? [counted(topics, 'topic')] : []),
      ...(contents ? ['contents'] : []),
    ]),
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
