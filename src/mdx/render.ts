import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkToHtml, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Outline } from './outline.ts';
import { outlineOf } from './outline-of.ts';
import { remarkPassages, type Passage } from './passages.ts';
import { rehypePlugins, remarkPlugins, remarkRehype } from './plugins.ts';
import { remarkAddresses, remarkHeadingOrder, remarkLinkWords, remarkMissingNotes } from './remark-checks.ts';

/** An MDX text as HTML, with what the archive has to know of it and what its author has to. */
export interface Rendered {
  /** For a program: what stands in it outside its imports and expressions. */
  html: string;
  outline: Outline;
  passages: Passage[];
  messages: VFileMessage[];
}

const mdxNodes: Nodes['type'][] = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
];

const toHtmlOptions: Options = { ...remarkRehype, passThrough: mdxNodes };

/** What is only looked at, before anything is changed. */
const checks = [remarkAddresses, remarkMissingNotes, remarkHeadingOrder, remarkLinkWords, remarkPassages];

const processor = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(checks)
  .use(remarkPlugins)
  .use(remarkToHtml, toHtmlOptions)
  .use(rehypePlugins)
  .use(rehypeWithoutPrograms)
  .use(rehypeStringify)
  .freeze();

/**
 * Render an MDX text. Lines and columns are those of `text`, so hand in the whole file with its front
 * matter blanked out. Never throws for anything an author can write: a text that cannot be parsed
 * comes back empty, with the message that says where.
 */
export function renderMdx(text: string, frontmatter: Record<string, unknown>): Rendered {
  const file = new VFile({ value: text, data: { astro: { frontmatter } } });
  try {
    const html = String(processor.processSync(file));
    return { html, outline: outlineOf(file), passages: file.data.passages ?? [], messages: file.messages };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { html: '', outline: outlineOf(file), passages: [], messages: [...file.messages, error] };
  }
}

/** Leaves out what only @astrojs/mdx can run, and keeps the text inside. */
function rehypeWithoutPrograms() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (!node.type.startsWith('mdx') || !parent || index === undefined) return undefined;
      const children = 'children' in node ? node.children : [];
      parent.children.splice(index, 1, ...children);
      return index;
    });
  };
}
