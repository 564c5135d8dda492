import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { positionAt } from '../base/outline.ts';
import { isPlainAt } from './shown-signs.ts';
import { boxOfOthers, partedLink, wikiLink } from './sign-messages.ts';
import { visit } from './visit.ts';

/**
 * Warns of what other programs make something of, and Markdown does not: `[[links]]` of wikis, boxes as `:::note` and
 * `[!NOTE]`, and links whose words and address are parted by a blank.
 */
export function checkForeignSigns(tree: Root, file: VFile, source: string): void {
  visit(tree, 'paragraph', (node) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const box = /^(?::{3,} ?\{?[a-z][\w-]*|\[![a-z]+\])/i.exec(written)?.[0];
    if (box !== undefined) boxOfOthers(file, node, box);
    for (const match of inWords(node, written, /\[\[(?!_?TOC_?\]\])[^[\]\n]{1,200}\]\]/g))
      wikiLink(file, positionAt(source, match.at), match.text);
    for (const { text, at } of inWords(node, written, partedAddress)) {
      const end = text.indexOf(']');
      partedLink(file, positionAt(source, at + end), text.slice(end, text.indexOf('(') + 1));
    }
  });
}

const partedAddress = /\[[^[\]\n]{1,200}\] {1,5}\((?:https?:\/\/[^\s()]{1,500}|\/[^\s()/][^\s()]{0,500})\)/g;

/** Where a pattern begins in the plain words of a paragraph, counted from the start of the file. */
function inWords(node: Paragraph, written: string, pattern: RegExp): { text: string; at: number }[] {
  const start = node.position?.start.offset ?? 0;
  return [...written.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    const at = start + index;
    return isPlainAt(node, at) && written.charAt(index - 1) !== '\\' ? [{ text, at }] : [];
  });
}
