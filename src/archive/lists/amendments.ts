import type { CalendarDate } from '../../base/days/dates.ts';
import { compare } from '../../base/order.ts';
import { hostPath, pathOf } from '../../base/site-path.ts';
import { isErased } from '../corrections.ts';
import type { Archive, Briefing, Correction } from '../model.ts';
import { listChapters, type ListChapter } from './list-chapters.ts';

/** A correction of a briefing, or that it was withdrawn. */
export interface Amendment {
  briefing: Briefing;
  /** What it is called: of what was erased, its address on the host. */
  title: string;
  isErased: boolean;
  date: CalendarDate;
  /** Missing for a withdrawal. */
  correction?: Correction | undefined;
  /** Why it was withdrawn. Missing for a correction. */
  reason?: string | undefined;
}

/** Those of a period, or all of a short list. */
export interface AmendmentChapter extends ListChapter<Amendment> {
  counts: Record<'corrections' | 'withdrawals', number>;
}

/**
 * All that was corrected or withdrawn, newest first; of one day by briefing, and of one briefing as its page has it.
 * A correction of which nothing is said but the withdrawal is not listed beside it.
 */
export function amendmentsIn({
  briefings,
  withdrawn,
  site,
}: Pick<Archive, 'briefings' | 'withdrawn' | 'site'>): Amendment[] {
  return [...briefings, ...withdrawn]
    .flatMap((briefing) => amendmentsOf(briefing, pathOf(site.url)))
    .sort((a, b) => compare(b.date, a.date) || compare(a.briefing.id, b.briefing.id));
}

/** They as a list shows them, with what each line says of its own. */
export function amendmentChapters(amendments: readonly Amendment[]): AmendmentChapter[] {
  return listChapters(amendments, ({ date }) => date).map((chapter) => ({
    ...chapter,
    counts: countsOf(chapter.items),
  }));
}

function countsOf(amendments: readonly Amendment[]): AmendmentChapter['counts'] {
  const corrections = amendments.filter(({ correction }) => correction !== undefined).length;
  return { corrections, withdrawals: amendments.length - corrections };
}

function amendmentsOf(briefing: Briefing, base: string): Amendment[] {
  const { state, withdrawal, corrections } = briefing;
  const reason = state === 'withdrawn' ? withdrawal?.reason : undefined;
  const of = {
    briefing,
    title: isErased(briefing) ? hostPath(briefing.url, base) : briefing.title,
    isErased: isErased(briefing),
  };
  const others = corrections
    .map((correction) => ({ ...of, date: correction.date, correction }))
    .filter(({ date, correction: { was, now, note } }) => {
      const [said, ...more] = [was, now, note].filter((words) => words !== undefined);
      return date !== withdrawal?.date || said !== reason || more.length > 0;
    });
  return withdrawal && reason !== undefined ? [{ ...of, date: withdrawal.date, reason }, ...others] : others;
}
