/** A sentence in which elements stand: its words and these, in the order of the language. */
export type Sentence<Element> = (string | Element)[];

/** Makes an element around words: a link whose text the sentence decides. */
export type Around<Element> = (words: string) => Element;

/** What stands in a sentence beside its words; of another sentence, its parts. */
type Held<Element> = string | number | Element | Sentence<Element>;

/**
 * A sentence out of a template. Astro, lit and hast take it as they take any list of texts and elements: one
 * catalogue serves them all, and knows none.
 */
export function sentence<Element>(words: TemplateStringsArray, ...held: Held<Element>[]): Sentence<Element> {
  return words
    .flatMap((text, index) => [text, ...held.slice(index, index + 1).flatMap(partsOf)])
    .filter((part) => part !== '');
}

function partsOf<Element>(held: Held<Element>): Sentence<Element> {
  if (Array.isArray(held)) return held;
  return [typeof held === 'number' ? String(held) : held];
}

/** A dot between names in a line, which begins no line. */
export const dot = '\u00a0· ';

/** Elements, or sentences, with the same words between them. */
export function joined<Element>(
  elements: (Element | Sentence<Element>)[],
  between: string,
): Sentence<Element> {
  return elements.flatMap((element, index) => sentence<Element>`${index > 0 ? between : ''}${element}`);
}
