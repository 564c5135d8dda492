/* How English texts say who speaks. Texts in other languages have none of these words, and are asked of as before. */

const verbs =
  '(?:said|says?|saying|tells?|told|telling|asks?|asked|asking|adds?|added|adding|repl(?:y|ies|ied|ying)|' +
  'answer(?:s|ed|ing)?|warn(?:s|ed|ing)?|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|writes?|wrote|written|writing|' +
  'insist(?:s|ed|ing)?|declar(?:es?|ed|ing)|announc(?:es?|ed|ing)|explain(?:s|ed|ing)?|not(?:es|ed|ing)|' +
  'remark(?:s|ed|ing)?|argu(?:es?|ed|ing)|claim(?:s|ed|ing)?|stat(?:es|ed|ing)|testif(?:y|ies|ied|ying)|' +
  'shout(?:s|ed|ing)?|cr(?:y|ies|ied|ying)|whisper(?:s|ed|ing)?|exclaim(?:s|ed|ing)?|observ(?:es?|ed|ing)|' +
  'conclud(?:es?|ed|ing)|admit(?:s|ted|ting)?|confess(?:es|ed|ing)?|promis(?:es?|ed|ing)|demand(?:s|ed|ing)?|' +
  'order(?:s|ed|ing)?|urg(?:es?|ed|ing)|radio(?:s|ed|ing)?|report(?:s|ed|ing)?|repeat(?:s|ed|ing)?|' +
  'continu(?:es?|ed|ing)|mutter(?:s|ed|ing)?|read(?:s|ing)?|cabl(?:es?|ed|ing)|telegraph(?:s|ed|ing)?|' +
  'tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|call(?:s|ed|ing)?|describ(?:es?|ed|ing)|dub(?:s|bed|bing)|' +
  'term(?:s|ed|ing)|label(?:s|led|ling)|joke[sd]?|complain(?:s|ed|ing)?|protest(?:s|ed|ing)?|agree[sd]?|' +
  'confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|suggest(?:s|ed|ing)?|thought|thinks?|put it)';

const isVerb = new RegExp(`(?<!\\p{L})${verbs}(?!\\p{L})`, 'iu');

/** Whether a word of saying or calling stands in a text. */
export function saysSomething(text: string): boolean {
  return isVerb.test(text);
}

/** Words that stand with a capital at the beginning of a sentence, and name nobody. */
const nobody =
  'A An The It This That These Those There Then They He She We I You Who What When Where While Nobody Somebody Someone ' +
  'Everybody Everyone No One Others Some Many Most Few Several All Both Each Another Officials Witnesses Passengers ' +
  'Survivors Critics Experts Residents Neighbours Neighbors Reporters Newspapers Papers People Doctors Workers As In ' +
  'On At For By But And Or If So Later Once After Before';

const person = `(?!(?:${nobody.split(' ').join('|')})(?!\\p{L}))\\p{Lu}[\\p{L}’'-]+`;

/** One word may stand between, as in "Lind later told", and what somebody is, as in "Lind, the host, told". */
const named = new RegExp(
  [
    `(?<!\\p{L})${person}(?:,[^,.]{1,60},)?\\s+(?:\\p{Ll}+\\s+)?${verbs}(?!\\p{L})`,
    `(?<!\\p{L})${verbs}\\s+(?:\\p{Lu}\\p{Ll}*\\.?\\s+)?${person}`,
    `(?<!\\p{L})(?:[Aa]ccording to|[Ww]ords of)\\s+(?:\\p{Lu}\\p{Ll}*\\.?\\s+)?${person}`,
  ].join('|'),
  'u',
);

/** Whether a sentence gives what is said in it to somebody by name: "Lind told them", "asked Dr Lind". */
export function namesSpeaker(sentence: string): boolean {
  return named.test(sentence);
}

const pronoun = new RegExp(
  `(?<!\\p{L})(?:(?:he|she|they)\\s+(?:\\p{Ll}+\\s+)?${verbs}|${verbs}\\s+(?:he|she|they))(?!\\p{L})`,
  'iu',
);

/** Whether a sentence gives what is said in it to whom the text has just named: "he told them". */
export function meansSpeaker(sentence: string): boolean {
  return pronoun.test(sentence);
}

/** Words that stand in what is said, and in hardly any term. */
const spoken =
  /(?<!\p{L})(?:i|me|my|we|us|our|you|your|he|she|it|they|them|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|not|never|please|\p{L}+n['’]t|\p{L}+['’](?:s|re|ve|ll|d|m))(?!\p{L})/iu;

const mostOfTerm = 6;

/** Whether words in quotation marks are a term or a motto that nobody said on a day: "lock, block and brake". */
export function isTerm(quotation: string, sentence: string): boolean {
  const words = quotation.slice(1, -1).trim();
  return (
    /^\p{Ll}/u.test(words) &&
    !/[.!?…]/.test(words) &&
    words.split(/\s+/).length <= mostOfTerm &&
    !spoken.test(words) &&
    !saysSomething(sentence)
  );
}
