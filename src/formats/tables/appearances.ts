import { heldOfficeInWords } from '../../archive/offices.ts';
import { count, list, text, type Definition, requiredText, requiredDay } from './columns.ts';

export const appearancesTable: Definition = {
  name: 'appearances',
  title: 'Appearances',
  description: 'Every actor in every published briefing, with the office held on its day.',
  key: ['briefing', 'actor'],
  fields: [
    { ...requiredText('briefing', 'The briefing.'), refersTo: 'briefings' },
    requiredDay('date', 'The day of the briefing.'),
    { ...requiredText('actor', 'Who is in it.'), refersTo: 'actors' },
    count('position', 'The place among its actors, from 1 for the most important.'),
    text('role', 'The office held on that day.'),
    { ...text('organisation', 'What the office belongs to.'), refersTo: 'actors' },
    text('part', 'In what capacity, where that is no office.'),
    list('offices', 'Every office held on its days, with the day of a change.'),
  ],
  isOfBriefings: true,
  rows: ({ briefings }) =>
    briefings.flatMap(({ id: briefing, date, cast }) =>
      cast.map(({ actor, as, office, offices }, index) => ({
        briefing,
        date,
        actor: actor.id,
        position: index + 1,
        role: office?.title,
        organisation: office?.organisation?.id,
        part: as,
        offices: offices.map(heldOfficeInWords),
      })),
    ),
};
