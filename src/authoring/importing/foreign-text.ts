import type { Root, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Pictures stay with their publisher, and so do the words under them. */
const leftOut = ['img', 'picture', 'figcaption', 'video', 'audio', 'iframe', 'svg', 'form', 'button'];

const handlers: Options['handlers'] = Object.fromEntries(leftOut.map((name) => [name, () => undefined]));

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, { handlers }).freeze();
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze();

/** HTML as Markdown nodes. */
export function nodesOfHtml(text: string): Root {
  return html.runSync(html.parse(text));
}

/**
 * Markdown that was not written for this archive. HTML in it becomes Markdown, but tags in a sentence go;
 * links by reference become plain ones.
 */
export function nodesOfMarkdown(text: string): Root {
  const root = markdown.parse(text);
  visit(root, 'html', ({ value }, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const isInSentence = parent.type === 'paragraph' || parent.type === 'heading';
    const nodes = isInSentence ? [] : nodesOfHtml(value).children;
    const siblings: RootContent[] = parent.children;
    siblings.splice(index, 1, ...nodes);
    return index + nodes.length;
  });
  const addresses = new Map<string, string>();
  visit(root, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url);
  });
  visit(root, 'linkReference', ({ identifier, children }, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children[index] = { type: 'link', url: addresses.get(identifier) ?? '', children };
  });
  return root;
}
