import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkToHtml from 'remark-rehype';
import type { Options } from 'remark-rehype';
import { unified, type PluggableList } from 'unified';
import { withoutLiteralLinks } from './malformed/literal-links.ts';
import { remarkPassages } from './passages.ts';
import { rehypePlugins, remarkPlugins, remarkRehype } from './plugins.ts';
import { rehypeNesting } from './rehype/rehype-nesting.ts';
import { remarkAddresses } from './remark/remark-addresses.ts';
import { remarkInvisible, remarkPairs } from './remark/remark-characters.ts';
import { remarkLinkWords, remarkMissingDefinitions, remarkMissingNotes } from './remark/remark-checks.ts';
import { remarkEmptyHeadings, remarkHeadingOrder } from './remark/remark-headings.ts';
import { remarkNames } from './remark/remark-names.ts';
import { remarkSigns } from './remark/remark-signs.ts';
import { visit } from './visit.ts';

const mdxNodes: Nodes['type'][] = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
];

const toHtmlOptions: Options = { ...remarkRehype, passThrough: mdxNodes };

/** What is only looked at, before anything is changed. */
const checks = [
  remarkAddresses,
  remarkMissingNotes,
  remarkMissingDefinitions,
  remarkInvisible,
  remarkPairs,
  remarkNames,
  remarkHeadingOrder,
  remarkEmptyHeadings,
  remarkLinkWords,
  remarkSigns,
  remarkPassages,
];

function processorWith(plugins: PluggableList) {
  return unified()
    .use(remarkParse)
    .use(remarkMdx)
    .use(checks)
    .use(plugins)
    .use(remarkToHtml, toHtmlOptions)
    .use(rehypeNesting)
    .use(rehypePlugins)
    .use(rehypeWithoutPrograms)
    .use(rehypeStringify)
    .freeze();
}

export const processor = processorWith(remarkPlugins);

/** The same, for texts without addresses that are not written as links. */
export const quickProcessor = processorWith([...remarkPlugins, withoutLiteralLinks]);

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
