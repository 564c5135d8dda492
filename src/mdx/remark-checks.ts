import type { Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import * as messages from './messages.ts';
import { isTag } from './nodes.ts';

/** Refuses addresses that run code, carry files or leave the site's protocol open. */
export function remarkAddresses() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      for (const address of addressesIn(node)) {
        const plain = address.replace(/[\s\p{Cc}]/gu, '');
        const scheme = /^(?:javascript|vbscript|data|file):/i.exec(plain)?.[0];
        if (scheme) messages.forbiddenAddress(file, node, scheme.toLowerCase());
        if (/^[/\\]{2}/.test(plain)) messages.openAddress(file, node, address);
      }
    });
  };
}

function addressesIn(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') return [node.url];
  if (!isTag(node)) return [];
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    typeof attribute.value === 'string' &&
    ['href', 'src', 'cite', 'action', 'poster'].includes(attribute.name)
      ? [attribute.value]
      : [],
  );
}

/** Reports `[^note]` without its `[^note]: …`: Markdown shows it as it stands. */
export function remarkMissingNotes() {
  return (tree: Root, file: VFile): void => {
    const known: string[] = [];
    visit(tree, 'footnoteDefinition', ({ identifier }) => void known.push(identifier));
    visit(tree, 'text', (node) => {
      for (const { 1: name } of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
        if (name !== undefined) messages.missingNote(file, node, name, known);
      }
    });
  };
}

/** Warns of first-level headings, which are the title's, and of levels that are passed over. */
export function remarkHeadingOrder() {
  return (tree: Root, file: VFile): void => {
    let above = 1;
    visit(tree, 'heading', (heading: Heading) => {
      if (heading.depth === 1) messages.firstLevelHeading(file, heading, toString(heading));
      else if (heading.depth > above + 1) messages.skippedLevel(file, heading, above, heading.depth);
      above = Math.max(2, heading.depth);
    });
  };
}

const emptyWords =
  /^(?:click )?(?:here|this|this page|this link|link|more|read more|see more|details|page|website|source)$/i;

/** Warns of links whose words do not say where they lead. */
export function remarkLinkWords() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['link', 'linkReference'], (node) => {
      const words = toString(node).trim();
      if (emptyWords.test(words.replace(/[.:…]+$/, ''))) messages.vagueLink(file, node, words);
    });
  };
}
