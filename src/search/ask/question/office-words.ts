import type { Names, SubjectName } from '../loaded/subject-names.ts';
import { isOfCountry } from '../words/demonyms.ts';
import { withoutLittleWords } from '../words/little-words.ts';
import { wordsIn } from '../words/text.ts';
import { leader, titlesOf } from './office-titles.ts';
import { allNames, initialsOf } from './question-mentions.ts';

/** The words of an office, ways to call it, and whether a word says where it is held. */
export function termsOf(title: string, isWhere: (word: string) => boolean, isLeading: boolean) {
  return {
    written: withoutLittleWords(wordsIn(title)),
    titles: isLeading ? [...titlesOf(title), leader] : titlesOf(title),
    isWhere,
  };
}

/**
 * Tells whether a word says where offices are held: it is of the name of what they are held in, or of the country
 * that is it or that its name has, as the Government of Turkey has Turkey.
 */
export function whereFinder({ actor, place }: Names, byId: Map<string, SubjectName>) {
  const countries = [...actor, ...place].filter(({ isCountry }) => isCountry).map((one) => wordLists(one));
  const known = new Map<string, (word: string) => boolean>();
  const readFor = (id: string) => {
    const own = wordLists(byId.get(id));
    const keys = own.map((words) => ` ${words.join(' ')} `);
    const around = countries.filter((names) =>
      names.some((words) => keys.some((key) => key.includes(` ${words.join(' ')} `))),
    );
    return isOneOf([own, ...around].flat(), around.flat());
  };
  return (id: string): ((word: string) => boolean) => {
    const isWhere = known.get(id) ?? readFor(id);
    known.set(id, isWhere);
    return isWhere;
  };
}

function wordLists(subject: SubjectName | undefined): string[][] {
  return subject ? allNames(subject).map((name) => wordsIn(name)) : [];
}

/** Whether a word is one of some names, their initials, or what people of some countries are called. */
function isOneOf(names: string[][], countries: string[][]): (word: string) => boolean {
  const known = new Set([...names.flat(), ...names.map(initialsOf)]);
  const whole = countries.map((words) => words.join(' '));
  return (word) => known.has(word) || whole.some((country) => isOfCountry(word, country));
}
