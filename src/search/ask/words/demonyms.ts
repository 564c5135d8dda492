/** People, and what is theirs, where English does not make the word from the country's name. */
const irregular: Record<string, string> = {
  american: 'united states',
  argentine: 'argentina',
  british: 'united kingdom',
  cypriot: 'cyprus',
  czech: 'czech republic',
  danish: 'denmark',
  dutch: 'netherlands',
  emirati: 'united arab emirates',
  english: 'england',
  filipino: 'philippines',
  french: 'france',
  german: 'germany',
  greek: 'greece',
  hellenic: 'greece',
  holland: 'netherlands',
  america: 'united states',
  britain: 'united kingdom',
  irish: 'ireland',
  kazakh: 'kazakhstan',
  monegasque: 'monaco',
  nordic: 'norway',
  norwegian: 'norway',
  philippine: 'philippines',
  saudi: 'saudi arabia',
  scottish: 'scotland',
  slovak: 'slovakia',
  soviet: 'soviet union',
  spanish: 'spain',
  swiss: 'switzerland',
  welsh: 'wales',
};

const endings = /(?:ian|ean|ese|ish|an|ic|en|in|n|i|ch)$/;

/** What may follow in a country's name what its people are called by: `Pol-and`, `Turk-ey`, `Afghan-istan`. */
const remainders =
  /^(?:|a|e|y|ia|ea|al|ey|an|on|and|land|istan|stan|den|way|el|ael|q|aq|us|bia|o|ico|uay|il|es|s)$/;

/** Whether a word, such as `Russian`, says that something is of a country of that name; both folded. */
export function isOfCountry(word: string, name: string): boolean {
  if (irregular[word] !== undefined) return irregular[word] === name;
  if (word === name || word.length < 4 || name.includes(' ')) return false;
  const bases = [word, word.replace(endings, '')];
  if (!endings.test(word)) return false;
  return bases.some(
    (base) => base.length > 2 && name.startsWith(base) && remainders.test(name.slice(base.length)),
  );
}
