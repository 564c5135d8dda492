import { byYear } from '../../base/order.ts';
import { yearAnchor } from '../../base/urls.ts';
import type { Briefing, Subject } from '../model.ts';
import { compactLines, type BriefingLine } from './briefing-lines.ts';

/** Briefings of a year, as a list of years has them. */
export interface YearOfLines {
  year: string;
  /** Where the year begins on the page; undefined for one that began before. */
  anchor: string | undefined;
  lines: BriefingLine[];
}

/** A part of a subject's briefings under their years. */
export interface BriefingYears {
  /** As many as give an idea of the part. */
  shown: YearOfLines[];
  /** The others, from which year to which; undefined where all are shown. */
  folded: { count: number; span: string; years: YearOfLines[] } | undefined;
}

/** As many as give an idea of a part. */
const most = 20;
/** So few more are shown besides. */
const few = 5;

/** The briefings of a part of a subject's list under their years. @param of whose list it is */
export function briefingYears(briefings: readonly Briefing[], of: Subject): BriefingYears {
  const isLong = briefings.length > most + few;
  const shown = isLong ? briefings.slice(0, most) : briefings;
  const others = briefings.slice(shown.length);
  const begun = shown.at(-1)?.year;
  return {
    shown: yearsOf(shown, of),
    folded: isLong
      ? { count: others.length, span: spanOf(others), years: yearsOf(others, of, begun) }
      : undefined,
  };
}

/**
 * Lines under their years. A year that begins elsewhere on the page has its anchor there.
 *
 * @param begun the year in which those before them end
 */
function yearsOf(briefings: readonly Briefing[], of: Subject, begun?: string): YearOfLines[] {
  return byYear(briefings).map(([year, ofYear]) => ({
    year,
    anchor: year === begun ? undefined : yearAnchor(year),
    lines: compactLines(ofYear, of),
  }));
}

/** `2014–2017`, or `2014`, of briefings with the newest first. */
function spanOf(briefings: readonly Briefing[]): string {
  return [...new Set([briefings.at(-1)?.year, briefings[0]?.year])].join('–');
}
