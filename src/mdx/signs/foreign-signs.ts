import type { Paragraph, Root } from 'mdast';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Position } from '../../base/text/text-positions.ts';
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
} from '../findings/foreign-messages.ts';
import { isTag } from '../nodes.ts';
import { sourcesOf } from '../tags/sources-of.ts';
import { visit } from '../visit.ts';
import { foundIn } from './typed-signs.ts';

/**
 * Warns of what other programs make something of, and Markdown does not: `[[links]]` of wikis, boxes as `:::note` and
 * `[!NOTE]`, citations as `[@press]`, remarks as `%%note%%`, and links whose words and address are parted by a blank.
 */
export function checkForeignSigns(tree: Root, file: VFile, source: string): void {
  const ofOthers = paragraphsOfOthers(tree);
  visit(tree, 'paragraph', (node) => {
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    const box = /^(?::{3,} ?\{?[a-z][\w-]*|\[![a-z]+\])/i.exec(written)?.[0] ?? boxByName.exec(written)?.[0];
    if (box !== undefined) boxOfOthers(file, node, box);
    for (const { text, position } of foundIn(node, written, /!?\[\[(?!_?TOC_?\]\])[^[\]\n]{1,200}\]\]/g))
      wikiLink(file, position, text);
    for (const { text, position } of foundIn(node, written, partedAddress)) {
      const end = text.indexOf(']');
      const bracket = { ...position, column: position.column + end };
      partedLink(file, bracket, text.slice(end, text.indexOf('(') + 1));
    }
    for (const [pattern, say] of shownAsWritten)
      for (const { text, position } of foundIn(node, written, pattern)) say(file, position, text);
    if (ofOthers.has(node)) return;
    const isQuotedAt = quotationsIn(written);
    for (const [pattern, say] of unlessQuoted)
      for (const { text, position, index } of foundIn(node, written, pattern))
        if (!isQuotedAt(index)) say(file, position, text);
  });
}

/** The paragraphs of quotations, statements and transcripts: signs in them are those of whoever wrote or spoke. */
function paragraphsOfOthers(tree: Root): Set<Paragraph> {
  const found = new Set<Paragraph>();
  visit(tree, (node) => {
    const isOfOthers = node.type === 'blockquote' || (isTag(node) && tagsOfOthers.has(node.name));
    if (!isOfOthers) return undefined;
    visit(node, 'paragraph', (paragraph) => {
      found.add(paragraph);
    });
    return SKIP;
  });
  return found;
}

const tagsOfOthers: ReadonlySet<string | null> = new Set(['Statement', 'Transcript', 'blockquote', 'q']);

/** Also those of which the marks point inwards, and single ones, which are apostrophes within words. */
const quotation =
  /["“”„«‹»›「『][^"“”„«»‹›「」『』]{1,1000}["“”»›«‹」』]|(?<![\p{L}\p{N}])[‘‚](?:[^‘‚’]|’(?=\p{L})){1,1000}[’‘]/gu;

/** Whether what stands at an index of a text is quoted. They are looked for when that is first asked. */
function quotationsIn(written: string): (index: number) => boolean {
  let spans: [start: number, end: number][] | undefined;
  return (index) => {
    spans ??= [...written.matchAll(quotation)].map(({ 0: text, index: start }) => [
      start,
      start + text.length,
    ]);
    return spans.some(([start, end]) => start < index && index < end);
  };
}

type Say = (file: VFile, position: Position, written: string) => void;

/** Signs of a citation around what is a source here, or by its number the key of one elsewhere: no name of somebody. */
function citation(file: VFile, position: Position, written: string): void {
  const id = /@([^\s,\]]+)/.exec(written)?.[1] ?? '';
  const isKnown = sourcesOf(file).has(id);
  if (isKnown || /(?:1[5-9]|20)\d\d/.test(id)) citationOfOthers(file, position, { written, id, isKnown });
}

/** A box of programs that mark it by signs which people write, too: `!!! note`, `.. warning::`. */
const boxByName =
  /^(?:(?:!!!|\?\?\?)\+? ?|\.\. )(?:note|tip|hint|info|important|warning|caution|danger|example|quote|abstract|success|failure|bug|admonition|seealso)(?:::|(?= ?"|$))/im;

/** What would be read by everybody, each with what is said of it. */
const shownAsWritten: [RegExp, Say][] = [
  [/\[-?@[\w:.#$%&+?<>~/-]{1,100}(?:, [^[\]@\n]{1,100})?\](?![(:[])/g, citation],
  [
    /\[\/?(?:caption|gallery|embed|audio|video|quote|blockquote|url|img|b|i|code|spoiler|shortcode|contact-form|playlist)(?:[ =][^\[\]\n]{0,300})?\](?![(:[])/g,
    tagOfOthers,
  ],
  [/(?<=\S )\^(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)[a-z0-9]{4,12}$/g, markOfOthers],
];

/** The same, but where the words of others are told as they were written. */
const unlessQuoted: [RegExp, Say][] = [
  // Two signs of per cent stand behind a number, or before one.
  [/(?<![\p{L}\p{N}%])(?<!\p{N}\s)%%(?=[^\d%])[^%\n]{1,500}%%(?![\p{L}\p{N}])/gu, remarkOfOthers],
  // Signs of money stand before a number, a comma or a blank.
  [/(?<![\w$])\$\$(?=[^\s\d$,.)])[^$\n]{0,199}[^\s$]\$\$(?!\w)/g, formulaOfOthers],
  [/(?<=^|[^\S\n]):[a-z][a-z_]{1,30}:(?=$|[\s.,;!?])/gm, pictureSignOfOthers],
];

const partedAddress = /\[[^[\]\n]{1,200}\] {1,5}\((?:https?:\/\/[^\s()]{1,500}|\/[^\s()/][^\s()]{0,500})\)/g;
