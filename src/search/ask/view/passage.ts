import { html, type TemplateResult } from 'lit-html';
import type { ResultPassage } from '../answer/passage.ts';

const edges = /^([^\p{L}\p{N}]*)(.*[\p{L}\p{M}\p{N}])([^\p{L}\p{N}]*)$/u;

/** A passage with its marks, whatever stands in it. */
export function passage({ pieces }: ResultPassage): (string | TemplateResult)[] {
  return pieces.map(({ text, isMarked }, index) => {
    const space = pieces[index + 1]?.isJoined ? '' : ' ';
    // What stands before and after a word, such as quotation marks, is not marked with it.
    const [, before, word, after] = edges.exec(text) ?? [];
    return isMarked && word ? html`${before}<mark>${word}</mark>${after}${space}` : `${text}${space}`;
  });
}
