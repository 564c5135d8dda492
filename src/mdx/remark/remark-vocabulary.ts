import type { Parents, Root, RootContent } from 'mdast';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Outline } from '../../base/outline.ts';
import type { Position } from '../../base/text-positions.ts';
import { subjectUrl } from '../../base/entry-urls.ts';
import { sourceAnchor } from '../../base/urls.ts';
import { blockInParagraph } from '../findings/nesting-messages.ts';
import * as messages from '../findings/tag-messages.ts';
import { element, hasContent, isTag, slot } from '../nodes.ts';
import { outlineOf } from '../outline-of.ts';
import { blocks, propStart, start } from '../tag-parts.ts';
import { addressOf } from '../tags/image-addresses.ts';
import { withoutOriginal } from '../tags/original.ts';
import { checkProps, type Props } from '../tags/props.ts';
import { sourceNumber, sourceTitle } from '../tags/sources-of.ts';
import { anchorStatements, statementFigure, type Figure } from '../tags/statement.ts';
import { anchorTurns, transcriptPart, type TurnPart } from '../tags/transcript.ts';
import { visit } from '../visit.ts';
import { isInline, isWord, type Tag, type Word } from '../vocabulary.ts';

/**
 * Turns the vocabulary into plain elements and notes in the file's outline what the archive has to know.
 *
 * What depends on other files (the name and office of a speaker, an image's size) becomes a slot, an
 * `<archive-slot>` element that the page fills, so that the HTML stays good when those files change.
 * Mistakes are left as messages on the file.
 */
export function remarkVocabulary() {
  return (tree: Root, file: VFile): void => {
    const outline = outlineOf(file);
    const figures: Figure[] = [];
    const turnParts: TurnPart[] = [];
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      if (node.type === 'image') {
        replace(parent, index, [image(node.url, node.alt ?? '', start(node), outline)]);
        return SKIP;
      }
      if (node.type === 'imageReference') {
        replace(parent, index, [image(addressOf(node, tree), node.alt ?? '', start(node), outline)]);
        return SKIP;
      }
      if (!isTag(node) || !isWord(node.name)) return undefined;
      if (!isInline(node)) checkPlace(node, node.name, parent, file);
      checkWords(node, node.name, file);
      const props = checkProps(node, node.name, file);
      if (!props) return undefined;
      replace(parent, index, [writers[node.name](node, props, { file, outline, figures, turnParts })]);
      // What stands inside is visited where it now is.
      return [SKIP, index];
    });
    anchorStatements(figures, outline);
    anchorTurns(turnParts, outline);
  };
}

/** Components that stand alone, in a sentence or in the tags of a paragraph, which browsers end before them. */
function checkPlace(tag: Tag, word: Word, parent: Parents, file: VFile): void {
  if (tag.type === 'mdxJsxFlowElement') {
    const name = isTag(parent) ? parent.name : parent.data?.hName;
    if (name === 'p') blockInParagraph(file, start(tag), word);
  } else if (word !== 'Original') messages.blockInSentence(file, tag, word);
}

/** Components that are nothing without words, and those that show none. */
function checkWords(tag: Tag, word: Word, file: VFile): void {
  const needsWords = ['Statement', 'KeyPoints', 'Note', 'Transcript'].includes(word);
  const said = word === 'Statement' ? withoutOriginal(tag) : tag;
  if (needsWords && !hasContent(said)) messages.emptyComponent(file, tag, word);
  if ((word === 'Cite' || word === 'Figure') && tag.children.length > 0)
    messages.unusedWords(file, tag, word);
  if (word !== 'Statement') return;
  visit(tag, (inner) => {
    if (inner !== tag && isTag(inner) && inner.name === 'Statement') messages.nestedStatement(file, inner);
  });
}

interface Context {
  file: VFile;
  outline: Outline;
  figures: Figure[];
  turnParts: TurnPart[];
}

type Writer = (tag: Tag, props: Props, context: Context) => RootContent;

/** How each component is written. The children stay where they are and are visited next. */
const writers: Record<Word, Writer> = {
  Statement(tag, props, context) {
    if (props.source) sourceNumber(props.source, tag, 'source', context.file);
    return statementFigure(tag, props, context);
  },

  Actor: (tag, { id = '' }, { outline }) => subjectLink('actor', id, tag, outline),

  Place: (tag, { id = '' }, { outline }) => subjectLink('place', id, tag, outline),

  Transcript(tag, props, context) {
    if (props.source) sourceNumber(props.source, tag, 'source', context.file);
    return transcriptPart(tag, props, context);
  },

  Original(tag, _, { file }) {
    messages.strayOriginal(file, tag);
    return element('div', {}, blocks(tag));
  },

  Cite(tag, { id = '', locator }, { file }) {
    const number = sourceNumber(id, tag, 'id', file);
    const where = locator ? `, ${locator}` : '';
    const label = `Source ${number}${where}: ${sourceTitle(id, file)}`;
    const link = element('a', { href: `#${sourceAnchor(id)}`, ariaLabel: label }, [
      { type: 'text', value: together(`${number}${where}`) },
    ]);
    return element('sup', { className: ['cite'] }, [link]);
  },

  KeyPoints: (tag) =>
    element('section', { className: ['key-points'], ariaLabel: 'Key points' }, [
      element('p', { className: ['label'] }, [{ type: 'text', value: 'Key points' }]),
      ...blocks(tag),
    ]),

  Note: (tag) => element('div', { className: ['note'], role: 'note' }, blocks(tag)),

  Figure(tag, { src = '', alt = '', caption, credit }, { outline }) {
    const words: RootContent[] = [];
    if (caption) words.push({ type: 'text', value: caption });
    if (credit) words.push(element('span', { className: ['credit'] }, [{ type: 'text', value: credit }]));
    const note = words.length > 0 ? [element('figcaption', {}, words)] : [];
    return element('figure', { className: ['figure'] }, [image(src, alt, start(tag), outline), ...note]);
  },
};

/** As many signs as can stay on one line of a phone. */
const mostTogether = 24;

/** A few words that are not to be parted at the end of a line: `1, p. 7`. */
function together(words: string): string {
  return words.length > mostTogether ? words : words.replaceAll(' ', '\u00a0');
}

/** A link to a subject around the author's words; a slot for its name where there are none. */
function subjectLink(kind: 'actor' | 'place', id: string, tag: Tag, outline: Outline): RootContent {
  outline.references.push({ kind, id, position: propStart(tag, 'id') });
  const empty = tag.children.length === 0;
  const name = empty ? [slot(kind, outline.references.length - 1)] : tag.children;
  return element('a', { href: subjectUrl(kind, id), className: [kind] }, name);
}

/** Images of this site are sized and copied when the page is built; those elsewhere are left to the check. */
function image(src: string, alt: string, position: Position, outline: Outline): RootContent {
  outline.images.push({ src, alt, position });
  return slot('image', outline.images.length - 1);
}

function replace(parent: { children: unknown[] }, index: number, nodes: RootContent[]): void {
  parent.children.splice(index, 1, ...nodes);
}
