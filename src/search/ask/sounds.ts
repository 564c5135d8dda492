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
