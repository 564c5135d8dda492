import type { RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { subjectUrl } from '../../base/entry-urls.ts';
import type { Outline } from '../../base/outline.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { sourceAnchor } from '../../base/urls.ts';
import * as messages from '../findings/tag-messages.ts';
import { element, slot } from '../nodes.ts';
import { blocks, propStart, start } from '../tag-parts.ts';
import type { Props } from '../tags/props.ts';
import { sourceNumber, sourceTitle } from '../tags/sources-of.ts';
import { statementFigure, type Figure } from '../tags/statement.ts';
import { transcriptPart, type TurnPart } from '../tags/transcript.ts';
import type { Tag, Word } from '../vocabulary.ts';

interface Context {
  file: VFile;
  outline: Outline;
  figures: Figure[];
  turnParts: TurnPart[];
}

type Writer = (tag: Tag, props: Props, context: Context) => RootContent;

/** How each component is written. The children stay where they are and are visited next. */
export const writers: Record<Word, Writer> = {
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
export function image(src: string, alt: string, position: Position, outline: Outline): RootContent {
  outline.images.push({ src, alt, position });
  return slot('image', outline.images.length - 1);
}
