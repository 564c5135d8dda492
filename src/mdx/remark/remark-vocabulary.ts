import type { Parents, Root, RootContent } from 'mdast';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { blockInParagraph } from '../findings/nesting-messages.ts';
import * as messages from '../findings/tag-messages.ts';
import { hasContent, isTag } from '../nodes.ts';
import { outlineOf } from '../outline-of.ts';
import { start } from '../tag-parts.ts';
import { addressOf } from '../tags/image-addresses.ts';
import { withoutOriginal } from '../tags/original.ts';
import { checkProps } from '../tags/props.ts';
import { anchorStatements, type Figure } from '../tags/statement.ts';
import { anchorTurns, type TurnPart } from '../tags/transcript.ts';
import { visit } from '../visit.ts';
import { isInline, isWord, type Tag, type Word } from '../vocabulary.ts';
import { writers, image } from './written-tags.ts';

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
      if (!isInline(node)) checkPosition(node, node.name, parent, file);
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
function checkPosition(tag: Tag, word: Word, parent: Parents, file: VFile): void {
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

function replace(parent: { children: unknown[] }, index: number, nodes: RootContent[]): void {
  parent.children.splice(index, 1, ...nodes);
}
