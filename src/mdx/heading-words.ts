import type { Element, Nodes } from 'hast';
import type { Heading, Outline } from '../base/outline.ts';
import { isAdded } from './running-text.ts';

/** What readers get of a heading: its words, and the subjects whose names stand among them. */
type HeadingWords = Pick<Heading, 'text' | 'names'>;

/**
 * The words of a heading: with the description of an image, without numbers of sources and notes. The names
 * of subjects are left open, since they stand in other files.
 */
export function headingWords(heading: Element, outline: Outline): HeadingWords {
  const names: { at: number; mention: number }[] = [];
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (node.type === 'element' && isAdded(node)) return;
    if (node.type === 'element' && node.tagName === 'archive-slot') {
      const number = Number(node.properties.n);
      if (node.properties.kind === 'image') text += outline.images[number]?.alt ?? '';
      else names.push({ at: text.length, mention: number });
    }
    if ('children' in node) node.children.forEach(read);
  };
  read(heading);
  return names.length > 0 ? { text, names } : { text };
}

/** The whole text of a heading. @param nameOf the name of a mention, by its number */
export function wholeHeading(
  { text, names = [] }: HeadingWords,
  nameOf: (mention: number) => string | undefined,
): string {
  return names.reduceRight(
    (whole, { at, mention }) => whole.slice(0, at) + (nameOf(mention) ?? '') + whole.slice(at),
    text,
  );
}
