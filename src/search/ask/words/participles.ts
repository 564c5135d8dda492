import { isLittle } from './little-words.ts';
import { folded } from './text.ts';

/*
 * German verbs have their participles with ge- before the stem, or between it and what stands apart in other forms:
 * what was gewählt, eingestürzt or gestiegen, a text says, wählten, stürzte ein and stieg. The index knows endings
 * only.
 */

/** What parts from a verb, as folded. */
const apart =
  /^(?:ab|an|auf|aus|bei|ein|fest|fort|her|hin|los|mit|nach|nieder|statt|um|vor|weg|weiter|wieder|zu|zuruck|zusammen)(?=\p{L}{4})/u;

/** Whether the archive is asked in German, told by a word that says nothing there. */
function isAskedInGerman(): boolean {
  return isLittle('wurde');
}

/**
 * Finds the word of an archive that is another form of a German verb: one of the same stem, or of one with other
 * vowels if it has consonants enough to tell it. Build it once.
 *
 * @param words of the archive, most frequent first
 */
export function verbFinder(words: string[]): (word: string) => string | undefined {
  const byStem = new Map<string, string>();
  if (isAskedInGerman())
    for (const word of words)
      for (const one of keysOf(stemOf(folded(word)))) if (!byStem.has(one)) byStem.set(one, word);
  return (word) => {
    const whole = folded(word);
    const bare = whole.replace(apart, '');
    const stems = [stemOf(whole), stemOf(bare)];
    // Any word may be misspelt, and have the consonants of a verb.
    const isVerb = bare !== whole || /^ge|en$/.test(whole);
    const keys = isVerb ? stems.flatMap(keysOf) : stems;
    return byStem.get(keys.find((one) => byStem.has(one)) ?? '');
  };
}

/** A verb without ge- and its endings. */
function stemOf(word: string): string {
  const endings = [/^ge(?=\p{L}{4})/u, /(?<=\p{L}{3})e[nmrs]?$/u, /(?<=\p{L}{3})e?t$/u, /(?<=\p{L}{3})en$/u];
  return endings.reduce((stem, one) => stem.replace(one, ''), word);
}

/** A stem, and one in which any vowels may stand: of steig, stieg and st*g. */
function keysOf(stem: string): string[] {
  const open = stem.replace(/[aeiou]+/g, '*');
  return stem.length < 3 ? [] : open.replace('*', '').length < 3 ? [stem] : [stem, open];
}
