import type { Nodes, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Position } from '../base/text/text-positions.ts';
import { isTag } from './nodes.ts';
import { visit } from './visit.ts';

/** A stretch of text without markup, such as a paragraph, as the check reads it. */
export interface Passage {
  text: string;
  /** Where pieces of the text stand in the file, by offset. */
  pieces: ({ offset: number } & Position)[];
  /** Offsets of what is linked: names in it are no longer to be found. */
  linked: [start: number, end: number][];
  /** Ids of the actors whose tags stand in it. */
  actors: string[];
  /** Within a `<Statement>`, whose words have a speaker. */
  isStatement: boolean;
  /** Within a `<Transcript>`, where whoever is named need not be listed. */
  isTranscript?: boolean;
}

declare module 'vfile' {
  interface DataMap {
    passages?: Passage[];
  }
}

const passageTypes: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** Notes every passage of a text, before the vocabulary becomes HTML. */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    const passages: Passage[] = [];
    collect(tree, undefined, passages);
    file.data.passages = passages;
  };
}

/**
 * Adds the passages in a node to those before it.
 *
 * @param around which of the two that have a speaker stands around the node
 */
function collect(node: Nodes, around: 'Statement' | 'Transcript' | undefined, passages: Passage[]): void {
  const own =
    isTag(node) && (node.name === 'Statement' || node.name === 'Transcript') ? node.name : undefined;
  const within = around ?? own;
  if (passageTypes.has(node.type) || isLine(node)) {
    const passage: Passage = {
      text: '',
      pieces: [],
      linked: [],
      actors: [],
      isStatement: within !== undefined,
    };
    if (within === 'Transcript') passage.isTranscript = true;
    append(node, passage);
    passages.push(passage);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, within, passages);
  }
}

/** A tag whose text stands in it directly, as in `<Note>One line.</Note>`. */
function isLine(node: Nodes): boolean {
  return isTag(node) && node.children.some(({ type }) => type === 'text');
}

function append(node: Nodes, passage: Passage): void {
  const start = passage.text.length;
  if (isTag(node) && node.name === 'Statement') passage.isStatement = true;
  if (isTag(node) && node.name === 'Actor') passage.actors.push(...idOf(node));
  if ((node.type === 'text' || node.type === 'inlineCode') && node.position) {
    const { line, column } = node.position.start;
    passage.pieces.push({ offset: start, line, column });
    passage.text += node.value;
  } else if (node.type === 'break') {
    passage.text += '\n';
  } else if ('children' in node) {
    for (const child of node.children) append(child, passage);
  }
  if (isLinked(node)) passage.linked.push([start, passage.text.length]);
}

function isLinked(node: Nodes): boolean {
  const isName = isTag(node) && (node.name === 'Actor' || node.name === 'Place' || node.name === 'a');
  return isName || ['link', 'linkReference', 'inlineCode'].includes(node.type);
}

function idOf(node: Nodes): string[] {
  const ids: string[] = [];
  visit(node, (tag) => {
    if (!isTag(tag) || tag.name !== 'Actor') return;
    for (const attribute of tag.attributes) {
      if (
        attribute.type === 'mdxJsxAttribute' &&
        attribute.name === 'id' &&
        typeof attribute.value === 'string'
      )
        ids.push(attribute.value);
    }
  });
  return ids;
}

/** Where in the file an offset of a passage stands. */
export function positionIn({ text, pieces }: Passage, offset: number): Position {
  const piece = pieces.findLast((one) => one.offset <= offset) ?? { offset: 0, line: 1, column: 1 };
  const lines = text.slice(piece.offset, offset).split('\n');
  const last = lines.at(-1) ?? '';
  if (lines.length === 1) return { line: piece.line, column: piece.column + last.length };
  return { line: piece.line + lines.length - 1, column: last.length + 1 };
}
