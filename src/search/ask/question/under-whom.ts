import { firstDay, lastDay } from '../../../base/days/dates.ts';
import type { SubjectName } from '../loaded/subject-names.ts';
import type { AskedTime } from './asked-time.ts';
import type { QuestionMention } from './question-mentions.ts';

/** An office with those under whom somebody else held it. */
interface UnderWhom {
  words: string[];
  /** The days on which they held an office themselves. */
  time: AskedTime;
  leaders: SubjectName[];
}

/** Reads `vice president under kennedy`; undefined where nobody who held an office is named so. */
export function underWhom(
  words: string[],
  mentions: (words: string[]) => QuestionMention[],
): UnderWhom | undefined {
  const at = words.findIndex((word) => /^(?:under|serving)$/i.test(word));
  const whom = words.slice(at + 1);
  if (at < 1) return undefined;
  const named = mentions(whom).find(({ start, end }) => start === 0 && end === whom.length);
  const leaders = (named?.meant ?? [])
    .map(({ subject }) => subject)
    .filter(({ offices = [] }) => offices.length > 0);
  if (leaders.length === 0) return undefined;
  const readings = leaders.flatMap(({ offices = [] }) =>
    offices.map(([, , from, until]) => ({
      from: firstDay(from),
      ...(until !== undefined && { to: lastDay(until) }),
    })),
  );
  return { words: words.slice(0, at), time: { text: whom.join(' '), readings }, leaders };
}
