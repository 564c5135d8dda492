import type { Heading, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { withChildren } from '../../mdx/nodes.ts';
import { webAddress } from './article.ts';
import { wellFormed } from './well-formed.ts';

/** Characters that the check refuses, and those that only break lines and names apart. */
const unprintable =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}]/gu;

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkUnlikePrograms)
  .use(remarkStringify, { bullet: '-', rule: '-', emphasis: '_' })
  .freeze();

/**
 * A paragraph that begins with these words would be taken for a program, and remark-mdx does not escape them:
 * `mdx-text.test.ts` has some. https://mdxjs.com/docs/what-is-mdx/#esm
 */
function remarkUnlikePrograms(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions ??= [];
  data.toMarkdownExtensions.push({
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport\\b' },
      { atBreak: true, character: 'e', after: 'xport\\b' },
    ],
  });
}

/** Text without characters that do not print. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}

/**
 * Markdown nodes from elsewhere as the text of a briefing, in which `{`, `<` and the like are escaped.
 *
 * Pictures are left out, and marks of notes that are not there. Links keep their words, and their address
 * when it is one on the web; a relative one is taken from `base`. Headings start below the briefing's own
 * and pass over no level.
 */
export function mdxText(root: Root, base?: string): string {
  const children = root.children.flatMap((node) => cleaned(node, base));
  const kept = wellFormed(children);
  let above = 1;
  visit(kept, 'heading', (heading: Heading) => {
    above = Math.min(Math.max(heading.depth, 2), above + 1);
    heading.depth = levels[above - 1] ?? heading.depth;
  });
  visit(kept, 'text', (text) => {
    text.value = text.value.replace(/\[\^[^\]\s]+\]/g, '');
  });
  return writer.stringify(kept);
}

const levels: Heading['depth'][] = [1, 2, 3, 4, 5, 6];

function cleaned(node: RootContent, base: string | undefined): RootContent[] {
  if (['image', 'imageReference', 'definition', 'html'].includes(node.type)) return [];
  if ('value' in node) return [{ ...node, value: printable(node.value) }];
  if (!('children' in node)) return [node];
  const children = node.children.flatMap((child) => cleaned(child, base));
  if (children.length === 0 && node.type !== 'tableCell') return [];
  if (node.type !== 'link') return [withChildren(node, children)];
  const url = node.url.startsWith('#') ? undefined : webAddress(node.url, base);
  return url === undefined ? children : [withChildren({ ...node, url }, children)];
}
