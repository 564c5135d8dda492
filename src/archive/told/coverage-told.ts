import { shortMonthName } from '../../base/days/date-words.ts';
import { lastDay } from '../../base/days/dates.ts';
import { binInWords, type Period } from '../../base/days/periods.ts';
import { searchFor } from '../../base/urls.ts';
import { coverageWords } from '../../base/words.ts';
import { binsOf, coverage, coverageInWords, type Bin } from '../timeline/coverage.ts';

/** A bar of a drawing of how much happened when. */
interface Bar {
  count: number;
  /** A search for them. */
  url: string;
  words: string;
  /** What stands below it; empty where that is as below the one before. */
  label: string;
  /** How high it is, in pixels, and how far below the top: one without briefings can be seen, too. */
  height: number;
  top: number;
}

/** How often there were briefings: bars, none of which says anything alone, and a sentence. */
export interface CoverageTold {
  bars: Bar[];
  /** How high the highest bar is, in pixels. */
  height: number;
  words: string;
}

const height = 64;

/** How often there were briefings. */
export function coverageTold(briefings: readonly Period[]): CoverageTold {
  const bins = binsOf(briefings);
  const most = bins.reduce((highest, { count }) => Math.max(highest, count), 1);
  const heightOf = ({ count }: Bin) => Math.max(height * (count / most), 1);
  const areYears = bins.length > 1 && bins.some(({ from, until }) => from.slice(0, 4) !== until.slice(0, 4));
  const words = [
    coverageInWords(coverage(briefings), briefings.length),
    areYears && coverageWords.firstYears,
    coverageWords.isSelection,
  ];
  return {
    bars: bins.map((bin, index) => ({
      count: bin.count,
      url: searchFor(new URLSearchParams({ from: `${bin.from}-01`, to: lastDay(bin.until) })),
      words: coverageWords.bar({ days: binInWords(bin), count: bin.count }),
      label: index > 0 && labelOf(bin) === labelOf(bins[index - 1] ?? bin) ? '' : labelOf(bin),
      height: heightOf(bin),
      top: height - heightOf(bin),
    })),
    height,
    words: words.filter(Boolean).join(' '),
  };
}

function labelOf({ from, until }: Bin): string {
  return from === until ? shortMonthName(from) : String(Number(from.slice(0, 4)));
}
