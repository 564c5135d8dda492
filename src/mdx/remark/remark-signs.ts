import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import { changedBySigns } from '../findings/sign-messages.ts';
import { checkForeignSigns } from '../signs/foreign-signs.ts';
import { checkLineStarts } from '../signs/line-starts.ts';
import { checkShownSigns } from '../signs/shown-signs.ts';
import { checkTypedSigns } from '../signs/typed-signs.ts';
import { visit } from '../visit.ts';

/** Letters and digits of scripts that part words by spaces. */
const inWord =
  /[[\p{L}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]/v;

/** A name in a program: small letters, or words joined by underscores. */
const programName = /^(?:[a-z][a-z0-9]*|[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+)$/;

/**
 * Warns of signs that Markdown takes for its own and does not show, where they were most likely meant to be
 * read: `5*6*7` and `__init__`; and of signs that make nothing of a text, where they were meant to.
 */
export function remarkSigns() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, ['emphasis', 'strong'], (node) => {
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      if (start === undefined || end === undefined) return;
      const written = source.slice(start, end);
      const around = [source.charAt(start - 1), source.charAt(end)];
      if (written.length < 80 && (isProduct(written, around) || isName(node, written)))
        changedBySigns(file, node, written);
    });
    checkLineStarts(tree.children, file, source.split('\n'));
    checkShownSigns(tree, file, source);
    checkForeignSigns(tree, file, source);
    checkTypedSigns(tree, file, source);
  };
}

/** Stars within a word or between numbers. */
function isProduct(written: string, around: string[]): boolean {
  return written.startsWith('*') && around.every((sign) => inWord.test(sign));
}

function isName(node: Nodes, written: string): boolean {
  if (!written.startsWith('_') || written.includes('\n')) return false;
  const name = written.replace(/^_+|_+$/g, '');
  return node.type === 'strong' ? programName.test(name) : name.includes('_') && programName.test(name);
}
