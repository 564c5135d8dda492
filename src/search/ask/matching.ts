import type { AskedTime } from './asked-time.ts';
import {
  add,
  addAlike,
  addForms,
  addPages,
  addSynonyms,
  addTogether,
  evidenceFor,
  type Evidences,
} from './evidence.ts';
import type { OpenIndex, PlacedRow } from './open-index.ts';
import type { Asked } from './query.ts';
import type { SubjectFinder } from './ranking.ts';
import { weighed, type Weighed } from './scoring.ts';
import { unitsOf, type Unit } from './units.ts';

/** What a reader has to know about an answer: in what it differs from what was asked. */
export type Note =
  /** These words stand nowhere in the archive. */
  | { kind: 'missing'; words: string[] }
  /** A misspelt search was answered as `words` instead. */
  | { kind: 'mended'; words: string; instead: string[]; of: string[] }
  /** Something else that may have been meant. */
  | { kind: 'proposed'; words: string }
  /** The words are another name of what the archive calls `name`, and find little. */
  | { kind: 'renamed'; name: string }
  /** Words stand nowhere side by side as they were asked for. */
  | { kind: 'apart'; phrase: string }
  /** Nothing, or little, has all of the words; what has some of them follows. */
  | { kind: 'some'; whole: number }
  /** The words name a time, to which the rest of them can be narrowed. */
  | { kind: 'dated'; time: AskedTime; rest: string };

/** With fewer results than this, words that are alike are looked for, too. */
export const few = 5;

/** What is looked for: words, and times taken out of them. */
export interface Question {
  asked: Asked;
  /** All words as they follow each other, with those that say nothing. */
  spoken: string[];
  times: AskedTime[];
  /** Words that may have been meant by some of its own. */
  alike?: Map<string, string>;
}

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

/** Looks for the parts of a question in open spans. What has a phrase that is excluded, or lacks one that is asked for, is left out. */
export async function matched(
  index: OpenIndex,
  finder: SubjectFinder,
  { asked, spoken, times, alike }: Question,
  spans: number[],
): Promise<Matched> {
  const words = (await Promise.all(asked.words.map((word) => asIndexed(index, word)))).flat();
  const units = unitsOf(words, finder.mentions(words), times, spoken);
  if (units.some(({ meant }) => meant.length > 0))
    await index.includeSubjects(spans.filter((span) => index.isOpen(span)));
  const open = index.rows.filter(({ span }) => spans.includes(span));
  const found = await foundFor(index, units, open);
  await addMeant(index, found, { alike, finder, open });
  const whole = open.filter(({ id }) =>
    found.every(({ evidence }) => evidence.size === 0 || evidence.has(id)),
  );
  if (whole.length < few || found.some(({ evidence }) => evidence.size === 0))
    await Promise.all(found.map(({ unit, evidence }) => addSynonyms(index, evidence, unit)));
  const phrases = await Promise.all(
    asked.phrases.map(async (phrase) => ({ phrase, found: await index.findExactly(phrase) })),
  );
  const excluded = await Promise.all(asked.without.map((word) => index.findExactly(word)));
  const required = phrases.filter((one) => one.found.size > 0);
  const rows = open.filter(
    ({ id }) => required.every((one) => one.found.has(id)) && !excluded.some((set) => set.has(id)),
  );
  const known = found.filter(({ evidence }) => evidence.size > 0);
  const parts = [...known, ...(await Promise.all(required.map(({ phrase }) => partOf(index, phrase))))];
  return {
    rows,
    whole: whole.length,
    parts: parts.map(({ unit, evidence }) => weighed(unit, evidence, open.length)),
    missing: found.filter(({ evidence }) => evidence.size === 0).map(({ unit }) => unit.text),
    apart: phrases.filter((one) => one.found.size === 0).map(({ phrase }) => phrase),
  };
}

interface Part {
  unit: Unit;
  evidence: Evidences;
}

/** What speaks for the units of a question as they are written, or in other forms of their words. */
async function foundFor(index: OpenIndex, units: Unit[], open: PlacedRow[]): Promise<Part[]> {
  const found = await Promise.all(
    units.map(async (unit) => ({ unit, evidence: await evidenceFor(index, unit, open) })),
  );
  await addJoined(index, found);
  await Promise.all(found.map(({ unit, evidence }) => addForms(index, evidence, unit)));
  return found;
}

/** Adds what speaks for words that may have been meant by others, and the pages of those that are called so. */
async function addMeant(
  index: OpenIndex,
  found: Part[],
  {
    alike,
    finder,
    open,
  }: { alike: Map<string, string> | undefined; finder: SubjectFinder; open: PlacedRow[] },
): Promise<void> {
  await Promise.all(
    found.map(({ unit, evidence }) => addAlike(index, evidence, unit.text, alike?.get(unit.text))),
  );
  for (const { unit, evidence } of found) {
    const other = alike?.get(unit.text);
    if (other === undefined) continue;
    const meant = finder.mentions([other]).flatMap((one) => one.meant);
    addPages(evidence, meant, open);
  }
}

async function partOf(index: OpenIndex, phrase: string): Promise<Part> {
  const evidence: Evidences = new Map();
  const words = phrase.split(/\s+/);
  await addTogether(index, evidence, words, 1);
  return { unit: { text: phrase, words, skipped: 0, meant: [], phrases: [] }, evidence };
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

/** Two words that texts write as one: `air base`, `MH 17`. */
async function addJoined(index: OpenIndex, parts: Part[]): Promise<void> {
  for (const [number, { unit, evidence }] of parts.entries()) {
    const next = parts[number + 1];
    if (!next || unit.words.length !== 1 || next.unit.words.length !== 1) continue;
    const joined = await index.findExactly(unit.text + next.unit.text);
    for (const one of [evidence, next.evidence]) add(one, joined, 1);
  }
}
