import { stem } from './stem.ts';

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
  'plane airplane aeroplane aircraft jet airliner flight',
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
  'rubbish garbage trash refuse waste litter',
  'vaccine vaccination vaccinate inoculate inoculation immunise immunisation jab',
  'strike walkout stoppage',
  'crash collision collide wreck accident',
  'lift elevator',
  'bicycle bike cycle',
  'steal theft thief burglary burglar robbery rob',
  'pupil student',
  'flat apartment',
  'house home dwelling',
  'price cost fee charge',
  'shop store',
  'lorry truck',
  'illness sickness disease',
  'heat hot heatwave',
  'cold freezing frost',
  'forest wood',
  'pollution contamination pollute contaminate',
  'famine hunger starvation starve',
  'slave slavery enslaved',
  'win victory winner',
  'lose defeat loss',
  'find discover discovery',
  'rise increase growth grow',
  'fall decrease decline drop',
  'permit licence license permission',
  'cancel abandon',
  'reopen reopening open',
  'bury burial grave funeral',
  'marry marriage wedding',
  'sink sinking sank sunk shipwreck',
  'explode explosion blast',
  'blaze fire',
  'rescue save',
  'lawsuit sue court',
  'judge court verdict ruling',
  'delay postpone defer',
  'salary wage pay',
  'child kid children',
  'phone telephone',
  'airship zeppelin dirigible',
].map((group) => group.split(' '));

/** Numbers that texts write in letters, from two on: one is too many other things. */
const numbers = (
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ');
const inLetters = new Map([
  ...numbers.map((letters, at) => [letters, String(at + 2)] as const),
  ...['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map(
    (letters, at) => [letters, `${at + 3}0`] as const,
  ),
]);
// Behind the digits before it, where these stand in groups: 10 000.
inLetters.set('thousand', '000');
const inDigits = new Map([...inLetters].map(([letters, digits]) => [digits, letters]));

/** Other words for a folded English word, and other ways to write a number; none for most. */
export function synonymsOf(word: string): string[] {
  const number = inLetters.get(word) ?? inDigits.get(word);
  if (number !== undefined) return [number];
  const wanted = stem(word);
  if (wanted.length < 3) return [];
  const found = groups.filter((group) => group.some((one) => stem(one) === wanted));
  return [...new Set(found.flat())].filter((one) => stem(one) !== wanted);
}
