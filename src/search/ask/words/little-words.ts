import { folded } from './text.ts';

/** English words that say nothing of what is looked for. */
const english = new Set(
  (
    'a an and are as at be been being by can could did do does for from had has have how i if in into is it its me my ' +
    'of on or our should so than that the their them then there these they this those to was we were what when ' +
    'where whether which while who whom whose why will with would you your'
  ).split(' '),
);

/** Words with which a question is asked, or a search engine addressed. */
const asking = new Set(
  (
    'about happen happened happening happens find show tell list give get look search ' +
    'say says said saying anything something everything information info details news ' +
    'latest recent recently become became becoming please know many much long ago ' +
    'need want some ever interested mention mentions mentioned speak spoke spoken talk talked describe described discuss discussed'
  ).split(' '),
);

let little = english;

/** Sets the words that say nothing in the archive's language; without any, the English ones. */
export function countAsLittle(words: string[] | undefined): void {
  little = words ? new Set(words.map(folded)) : english;
}

/** Whether the archive is asked in English, as far as it says. */
export function isAskedInEnglish(): boolean {
  return little === english;
}

/**
 * The words without little and asking ones; as many as are needed where there are no others. Initials such as WHO are
 * names.
 */
export function withoutLittleWords(words: string[]): string[] {
  const telling = words
    .map(withoutElided)
    .filter((word, at) => isInitials(word) || !isLittle(word) || isNamed(word, words[at - 1]));
  const others = telling.filter((word) => !asking.has(word.toLowerCase()));
  return others.length > 0 ? others : telling.length > 0 ? telling : words;
}

/**
 * A text of nothing but capitals with its little words in small letters: there, NOT and OR are no operators, nor WHO
 * initials. Nothing is told by texts of initials alone, such as NATO NOT EU.
 */
export function unshouted(text: string): string {
  if (text !== text.toUpperCase() || !/\p{Lu}{5}/u.test(text)) return text;
  return text.replace(/\p{L}+/gu, (word) => (word === 'NOT' || isLittle(word) ? word.toLowerCase() : word));
}

/**
 * Little words may lose a letter before others and stand at one with them, as in `l'arsenal`. English ones never do.
 */
function withoutElided(word: string): string {
  const [head = '', ...rest] = word.split(/['’](?=\p{L})/u);
  return little !== english && rest.length > 0 && isLittle(head) ? rest.join("'") : word;
}

/** Whether a word says nothing of what is looked for. */
export function isLittle(word: string): boolean {
  return little.has(folded(word));
}

/** Whether somebody of that name is meant who is written in small letters: `head of who`, `what the who said`. */
function isNamed(word: string, before = ''): boolean {
  return word === 'who' && /^(?:of|the)$/i.test(before);
}

function isInitials(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
