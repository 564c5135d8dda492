import { counted } from '../../text/counted.ts';

/** Words of how far days are apart. */
export const timeWords = {
  sameDay: 'the same day',
  sameTime: 'at the same time',
  distance: ({ count, unit, isLater }: { count: number; unit: Unit; isLater: boolean }) =>
    `${counted(count, unit)} ${isLater ? 'later' : 'earlier'}`,
};

type Unit = 'day' | 'week' | 'month' | 'year';
