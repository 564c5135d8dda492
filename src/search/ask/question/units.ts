import { searchWords } from '../../../base/words.ts';
import { folded } from '../words/text.ts';
import type { AskedTime } from './asked-time.ts';
import { allNames, type Meant, type QuestionMention } from './question-mentions.ts';

/** A part of a question that is looked for as a whole: a word, a name or a time. */
export interface Unit {
  /** As it was asked for. */
  text: string;
  words: string[];
  /** How many words that say nothing stood between it and the part before. */
  skipped: number;
  meant: Meant[];
  /** Other ways in which texts may have it. */
  phrases: string[];
  time?: AskedTime | undefined;
  /** Words of which any will do. */
  either?: string[] | undefined;
}

/** So many other names of a subject are looked for. */
const mostPhrases = 8;

/**
 * Cuts words into names and single words; times follow.
 *
 * @param spoken the words with those between them that say nothing
 */
export function unitsOf(
  words: string[],
  mentions: QuestionMention[],
  times: AskedTime[],
  spoken: string[] = words,
): Unit[] {
  const units: Unit[] = [];
  let behind = 0;
  for (let at = 0; at < words.length;) {
    const either = words[at]?.split('|') ?? [];
    if (either.length > 1) {
      const text = searchWords.either({ words: either });
      units.push({ text, words: [], skipped: 0, meant: [], phrases: [], either });
      at += 1;
      continue;
    }
    const mention = mentions.find(({ start }) => start === at);
    const own = words.slice(at, mention?.end ?? at + 1);
    const meant = mention?.meant ?? [];
    const stands = Math.max(behind, spoken.indexOf(own[0] ?? '', behind));
    const skipped = stands - behind;
    behind = stands + own.length;
    units.push({ text: own.join(' '), words: own, skipped, meant, phrases: phrasesFor(own, meant) });
    at += own.length;
  }
  return [
    ...units,
    ...times.map((time): Unit => ({ text: time.text, words: [], skipped: 0, meant: [], phrases: [], time })),
  ];
}

/** Names of what is meant besides those words; a family name may be that of others, who are not meant by the rest. */
function phrasesFor(words: string[], meant: Meant[]): string[] {
  const typed = folded(words.join(' '));
  const names = meant.flatMap(({ by, subject }) =>
    by === 'name' || by === 'initials' || by === 'given'
      ? allNames(subject)
      : by === 'family'
        ? (subject.family ?? [])
        : [],
  );
  const others = names.filter((name) => folded(name) !== typed);
  return [...new Map(others.map((name) => [folded(name), name])).values()].slice(0, mostPhrases);
}
