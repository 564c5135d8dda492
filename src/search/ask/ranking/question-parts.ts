import type { OpenIndex } from '../loaded/open-index.ts';
import type { PlacedRow } from '../loaded/open-spans.ts';
import type { Question } from '../question/query.ts';
import type { Search } from '../question/search.ts';
import type { Unit } from '../question/units.ts';
import { byItself } from './certainty.ts';
import { addAlike, addForms, addPages, addSynonyms, evidenceFor } from './evidence.ts';
import { add, type Evidences } from './evidences.ts';
import { addTogether } from './words-together.ts';

/** A part of a question with what speaks for records as an answer to it. */
interface QuestionPart {
  unit: Unit;
  evidence: Evidences;
}

/** Whether nothing speaks for any record. */
export function isMissing({ evidence }: QuestionPart): boolean {
  return evidence.size === 0;
}

/** Where the parts of a question are looked for. */
interface Looking {
  search: Search;
  question: Question;
  /** Rows of the spans that are searched, as far as they are open. */
  open: PlacedRow[];
}

/** What may stand for the parts of a question besides their own words. */
type Step = (parts: QuestionPart[], looking: Looking) => Promise<void> | void;

/** In their order, since evidence that is there decides what else is looked for. */
const steps: Step[] = [joined, otherForms, alike, pagesOfAlike];

/** The parts of a question with all that speaks for them, but for synonyms. */
export async function partsOf(units: Unit[], looking: Looking): Promise<QuestionPart[]> {
  const { index } = looking.search;
  const parts = await Promise.all(
    units.map(async (unit) => ({ unit, evidence: await evidenceFor(index, unit, looking.open) })),
  );
  for (const step of steps) await step(parts, looking);
  return parts;
}

/** Adds what has other words for those of a question, which is asked where its own find little. */
export async function withSynonyms(index: OpenIndex, parts: QuestionPart[]): Promise<void> {
  await Promise.all(parts.map(({ unit, evidence }) => addSynonyms(index, evidence, unit)));
}

/** A phrase that has to stand as it is. */
export async function partOfPhrase(index: OpenIndex, phrase: string): Promise<QuestionPart> {
  const evidence: Evidences = new Map();
  const words = phrase.split(/\s+/);
  await addTogether(index, evidence, words);
  return { unit: { text: phrase, words, skipped: 0, meant: [], phrases: [] }, evidence };
}

/** Two words that texts write as one: `air base`, `MH 17`. */
async function joined(parts: QuestionPart[], { search: { index } }: Looking): Promise<void> {
  for (const [number, { unit, evidence }] of parts.entries()) {
    const next = parts[number + 1];
    if (!next || unit.words.length !== 1 || next.unit.words.length !== 1) continue;
    const both = await index.findExactly(unit.text + next.unit.text);
    for (const one of [evidence, next.evidence]) add(one, both, byItself);
  }
}

/** Forms of a single English word that the index does not have with it. */
async function otherForms(parts: QuestionPart[], { search: { index } }: Looking): Promise<void> {
  await Promise.all(parts.map(({ unit, evidence }) => addForms(index, evidence, unit)));
}

/** Words that may have been meant, once the question was mended, by some that are found. */
async function alike(parts: QuestionPart[], { search: { index }, question }: Looking): Promise<void> {
  await Promise.all(
    parts.map(({ unit, evidence }) => addAlike(index, evidence, unit.text, question.alike?.get(unit.text))),
  );
}

/** The pages of those who are called by such words. */
function pagesOfAlike(parts: QuestionPart[], { search: { finder }, question, open }: Looking): void {
  for (const { unit, evidence } of parts) {
    const other = question.alike?.get(unit.text);
    if (other === undefined) continue;
    const meant = finder.mentions([other]).flatMap((one) => one.meant);
    addPages(evidence, meant, open);
  }
}
