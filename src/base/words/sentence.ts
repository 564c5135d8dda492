/** A sentence in which elements stand: its words and these, in the order of the language. */
export type Sentence<Element> = (string | Element | Sentence<Element>)[];

/** Makes an element around words: a link whose text the sentence decides. */
export type Around<Element> = (words: string) => Element;

/** What stands in a sentence beside its words. */
type Held<Element> = string | number | Element | Sentence<Element>;

/**
 * A sentence out of a template. Astro and lit draw it as they draw any list of texts and elements: one catalogue
 * serves both, and knows neither.
 */
export function sentence<Element>(words: TemplateStringsArray, ...held: Held<Element>[]): Sentence<Element> {
  const parts = words.flatMap((text, index) => [text, ...held.slice(index, index + 1)]);
  return parts.map((part) => (typeof part === 'number' ? String(part) : part)).filter((part) => part !== '');
}

/** Elements with the same words between them. */
export function joined<Element>(
  elements: (Element | Sentence<Element>)[],
  between: string,
): Sentence<Element> {
  return elements.flatMap((element, index) => (index > 0 ? [between, element] : [element]));
}
