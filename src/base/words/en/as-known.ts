import { counted } from '../../text/counted.ts';

/** Words of a story as it was known on a day, for the browser. */
export const asKnownWords = {
  when: 'What was known when',
  on: 'As it was known on',
  show: 'Show',
  showAll: 'Show all that is known today',
  said: ({ day, steps, later }: { day: string; steps: number; later: number }) =>
    [
      `As the archive knew it on ${day}: ${steps - later} of ${counted(steps, 'briefing')}.`,
      later > 0 ? `${later} came later and ${later === 1 ? 'is' : 'are'} only named.` : '',
      'Texts are as they stand today; the introduction, which was written with hindsight, is left out.',
    ]
      .filter(Boolean)
      .join(' '),
};
