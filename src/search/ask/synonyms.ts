/*
 * English words that people use for one another when they ask for events: what one remembers as a truce, a text
 * calls a ceasefire.
 */
const groups = [
  'quit resign leave depart resignation',
  'fire dismiss sack remove oust',
  'kick expel suspend exclude throw',
  'truce ceasefire armistice cessation de-escalation',
  'embargo sanction restriction ban',
  'visa travel entry',
  'bomb bombing strike airstrike raid bombardment missile',
  'attack assault strike raid offensive',
  'kill dead die death casualty victim fatality',
  'poison nerve toxic',
  'spy intelligence espionage agent',
  'gas chemical',
  'war conflict fighting hostilities',
  'meet meeting talks summit conference',
  'agreement deal treaty accord pact',
  'plane aircraft jet airliner flight',
  'army military troops forces soldiers',
  'retake recapture capture control seize',
  'election vote poll ballot',
  'protest demonstration rally unrest',
  'law act legislation bill statute',
  'leader president head chief',
  'refugee migrant displaced asylum',
  'hostage captive prisoner',
  'prison jail imprisonment detention',
  'arrest detain custody',
  'company firm corporation business',
  'oil petroleum',
  'visit trip travel tour journey',
  'speech address remarks',
  'start begin launch outbreak',
  'end finish conclude',
  'build construct construction',
  'tariff duty customs',
  'railroad railway',
  'tax taxation revenue',
  'earthquake quake',
  'flood flooding inundation',
  'ship vessel boat',
  'murder assassinate assassination',
  'atomic nuclear',
  'help aid assistance relief',
  'buy purchase acquire',
  'school education',
  'poor poverty',
  'job employment',
  'jobless unemployment unemployed',
  'weapon arms',
  'rocket missile',
  'car automobile vehicle',
  'doctor physician',
  'pandemic epidemic outbreak',
  'invade invasion',
  'annex annexation',
  'border frontier',
  'shoot shooting shot',
].map((group) => group.split(' '));

/** A word without the endings of its forms, roughly. */
function stem(word: string): string {
  return word.replace(/(?:ings?|ed|es|s|e|y|ies)$/, '').replace(/(.)\1$/, '$1');
}

/** Other words for a folded English word, none for most. */
export function synonymsOf(word: string): string[] {
  const wanted = stem(word);
  if (wanted.length < 3) return [];
  const found = groups.filter((group) => group.some((one) => stem(one) === wanted));
  return [...new Set(found.flat())].filter((one) => stem(one) !== wanted);
}
