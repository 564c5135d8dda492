import type { PlacedRow } from '../loaded/open-spans.ts';
import type { AskedTime } from '../question/asked-time.ts';
import { withoutLittleWords } from '../words/little-words.ts';
import type { Scored } from './scoring.ts';

/** An office, and the days of what happened while somebody held it. */
interface Meanwhile {
  words: string[];
  time: AskedTime;
}

/**
 * Reads `prime minister when the dam burst`: the days are those of the best answer that has any. Who asks what was
 * done or said meanwhile does not ask who held an office.
 *
 * @param spoken all words of the question
 */
export function meanwhile(spoken: string[], found: Scored[]): Meanwhile | undefined {
  const at = spoken.findIndex((word) => /^(?:when|during|while)$/i.test(word));
  if (at < 1 || /^(?:what|how|why|where)$/i.test(spoken[0] ?? '')) return undefined;
  let best: Scored | undefined;
  for (const one of found) if (one.row.date !== undefined && one.score > (best?.score ?? 0)) best = one;
  const days = best && daysOf(best.row);
  const words = withoutLittleWords(spoken.slice(0, at));
  return days && { words, time: { text: spoken.slice(at).join(' '), readings: [days] } };
}

function daysOf({ date, until = date }: PlacedRow) {
  return { from: date, to: until };
}
