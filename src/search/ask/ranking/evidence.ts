import { pluralOf } from '../../../base/subject-kinds.ts';
import type { Values } from '../loaded/facets.ts';
import type { OpenIndex } from '../loaded/open-index.ts';
import type { PlacedRow } from '../loaded/open-spans.ts';
import { isIn, shareIn } from '../question/asked-time.ts';
import type { Meant } from '../question/question-mentions.ts';
import type { Unit } from '../question/units.ts';
import { otherFormsOf } from '../words/irregular-forms.ts';
import { isAskedInEnglish } from '../words/little-words.ts';
import { folded } from '../words/text.ts';
import { byFacet, byItself, byMention, byOtherName, byPrefix, bySynonym } from './certainty.ts';
import { add, put, type Evidences } from './evidences.ts';
import { addTogether } from './words-together.ts';

/** How much there is of what is found without being weighed. */
const flat = 0.3;

/** What of the rows has a part of a question, in whichever way. */
export async function evidenceFor(index: OpenIndex, unit: Unit, rows: PlacedRow[]): Promise<Evidences> {
  const all: Evidences = new Map();
  if (unit.time) {
    const { time } = unit;
    const isWritten = time.yearly !== undefined && time.phrase === time.text;
    if (time.phrase !== undefined)
      add(all, await index.findExactly(time.phrase), isWritten ? byItself : byMention);
    for (const { id, date, until } of rows)
      if (date !== undefined && isIn({ date, until }, time))
        put(all, id, { strength: 1, score: shareIn({ date, until }, time), at: [], hits: [] });
    return all;
  }
  for (const one of unit.either ?? [])
    if (/\s/.test(one)) await addTogether(index, all, one.split(/\s+/));
    else await addWord(index, all, one);
  if (unit.either) return all;
  const isName = unit.meant.some(({ by }) => by !== 'people');
  if (unit.words.length === 1) await addWord(index, all, unit.text, { isName });
  else await addTogether(index, all, unit.words);
  for (const phrase of unit.phrases) await addName(index, all, phrase);
  addSubjects(all, unit, rows, index.values);
  return all;
}

/**
 * A word in some form; and, unless it is short or a name, words that begin with it. Pagefind weighs what it finds
 * only where it may find longer words, too.
 */
async function addWord(
  index: OpenIndex,
  all: Evidences,
  word: string,
  { isName = false }: { isName?: boolean } = {},
): Promise<void> {
  const [exact, loose] = await Promise.all([index.findExactly(word), index.find(word)]);
  add(all, loose, byItself, (id) => exact.has(id));
  const isWhole = isName || /^[\p{sc=Latin}\p{N}]{1,3}$/u.test(word);
  if ((isWhole && (exact.size > 0 || isName)) || !(await index.knows(word))) return;
  // A span that does not have the word gives what begins like it.
  const spans = new Set<number | undefined>();
  for (const id of exact.keys()) spans.add(index.spans.spanOf(id));
  const isFitting = (id: string) => !exact.has(id) && (spans.size === 0 || spans.has(index.spans.spanOf(id)));
  add(all, loose, byPrefix, isFitting);
}

/** Other forms of an English word than those that the index has with it: nearly as good as the word. */
export async function addForms(index: OpenIndex, all: Evidences, { words, meant }: Unit): Promise<void> {
  const [word = '', second] = words;
  if (second !== undefined || meant.length > 0 || !isAskedInEnglish()) return;
  for (const other of otherFormsOf(folded(word))) await addName(index, all, other);
}

/** Other words for those of a question, which say less. Names and times have none. */
export async function addSynonyms(index: OpenIndex, all: Evidences, unit: Unit): Promise<void> {
  const [word = '', second] = unit.words;
  if (second !== undefined || unit.meant.length > 0) return;
  // Most questions find enough with their own words, and do without the list.
  const { synonymsOf } = await import('../words/synonyms.ts');
  for (const other of synonymsOf(folded(word))) await addName(index, all, other, bySynonym);
}

/** A word that is like that of a question: nearly as good as that, where nothing has it as it is. */
export async function addAlike(
  index: OpenIndex,
  all: Evidences,
  word: string,
  other: string | undefined,
): Promise<void> {
  if (other === undefined || all.size === 0) return;
  const { size } = await index.findExactly(word);
  await addName(index, all, other, size === 0 ? byOtherName : bySynonym);
}

/** The pages of subjects that may be meant, nearly as good as what has the word. */
export function addPages(all: Evidences, meant: Meant[], rows: PlacedRow[]): void {
  for (const { kind, subject } of meant)
    for (const row of rows)
      if (isPageOf(row, kind, subject.id))
        put(all, row.id, { strength: byOtherName, score: 1, at: [], hits: [] });
}

function isPageOf(row: PlacedRow, kind: Meant['kind'], id: string): boolean {
  return row.kind === kind && row[pluralOf[kind]][0] === id;
}

/** Another name: how much of it there is can only be told of a single word. */
async function addName(
  index: OpenIndex,
  all: Evidences,
  name: string,
  strength = byOtherName,
): Promise<void> {
  const exact = await index.findExactly(name);
  if (exact.size === 0) return;
  if (/\s/.test(name)) {
    for (const [id, hit] of exact) put(all, id, { strength, score: flat, at: hit.words, hits: [hit] });
    return;
  }
  const loose = await index.find(name);
  add(all, loose, strength, (id) => exact.has(id));
}

function addSubjects(all: Evidences, { meant }: Unit, rows: PlacedRow[], values: Values): void {
  for (const { kind, subject, by } of meant) {
    const ease = by === 'people' ? 0.75 : 1;
    for (const row of rows) {
      const own = isPageOf(row, kind, subject.id);
      const place = own ? 0 : values(row, kind).indexOf(subject.id);
      if (place < 0) continue;
      const score = own ? 1 : 0.6 / (1 + 0.2 * place);
      const about = own ? 0 : 1 / (1 + place);
      put(all, row.id, { strength: (own ? 1 : byFacet) * ease, score, about, at: [], hits: [] });
    }
  }
}
