import { ownValue } from '../../../base/own-keys.ts';

/** What is of a country, and what else that is called, where English does not make the word from its name. */
const irregular: Record<string, string> = {
  america: 'united states',
  american: 'united states',
  argentine: 'argentina',
  britain: 'united kingdom',
  british: 'united kingdom',
  congolese: 'congo',
  cypriot: 'cyprus',
  czech: 'czech republic',
  danish: 'denmark',
  dutch: 'netherlands',
  emirati: 'united arab emirates',
  english: 'england',
  filipino: 'philippines',
  finnish: 'finland',
  french: 'france',
  german: 'germany',
  greek: 'greece',
  hellenic: 'greece',
  holland: 'netherlands',
  irish: 'ireland',
  ivorian: 'ivory coast',
  kazakh: 'kazakhstan',
  kyrgyz: 'kyrgyzstan',
  laotian: 'laos',
  monegasque: 'monaco',
  nigerian: 'nigeria',
  nigerien: 'niger',
  norwegian: 'norway',
  panamanian: 'panama',
  peruvian: 'peru',
  philippine: 'philippines',
  portuguese: 'portugal',
  saudi: 'saudi arabia',
  scottish: 'scotland',
  slovak: 'slovakia',
  soviet: 'soviet union',
  spanish: 'spain',
  swiss: 'switzerland',
  tajik: 'tajikistan',
  togolese: 'togo',
  uzbek: 'uzbekistan',
  welsh: 'wales',
};

const endings = /(?:ian|ean|ese|ish|an|ic|en|in|n|i|ch)$/;

/** What may follow in a country's name what its people are called by: `Pol-and`, `Turk-ey`, `Afghan-istan`. */
const remainders =
  /^(?:|a|e|y|ia|ea|al|ey|an|on|and|land|istan|stan|en|el|ael|q|aq|us|bia|i|ium|o|ico|uay|il|es|s)$/;

/** Whether a word, such as `Russian`, says that something is of a country of that name; both folded. */
export function isOfCountry(word: string, name: string): boolean {
  const other = ownValue(irregular, word);
  if (other !== undefined) return other === name;
  if (word === name || word.length < 4 || name.includes(' ')) return false;
  const bases = [word, word.replace(endings, '')];
  if (!endings.test(word)) return false;
  return bases.some(
    (base) => base.length > 2 && name.startsWith(base) && remainders.test(name.slice(base.length)),
  );
}
