import { count, text, type Definition, requiredText, requiredDay } from './columns.ts';

export const correctionsTable: Definition = {
  name: 'corrections',
  title: 'Corrections',
  description: 'What was changed in briefings after they came out.',
  key: ['briefing', 'position'],
  fields: [
    { ...requiredText('briefing', 'The briefing that was changed.'), refersTo: 'briefings' },
    count('position', 'The place among its corrections, the oldest being 1.'),
    requiredDay('date', 'The day of the change.'),
    { ...requiredText('kind', 'What was mended.'), values: ['factual', 'attribution', 'update', 'typo'] },
    text('was', 'What the briefing said before.'),
    text('now', 'What it says instead.'),
    text('note', 'Why, or what else there is to say of it.'),
  ],
  isOfBriefings: true,
  rows: ({ briefings, withdrawn }) =>
    [...briefings, ...withdrawn].flatMap(({ id: briefing, corrections }) =>
      corrections.map(({ number, date, kind, was, now, note }) => ({
        briefing,
        position: number,
        ...{ date, kind, was, now, note },
      })),
    ),
};
