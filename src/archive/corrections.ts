import { dateInWords } from '../base/days/date-words.ts';
import type { CalendarDate } from '../base/days/dates.ts';
import { noticeWords } from '../base/words.ts';
import type { Briefing } from './model.ts';

/** The day a briefing came out: the end of its embargo, or the day that it is of where it had none. */
export function publishedOn({ publish, date }: Pick<Briefing, 'publish' | 'date'>): CalendarDate {
  return publish ?? date;
}

/** The last day on which a briefing changed, or came out. */
export function changedOn(
  briefing: Pick<Briefing, 'publish' | 'date' | 'updated' | 'corrections'>,
): CalendarDate {
  const { updated, corrections } = briefing;
  const days = [publishedOn(briefing), ...(updated ? [updated] : []), ...corrections.map(({ date }) => date)];
  return days.reduce((a, b) => (a > b ? a : b));
}

/** That a briefing was withdrawn, when and why. */
export function withdrawalInWords({ date, reason }: NonNullable<Briefing['withdrawal']>): string {
  return noticeWords.withdrawnOn({ day: dateInWords(date), reason });
}

/** Whether a briefing was withdrawn with all of its words. */
export function isErased({ state, withdrawal }: Pick<Briefing, 'state' | 'withdrawal'>): boolean {
  return state === 'withdrawn' && withdrawal?.erase === true;
}
