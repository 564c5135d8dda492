/*
 * Which packages bring letters. Those of the first list are the generator's own; an archive in another script
 * is told in the build's summary which to add.
 */

/** In the order in which they are asked for a letter. */
export const ownPackages = ['public-sans', 'noto-sans', 'noto-sans-arabic'];

/** Scripts that the generator's own faces write, and signs of none. */
const own =
  /[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Common}\p{sc=Inherited}]/u;

/** Scripts whose letters come in a package of another name than theirs. */
const packages: [script: RegExp, name: string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'noto-sans-jp'],
  [/\p{sc=Hangul}/u, 'noto-sans-kr'],
  [/\p{sc=Han}/u, 'noto-sans-sc'],
  ...[
    ...[
      'Armenian',
      'Bengali',
      'Cherokee',
      'Ethiopic',
      'Georgian',
      'Gujarati',
      'Gurmukhi',
      'Hebrew',
      'Kannada',
    ],
    ...['Khmer', 'Lao', 'Malayalam', 'Mongolian', 'Myanmar', 'Oriya', 'Sinhala', 'Tamil', 'Telugu', 'Thaana'],
    ...['Thai'],
  ].map((script): [RegExp, string] => [
    new RegExp(`\\p{sc=${script}}`, 'u'),
    `noto-sans-${script.toLowerCase()}`,
  ]),
];

/** The packages beside our own that have the letters of a text, as far as we know any. */
export function packagesFor(text: string): string[] {
  const foreign = Array.from(text)
    .filter((letter) => !own.test(letter))
    .join('');
  if (foreign === '') return [];
  return packages.flatMap(([script, name]) => (script.test(foreign) ? [name] : []));
}

/** Whether a text is read from right to left: its first letter that has a direction decides. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(first);
}
