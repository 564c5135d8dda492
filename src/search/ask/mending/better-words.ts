import type { OpenIndex } from '../loaded/open-index.ts';
import type { SubjectFinder } from '../question/named-subjects.ts';
import type { Question } from '../question/query.ts';
import { verbFinder } from '../words/participles.ts';
import { folded } from '../words/text.ts';
import { nearNameFinder } from './near-names.ts';
import { titleSpeller } from './near-titles.ts';
import { speller, type Speller, type Spelt } from './spelling.ts';

/* Loaded when a question finds little, or has words that nothing has. */

export interface Better {
  words: string;
  isSure: boolean;
  /** What nothing has, if that is more than the word. */
  of?: string;
}

/* What takes a while to make, by the index that it is made of. */
const nearFinders = new WeakMap<OpenIndex, ReturnType<typeof nearNameFinder>>();

const spellers = new WeakMap<OpenIndex, Speller>();

const verbs = new WeakMap<OpenIndex, ReturnType<typeof verbFinder>>();

function kept<Value>(values: WeakMap<OpenIndex, Value>, index: OpenIndex, make: () => Value): Value {
  const value = values.get(index) ?? make();
  values.set(index, value);
  return value;
}

/**
 * Names that are nearly written. Words that stand in texts as they are may be meant: names are only like them, if they
 * occur more often.
 */
export async function nearNames(
  index: OpenIndex,
  finder: SubjectFinder,
  { asked }: Question,
): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  const near = kept(nearFinders, index, () => nearNameFinder(index.names));
  for (const { word, phrase, right, count } of near(asked.words, finder.mentions(asked.words))) {
    if (folded(right).startsWith(folded(word))) continue;
    const size = await index.countWritten(phrase);
    if (size === 0 || (phrase === word && size < count))
      better.set(word, { words: right, isSure: size === 0, of: phrase });
  }
  return better;
}

/** Titles that are nearly written, where somebody held an office called so, and no text has them as they are. */
export async function nearTitles(
  index: OpenIndex,
  finder: SubjectFinder,
  { asked: { words }, times }: Question,
): Promise<Map<string, Better>> {
  const right = titleSpeller(index.names);
  const titled = words.map((word) => right(word) ?? word);
  if (titled.every((word, at) => word === words[at]) || finder.heights(titled, times).size === 0)
    return new Map();
  const known = await index.words();
  return new Map(
    words.flatMap((word, at) => {
      const title = titled[at] ?? word;
      return title === word || known.includes(folded(word)) ? [] : [[word, { words: title, isSure: true }]];
    }),
  );
}

/** What is meant by words that stand nowhere, and may be by those with which only longer words begin. */
export async function spelt(
  index: OpenIndex,
  missing: string[],
  begun: string[],
  signal: AbortSignal | undefined,
): Promise<Map<string, Better>> {
  const better = new Map<string, Better>();
  if (missing.length + begun.length === 0) return better;
  const words = await index.words();
  const spell = kept(spellers, index, () => speller(index.names, words));
  const verb = kept(verbs, index, () => verbFinder(words));
  for (const word of missing) {
    const form = verb(word);
    const one =
      form === undefined ? await meantBy(index, spell, word, signal) : { words: form, isSure: true };
    if (one) better.set(word, one);
  }
  for (const word of begun) {
    const one = await spell.meant(word, signal);
    if (one?.isSure && !folded(one.words).startsWith(folded(word)))
      better.set(word, { ...one, isSure: false });
  }
  return better;
}

/** Two words written as one that stand side by side in the archive; else what the speller takes it for. */
async function meantBy(
  index: OpenIndex,
  speller: Speller,
  word: string,
  signal: AbortSignal | undefined,
): Promise<Spelt | undefined> {
  const name = speller.joined(word);
  if (name !== undefined) return { words: name, isSure: true };
  for (const words of [...speller.splits(word), ...(await speller.nearSplits(word, signal))])
    if ((await index.findExactly(words)).size > 0) return { words, isSure: true };
  return speller.meant(word, signal);
}
