import { slug } from 'github-slugger';
import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import type { Outline } from '../../base/outline.ts';
import { repeatedElementId } from '../findings/html-messages.ts';
import { headingIds } from '../heading-ids.ts';
import { headingWords, wholeHeading } from '../heading-words.ts';
import { outlineOf } from '../outline-of.ts';
import { visit } from '../visit.ts';

/** What is known of the ids in a text before its headings get theirs. */
interface Ids {
  /** Those that authors gave. */
  taken: Set<string>;
  /** Headings without one. */
  headings: Element[];
}

declare module 'vfile' {
  interface DataMap {
    ids?: Ids;
  }
}

/** Takes note of the ids that authors gave, and reports what two elements share. Runs before `rehype-slug`. */
export function rehypeGivenIds() {
  return (tree: Root, file: VFile): void => {
    const ids: Ids = { taken: new Set(), headings: [] };
    file.data.ids = ids;
    visit(tree, (node) => {
      const id = idOf(node);
      if (!id) {
        if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) ids.headings.push(node);
        return;
      }
      if (ids.taken.has(id)) repeatedElementId(file, node.position?.start ?? { line: 1, column: 1 }, id);
      ids.taken.add(id);
    });
  };
}

/** Lets ids that `rehype-slug` gave to headings give way to those of other elements of the page. */
export function rehypeFreeIds() {
  return (_: Root, file: VFile): void => {
    const { taken, headings } = file.data.ids ?? { taken: new Set<string>(), headings: [] };
    const silent = headings.map((heading) => idWithoutWords(heading, outlineOf(file)));
    const wanted = headings.map((heading, index) => (silent[index] ? '' : (idOf(heading) ?? '')));
    const ids = headingIds(wanted, taken, silent);
    headings.forEach((heading, index) => (heading.properties.id = ids[index]));
  };
}

/** The id of a heading without words of its own, by what images in it show and by the subjects it names. */
function idWithoutWords(heading: Element, outline: Outline): string {
  if (toString(heading).trim() !== '') return '';
  return slug(wholeHeading(headingWords(heading, outline), (mention) => outline.references[mention]?.id));
}

/** The id of an element; of one in a program as far as it is plain text. */
function idOf(node: Nodes): string | undefined {
  if (node.type === 'element') return typeof node.properties.id === 'string' ? node.properties.id : undefined;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (!/^[a-z]/.test(node.name ?? '')) return undefined;
  const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name.toLowerCase() === 'id');
  return typeof id?.value === 'string' ? id.value : undefined;
}
