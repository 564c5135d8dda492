import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import { positionAt, type Position } from '../base/outline.ts';
import { isPlainAt } from './shown-signs.ts';
import {
  boxOfOthers,
  citationOfOthers,
  formulaOfOthers,
  markOfOthers,
  partedLink,
  pictureSignOfOthers,
  remarkOfOthers,
  tagOfOthers,
  wikiLink,
} from './foreign-messages.ts';
import { sourcesOf } from './sources-of.ts';
import { visit } from './visit.ts';

/**
 * Warns of what other programs make something of, and Markdown does not: `[[links]]` of wikis, boxes as `:::note` and
 * `[!NOTE]`, citations as `[@press]`, remarks as `%%note%%`, and links whose words and address are parted by a blank.
 */
export function checkForeignSigns(tree: Root, file: VFile, source: string): void {
  visit(tree, 'paragraph', (node) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const box =
      /^(?::{3,} ?\{?[a-z][\w-]*|\[![a-z]+\]|(?:!!!|\?\?\?)\+? ?[a-z][\w-]*|\.\. [a-z][\w-]*::)/i.exec(
        written,
      )?.[0];
    if (box !== undefined) boxOfOthers(file, node, box);
    for (const match of inWords(node, written, /!?\[\[(?!_?TOC_?\]\])[^[\]\n]{1,200}\]\]/g))
      wikiLink(file, positionAt(source, match.at), match.text);
    for (const { text, at } of inWords(node, written, partedAddress)) {
      const end = text.indexOf(']');
      partedLink(file, positionAt(source, at + end), text.slice(end, text.indexOf('(') + 1));
    }
    for (const [pattern, say] of shownAsWritten)
      for (const { text, at } of inWords(node, written, pattern)) say(file, positionAt(source, at), text);
  });
}

type Say = (file: VFile, place: Position, written: string) => void;

/** Signs of a citation around what is a source here, or by its number the key of one elsewhere: no name of somebody. */
function citation(file: VFile, place: Position, written: string): void {
  const id = /@([^\s,\]]+)/.exec(written)?.[1] ?? '';
  const isKnown = sourcesOf(file).has(id);
  if (isKnown || /\d/.test(id)) citationOfOthers(file, place, { written, id, isKnown });
}

/** What would be read by everybody, each with what is said of it. */
const shownAsWritten: [RegExp, Say][] = [
  [/\[-?@[\w:.#$%&+?<>~/-]{1,100}(?:, [^[\]@\n]{1,100})?\](?![(:[])/g, citation],
  [/(?<![\p{L}\p{N}%])%%(?!\s*%%)[^%\n]{1,500}%%/gu, remarkOfOthers],
  [
    /\[[a-z][\w-]{0,40}(?: [\w-]{1,40}=(?:"[^"\n]{0,200}"|[^\s\]"]{1,200})){1,20} ?\/?\](?![(:[])/g,
    tagOfOthers,
  ],
  [/\[\/[a-z][\w-]{0,40}\](?![(:[])/g, tagOfOthers],
  [/\$\$(?=[^\s$])[^$\n]{1,200}\$\$/g, formulaOfOthers],
  [/(?<=^|[^\S\n]):[a-z][a-z_]{1,30}:(?=$|[\s.,;!?])/gm, pictureSignOfOthers],
  [/(?<=\S )\^[a-z0-9]{4,12}$/g, markOfOthers],
];

const partedAddress = /\[[^[\]\n]{1,200}\] {1,5}\((?:https?:\/\/[^\s()]{1,500}|\/[^\s()/][^\s()]{0,500})\)/g;

/** Where a pattern begins in the plain words of a paragraph, counted from the start of the file. */
function inWords(node: Paragraph, written: string, pattern: RegExp): { text: string; at: number }[] {
  const start = node.position?.start.offset ?? 0;
  return [...written.matchAll(pattern)].flatMap(({ 0: text, index }) => {
    const at = start + index;
    return isPlainAt(node, at) && written.charAt(index - 1) !== '\\' ? [{ text, at }] : [];
  });
}
