/*
 * Which packages bring letters. Those of the first list are the generator's own; an archive in another script
 * is told in the build's summary which to add.
 */

/** In the order in which they are asked for a letter. */
export const ownPackages = ['public-sans', 'noto-sans', 'noto-sans-arabic'];

/** Runs of letters in scripts that the generator's own faces do not write. */
const foreign =
  /[^\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Devanagari}\p{sc=Common}\p{sc=Inherited}]+/gu;

/** Scripts whose letters come in a package with their name. */
const named =
  'Armenian Bengali Cherokee Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada Khmer Lao Malayalam Mongolian ' +
  'Myanmar Oriya Sinhala Tamil Telugu Thaana Thai';

const packages: [script: RegExp, name: string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/u, 'noto-sans-jp'],
  [/\p{sc=Hangul}/u, 'noto-sans-kr'],
  [/\p{sc=Han}/u, 'noto-sans-sc'],
  ...named
    .split(' ')
    .map((script): [RegExp, string] => [
      new RegExp(`\\p{sc=${script}}`, 'u'),
      `noto-sans-${script.toLowerCase()}`,
    ]),
];

/** The packages beside our own that have the letters of a text, as far as we know any. */
export function packagesFor(text: string): string[] {
  const letters = text.match(foreign)?.join('');
  if (letters === undefined) return [];
  return packages.flatMap(([script, name]) => (script.test(letters) ? [name] : []));
}

/** Whether a text is read from right to left: its first letter that has a direction decides. */
export function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u.test(first);
}
