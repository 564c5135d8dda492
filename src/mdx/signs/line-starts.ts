import { toString } from 'mdast-util-to-string';
import type { Code, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { changedByLineStart, openCode, underlinedSentence } from '../findings/sign-messages.ts';

/** How a sentence ends, or a line that leads to a list. */
const closed = /[.!?:;…)\]"'”’»]$/;

/**
 * Warns of lines of running prose that begin, by chance, with what Markdown takes for a list, a quotation or a
 * heading, of sentences that a line of dashes makes headings, and of code without an end.
 *
 * @param blocks the blocks of a text
 * @param lines the lines of its file
 */
export function checkLineStarts(blocks: RootContent[], file: VFile, lines: string[]): void {
  blocks.forEach((block, index) => {
    const { start, end } = block.position ?? {};
    if (!start || !end) return;
    const last = lines[end.line - 1] ?? '';
    if (block.type === 'code') checkEnd(block, last, file);
    if (block.type === 'heading' && /^ {0,3}(?:=+|-+)\s*$/.test(last) && isSentence(toString(block)))
      underlinedSentence(file, block, last.trim());
    const before = blocks[index - 1];
    const goesOn = before?.type === 'paragraph' && before.position?.end.line === start.line - 1;
    const first = (lines[start.line - 1] ?? '').trimStart();
    const isYear = /^[12]\d{3}[.)] /.test(first);
    const isInProse = goesOn && !closed.test((lines[start.line - 2] ?? '').trimEnd());
    const made = madeOf(block, first);
    if (made && (isInProse || (isYear && block.type === 'list')))
      changedByLineStart(file, block, made.sign, made.what);
  });
}

/** What Markdown makes of a line that might belong to a sentence, and by which sign. */
function madeOf(block: RootContent, first: string): { what: string; sign: string } | undefined {
  const made = (what: string, pattern: RegExp) => {
    const sign = pattern.exec(first)?.[0];
    return sign === undefined ? undefined : { what, sign };
  };
  if (block.type === 'list' && block.children.length === 1) return made('a list', /^(?:[-+*]|\d+[.)])/);
  if (block.type === 'blockquote') return made('a quotation', /^>(?= ?\d)/);
  return block.type === 'heading' ? made('a heading', /^#+(?= \d)/) : undefined;
}

function isSentence(text: string): boolean {
  return /[.!?…]["'”’»]?$/.test(text) || text.includes('\n') || text.length > 140;
}

function checkEnd(block: Code, last: string, file: VFile): void {
  const source = String(file).slice(block.position?.start.offset, block.position?.end.offset);
  const fence = /^(?:`{3,}|~{3,})/.exec(source)?.[0];
  if (fence !== undefined && (!last.trim().startsWith(fence) || !source.includes('\n')))
    openCode(file, block, fence);
}
