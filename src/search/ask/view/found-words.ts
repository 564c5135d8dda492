import { html, type TemplateResult } from 'lit-html';
import { isUnspaced, piecesIn } from '../words/segments.ts';
import { wordsIn } from '../words/text.ts';

/** The office that has most of the words; undefined when none has any. */
export function officeWith(offices: string, words: string[]): string | undefined {
  const ranked = offices
    .split('; ')
    .map((office) => ({ office, count: wordsIn(office).filter((one) => isAmong(one, words)).length }));
  const best = ranked.sort((a, b) => b.count - a.count)[0];
  return best && best.count > 0 ? best.office : undefined;
}

export function markedWords(text: string, words: string[]): (string | TemplateResult)[] {
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .flatMap(piecesIn)
    .map((piece) =>
      wordsIn(piece).some((one) => isAmong(one, words)) ? html`<mark>${piece}</mark>` : piece,
    );
}

export function isAmong(word: string, words: string[]): boolean {
  return words.flatMap(wordsIn).some((one) => begins(word, one));
}

export function nameHas(name: string, words: string[]): boolean {
  const written = wordsIn(name);
  return name !== '' && words.flatMap(wordsIn).every((word) => written.some((one) => begins(one, word)));
}

/** Whether a word was found by another: by how it begins, or by any part of it that is a word itself. */
function begins(word: string, asked: string): boolean {
  return word.startsWith(asked) || (isUnspaced(asked) && word.includes(asked));
}
