/** Ways to write a sound, those of more letters first. */
const written: [RegExp, string][] = [
  [/tsch|tch|cz/g, 'C'],
  [/sch|sh/g, 'S'],
  [/zh/g, 'Z'],
  [/kh|ch/g, 'X'],
  [/ph|ff/g, 'f'],
  [/th/g, 't'],
  [/tz|ts/g, 'z'],
  [/ck|[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A folded word by how it sounds, so that transcriptions of a name come near each other. */
export function soundOf(word: string): string {
  return written.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}

/** Letters of Cyrillic and Greek with those that stand for them in Latin, which may be none. */
const latin = new Map(
  (
    'аa бb вv гg ґg дd еe єe жzh зz иi іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыi ь эe юyu яya ' +
    'јj љlj њnj ћc ђdj џdz αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo'
  )
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);

/** A folded word of Cyrillic or Greek letters, roughly as it is transcribed; other words as they are. */
export function inLatin(word: string): string {
  return Array.from(word, (letter) => latin.get(letter) ?? letter).join('');
}
