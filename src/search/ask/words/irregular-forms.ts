import { stem } from './stem.ts';

/*
 * English words whose forms share no stem, so that the index has them apart. Left out are those of which a form is
 * a word or a name of its own, such as left, saw, rose and spring.
 */
const families = [
  'arise arose arisen',
  'begin began begun',
  'bend bent',
  'bite bitten',
  'bleed bled',
  'blow blew blown',
  'break broke broken',
  'breed bred',
  'bring brought',
  'build built',
  'burn burnt',
  'buy bought',
  'catch caught',
  'choose chose chosen',
  'cling clung',
  'creep crept',
  'deal dealt',
  'dig dug',
  'draw drew drawn',
  'drink drank drunk',
  'drive drove driven',
  'eat ate eaten',
  'fall fell fallen',
  'fight fought',
  'flee fled',
  'fly flew flown',
  'forbid forbade forbidden',
  'forget forgot forgotten',
  'forgive forgave forgiven',
  'freeze froze frozen',
  'give gave given',
  'go went gone',
  'grow grew grown',
  'hang hung',
  'hear heard',
  'hide hid hidden',
  'hold held',
  'keep kept',
  'kneel knelt',
  'know knew known',
  'lead led',
  'lend lent',
  'lose lost',
  'make made',
  'meet met',
  'overthrow overthrew overthrown',
  'pay paid',
  'ride rode ridden',
  'ring rang rung',
  'run ran',
  'seek sought',
  'sell sold',
  'send sent',
  'shake shook shaken',
  'shoot shot',
  'show shown',
  'shrink shrank shrunk',
  'sing sang sung',
  'sink sank sunk',
  'sit sat',
  'slay slew slain',
  'sleep slept',
  'spend spent',
  'stand stood',
  'steal stole stolen',
  'stick stuck',
  'strike struck stricken',
  'swear swore sworn',
  'sweep swept',
  'swim swam swum',
  'swing swung',
  'take took taken',
  'teach taught',
  'tear tore torn',
  'throw threw thrown',
  'undertake undertook undertaken',
  'wake woke woken',
  'wear wore worn',
  'weave wove woven',
  'weep wept',
  'win won',
  'withdraw withdrew withdrawn',
  'write wrote written',
  'child children',
  'crisis crises',
  'foot feet',
  'half halves',
  'knife knives',
  'man men',
  'mouse mice',
  'thief thieves',
  'tooth teeth',
  'wife wives',
  'wolf wolves',
  'woman women',
].map((family) => family.split(' '));

/** English words that are compared, as they stand before the endings. */
const compared =
  /^(bigg|cold|deep|fast|great|hard|heavi|high|hott|larg|long|low|old|poor|rich|short|small|strong|tall|warm|weak|wett|wid|young)(er|est)$/;

/**
 * Other forms of a folded English word that the index does not have with it, none for most: of `frozen`, `freezing`
 * and `freezes` those that are left of freeze, froze and frozen.
 */
export function otherFormsOf(word: string): string[] {
  const own = stem(word);
  const [, base, ending] = compared.exec(word) ?? [];
  if (base !== undefined) return [`${base}${ending === 'er' ? 'est' : 'er'}`];
  const family = families.find(
    ([first = '', ...others]) =>
      first === word || others.includes(word) || (word.length > first.length && stem(first) === own),
  );
  return family?.filter((one) => one !== word && stem(one) !== own) ?? [];
}
