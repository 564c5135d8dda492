import type { TextEdit } from '../../base/text/text-edits.ts';
import * as yamlLineMessages from './line-messages.ts';
import { ifAllMended } from './proof.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/*
 * Blanks that look like spaces and are read as letters: those that do not break a line, and those as wide as one. Web
 * pages and word processors indent with them.
 */

const strange = String.raw`[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]`;

/** Where lines are indented with them, or dashes of lists are set apart. */
const indents = new RegExp(
  String.raw`^(?:[ \t]*${strange}[^\S\n]*(?:-${strange}*)?|[ \t]*-${strange}+)(?=\S|$)`,
  'gm',
);

/** What begins with one: no line of a text over several can, since that is indented with spaces first. */
const atStart = new RegExp(`^${strange}`);

/** A text over several lines, in which they may be meant. */
const openText = /(?:^|[\s:-])[|>][-+\d]*[ \t]*$|:[ \t]+["'][^\n]*$/m;

/** Blanks that are read as letters where lines are indented, in the whole text at once. */
export function strangeBlanks(source: string): YamlMistake | undefined {
  const isOpen = openText.test(source);
  const found = [...source.matchAll(indents)].filter(({ 0: written }) => !isOpen || atStart.test(written));
  const [first] = found;
  if (!first) return undefined;
  const asSpaces = found.map(({ 0: was, index: offset }) => ({ offset, was, now: inSpaces(was) }));
  const without = found.map(({ 0: was, index: offset }) => ({ offset, was, now: was.trim() }));
  const edits: TextEdit[] | undefined = ifAllMended(source, asSpaces) ?? ifAllMended(source, without);
  const sign = new RegExp(strange).exec(first[0])?.[0] ?? '';
  return { offset: first.index, message: yamlLineMessages.strangeIndentation(sign), edits };
}

/** As many spaces as are seen. */
function inSpaces(written: string): string {
  if (written.trim() === '') return written.replaceAll('\u3000', '  ').replace(/\s/g, ' ');
  return `${inSpaces(written.slice(0, written.indexOf('-')))}- `;
}
