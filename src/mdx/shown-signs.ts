import type { Paragraph, Root, Table, Text } from 'mdast';
import type { VFile } from 'vfile';
import { noHeading, noTable, openStars, surplusCells } from './sign-messages.ts';
import { visit } from './visit.ts';

/**
 * Warns of signs that were to make something of a text and do not: rows that are longer than their table, tables
 * without a line of dashes, headings without a space, and stars without a partner.
 */
export function checkShownSigns(tree: Root, file: VFile, source: string): void {
  visit(tree, (node) => {
    if (node.type === 'table') checkRows(node, file);
    if (node.type === 'text') checkStars(node, file, source);
    if (node.type === 'paragraph') checkLines(node, file, source);
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
  const signs = /^#{1,6}(?=[\p{L}])/u.exec(first)?.[0];
  if (signs !== undefined && lines.length === 1 && /\s/.test(first) && !/[.!?…]$/.test(first.trim()))
    noHeading(file, node, signs);
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
