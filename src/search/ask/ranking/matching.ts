import type { OpenIndex } from '../loaded/open-index.ts';
import type { PlacedRow } from '../loaded/open-spans.ts';
import type { Note } from '../question/note.ts';
import type { Asked, Question } from '../question/query.ts';
import type { Search } from '../question/search.ts';
import { unitsOf } from '../question/units.ts';
import { isMissing, partOfPhrase, partsOf, withSynonyms } from './question-parts.ts';
import { weighed, type Weighed } from './scoring.ts';

/** With fewer results than this, words that are alike are looked for, too. */
export const few = 5;

/** What speaks for the records of open spans. */
export interface Matched {
  rows: PlacedRow[];
  parts: Weighed[];
  /** How many records have all that is known of it. */
  whole: number;
  /** Words that stand nowhere. */
  missing: string[];
  /** Phrases that stand nowhere. */
  apart: string[];
}

/** What the parts of a question found, with that question. */
export interface MatchedQuestion extends Matched {
  question: Question;
  notes: Note[];
}

/**
 * Looks for the parts of a question in open spans. What has a phrase that is excluded, or lacks one that is asked for,
 * is left out.
 */
export async function matched(search: Search, question: Question): Promise<Matched> {
  const { index, finder, spans } = search;
  const { asked, spoken, times } = question;
  const words = (await Promise.all(asked.words.map((word) => asIndexed(index, word)))).flat();
  const units = unitsOf(words, finder.mentions(words), times, spoken);
  if (units.some(({ meant }) => meant.length > 0))
    await index.spans.openWithSubjects(spans.filter((span) => index.spans.isOpen(span)));
  const open = index.spans.rows.filter(({ span }) => spans.includes(span));
  const parts = await partsOf(units, { search, question, open });
  const whole = open.filter(({ id }) => parts.every((part) => isMissing(part) || part.evidence.has(id)));
  if (whole.length < few || parts.some(isMissing)) await withSynonyms(index, parts);
  const { phrases, rows } = await withPhrases(index, asked, open);
  const required = phrases.filter(({ found }) => found.size > 0);
  const all = [
    ...parts.filter((part) => !isMissing(part)),
    ...(await Promise.all(required.map(({ phrase }) => partOfPhrase(index, phrase)))),
  ];
  return {
    rows,
    whole: whole.length,
    parts: all.map(({ unit, evidence }) => weighed(unit, evidence, open.length)),
    missing: parts.filter(isMissing).map(({ unit }) => unit.text),
    apart: phrases.filter(({ found }) => found.size === 0).map(({ phrase }) => phrase),
  };
}

/**
 * Phrases with what has each, and the rows that have all of those that stand anywhere, and nothing that is excluded.
 */
async function withPhrases(index: OpenIndex, asked: Asked, open: PlacedRow[]) {
  const phrases = await Promise.all(
    asked.phrases.map(async (phrase) => ({ phrase, found: await index.findExactly(phrase) })),
  );
  const excluded = await Promise.all(asked.without.map((word) => index.findExactly(word)));
  const required = phrases.filter(({ found }) => found.size > 0);
  const rows = open.filter(
    ({ id }) => required.every(({ found }) => found.has(id)) && !excluded.some((set) => set.has(id)),
  );
  return { phrases, rows };
}

/**
 * A word as the index has it: an amount without its currency, with which only some are indexed; an unknown one in
 * Chinese characters as these, if each is known.
 */
export async function asIndexed(
  index: Pick<OpenIndex, 'findExactly' | 'knows'>,
  word: string,
): Promise<string[]> {
  const amount = /\d/.test(word) ? word.replace(/\p{Sc}/gu, '') : word;
  if (amount !== word) return [(await index.findExactly(word)).size > 0 ? word : amount];
  const letters = /^\p{sc=Han}{2,}$/u.test(word) ? Array.from(word) : [];
  if (letters.length === 0 || (await index.knows(word))) return [word];
  const known = await Promise.all(letters.map((letter) => index.knows(letter)));
  return known.every(Boolean) ? letters : [word];
}
