import { partedHtml, parting } from '../../ask/words/segments.ts';
import { folded } from '../../ask/words/text.ts';

/** A record's page of which the words are parted, with other forms of its words behind its text. */
export function pageWithForms(html: string): string {
  const page = partedHtml(html);
  const text = page.replace(/^.*<\/head>/s, '').replace(/<[^>]*>/g, ' ');
  const forms = [...endsIn(text), ...elidedIn(text), ...plainFormsIn(text)];
  if (forms.length === 0) return page;
  return page
    .replace(/(?<="around\[content\]" content=")[^"]*/, (around) => `${around} ${forms.length}`)
    .replace('</body>', `<p data-pagefind-weight="0.5">${forms.join(' ')}</p></body>`);
}

/**
 * Ends of words in Chinese characters, each of which means something: what is a word of a dictionary is more
 * than one for those who look for a part of it.
 */
function endsIn(text: string): string[] {
  const words = new Set(text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u30fc]+/gu));
  const ends = [...words].flatMap((word) => {
    const letters = Array.from(word);
    return letters.flatMap((letter, index) =>
      index > 0 && /\p{sc=Han}/u.test(letter) ? [letters.slice(index).join('')] : [],
    );
  });
  return [...new Set(ends)].filter((end) => !words.has(end));
}

const elided = new RegExp(
  String.raw`(?<!\p{L})(\p{L}+)['’]${RegExp.escape(parting)}\s*([\p{L}\p{M}\p{N}]+)`,
  'gu',
);

/** Words with what lost a vowel before them, as those write them who leave the apostrophe out: `DAlema`. */
function elidedIn(text: string): string[] {
  return [...new Set([...text.matchAll(elided)].map(([, before = '', word = '']) => before + word))];
}

/**
 * Words of signs of their own as those write them who don't have the keys: `Baluty` for Bałuty, `CO2` for CO₂. Accents
 * Pagefind leaves out itself.
 */
function plainFormsIn(text: string): string[] {
  const words = new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));
  const forms = [...words]
    .filter((word) => /[^\p{ASCII}]/u.test(word) && /^[\p{sc=Latin}\p{sc=Common}\p{M}]+$/u.test(word))
    .filter((word) => folded(word) !== word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  return [...new Set(forms.map(folded))];
}
