import type { Paragraph, PhrasingContent, Root, Table, Text } from 'mdast';
import type { VFile } from 'vfile';
import { positionAt } from '../../base/text/text-positions.ts';
import {
  noHeading,
  noLink,
  noTable,
  openStars,
  strangeBlank,
  surplusCells,
  turned,
} from '../findings/sign-messages.ts';
import { visit } from '../visit.ts';

/**
 * Warns of signs that were to make something of a text and do not: rows that are longer than their table, tables
 * without a line of dashes, headings without a space, stars without a partner, and links to addresses with blanks.
 */
export function checkShownSigns(tree: Root, file: VFile, source: string): void {
  visit(tree, (node) => {
    if (node.type === 'table') checkRows(node, file);
    if (node.type === 'text') checkStars(node, file, source);
    if (node.type === 'paragraph') {
      checkLines(node, file, source);
      checkLinks(node, file, source);
    }
  });
}

function checkRows({ children: [first, ...rows] }: Table, file: VFile): void {
  const columns = first?.children.length ?? 0;
  for (const row of rows)
    if (row.children.slice(columns).some(({ children }) => children.length > 0))
      surplusCells(file, row, columns);
}

function checkStars(node: Text, file: VFile, source: string): void {
  if (!node.value.includes('**')) return;
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (/(?<![\\*])\*\*(?!\*)/.test(written)) openStars(file, node);
}

function checkLines(node: Paragraph, file: VFile, source: string): void {
  const lines = source.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  const [first = ''] = lines;
  const blank = /^#{1,6}(?=(?! )\p{Zs})/u.exec(first)?.[0];
  if (blank !== undefined) strangeBlank(file, node, blank, first.charAt(blank.length));
  const signs = /^#{1,6}(?=\p{L})|^#{2,6}(?=\p{N})/u.exec(first)?.[0];
  // One sign alone may begin a word that is meant so.
  const isMeant = lines.length === 1 && /\s/.test(first) && !/[.!?…]$/.test(first.trim());
  if (signs !== undefined && (isMeant || signs.length > 1)) noHeading(file, node, signs);
  if (lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line)))
    noTable(
      file,
      node,
      first
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/).length,
    );
}

/** What is written like a link or an image, but has blanks in its address. A title stands in quotation marks. */
const blankAddress = /(!?)\[[^\]\n]*\]\(([^()<>"'\n]*[^()<>"'\s] [^()<>"'\s][^()<>"'\n]*)\)/g;

/** Words in brackets behind words in other brackets are no address. */
const address = /^(?:\.{0,2}\/|https?:)|\.[a-z\d]{2,5}$/i;

/** A link with its brackets in the place of each other. */
const turnedLink = /(?<![\]\\])\(([^()[\]\n]{1,200})\)\[((?:https?:\/\/|mailto:|\/)[^\s()[\]]+)\]/g;

function checkLinks(node: Paragraph, file: VFile, source: string): void {
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset);
  for (const { 0: was, 1: words = '', 2: url = '', index } of written.matchAll(turnedLink))
    // What a bare address is cut out of has no place of its own.
    if ((inlineAt(node, start + index)?.type ?? 'text') === 'text')
      turned(file, positionAt(source, start + index), { was, now: `[${words}](${url})` });
  for (const { 0: all, 1: sign, 2: given = '', index } of written.matchAll(blankAddress)) {
    const bracket = start + index + all.length - given.length - 2;
    if (!address.test(given.trim()) || !isPlainAt(node, bracket)) continue;
    noLink(file, positionAt(source, bracket), { what: sign === '!' ? 'image' : 'link', given });
  }
}

/** Whether what stands at an offset of the file is plain words of a paragraph. */
export function isPlainAt(node: Paragraph, offset: number): boolean {
  return inlineAt(node, offset)?.type === 'text';
}

function inlineAt({ children }: Paragraph, offset: number): PhrasingContent | undefined {
  return children.find(
    ({ position }) => (position?.start.offset ?? 0) <= offset && offset < (position?.end.offset ?? 0),
  );
}
