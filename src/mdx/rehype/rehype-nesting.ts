import type { Nodes, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import { ownValue } from '../../base/own-keys.ts';
import type { Position } from '../../base/text/text-positions.ts';
import * as messages from '../findings/nesting-messages.ts';
import { endsParagraph, headingElements } from '../vocabulary.ts';

/** Elements that are parts of others, and what they have to stand in: elsewhere browsers drop them, or their sense. */
export const partsOf: Readonly<Record<string, readonly string[]>> = {
  ...{ td: ['tr'], th: ['tr'], tr: ['tbody', 'thead', 'tfoot', 'table'] },
  ...{ tbody: ['table'], thead: ['table'], tfoot: ['table'], caption: ['table'] },
  ...{ colgroup: ['table'], col: ['colgroup', 'table'] },
  ...{ li: ['ul', 'ol', 'menu'], dt: ['dl', 'div'], dd: ['dl', 'div'] },
  ...{ summary: ['details'], figcaption: ['figure'], rt: ['ruby'], rp: ['ruby'] },
  ...{ source: ['picture', 'video', 'audio'], track: ['video', 'audio'] },
};

/** Elements of tables that hold nothing but others: browsers move what else stands in them before the table. */
const ofTables: ReadonlySet<string> = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup']);

const headings: ReadonlySet<string> = new Set(headingElements);

/** Elements that hold nothing. */
const voids: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'source', 'track', 'wbr']);

/** Elements that may not hold all others, however deep these are in them. */
type Open = 'p' | 'a' | 'heading';

interface Around {
  /** The elements it stands in, the nearest first, as far as they are known: a component may be any. */
  within: readonly string[];
  /** Those that are not ended yet. What ends one is told, and nothing that follows from that. */
  open: Set<Open>;
  /** Of the nearest that is written; components are told of elsewhere. */
  position: Position;
}

/**
 * Reports elements where browsers read another tree than was written: they drop them, end what is around them or move
 * them. Looks at what a text has become, since Markdown makes elements too.
 */
export function rehypeNesting() {
  return (tree: Root, file: VFile): void => {
    const around: Around = { within: ['body'], open: new Set(), position: { line: 1, column: 1 } };
    for (const node of tree.children) look(node, around, file);
  };
}

function look(node: Nodes, around: Around, file: VFile): void {
  const position = node.position?.start ?? around.position;
  const [within = ''] = around.within;
  if (node.type === 'text' && ofTables.has(within) && node.value.trim() !== '')
    messages.textInTable(file, position, within, node.value.trim());
  if (!('children' in node)) return;
  const name = nameOf(node);
  const isTold = name !== undefined && tell(node, name, around, file);
  const inner: Around = {
    within: name === undefined || isTold ? [] : [name, ...around.within.slice(0, 1)],
    open: opened(name, around.open),
    position,
  };
  for (const child of node.children) look(child, inner, file);
  // What ended one within has ended it for what follows.
  for (const kind of around.open) if (!inner.open.has(kind) && !isAnew(name)) around.open.delete(kind);
}

/** The name of an element; undefined of what may become any. */
function nameOf(node: Nodes): string | undefined {
  if (node.type === 'element') return node.tagName;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return node.name !== null && /^[a-z][a-z0-9]*$/.test(node.name) ? node.name : undefined;
}

/** Whether no element around counts in it: the cells of a table. */
function isAnew(name = ''): boolean {
  return ['td', 'th', 'caption'].includes(name);
}

function opened(name: string | undefined, open: Around['open']): Around['open'] {
  if (isAnew(name)) return new Set();
  const kind = headings.has(name ?? '') ? 'heading' : name;
  return kind === 'p' || kind === 'a' || kind === 'heading' ? new Set([...open, kind]) : new Set(open);
}

/** Says what is wrong with where an element stands, if anything is. */
function tell(
  node: Parents,
  name: string,
  { within: all, open, position: around }: Around,
  file: VFile,
): boolean {
  const [within, beyond] = all;
  const position = node.position?.start ?? around;
  const wholes = ownValue(partsOf, name);
  if (wholes && within !== undefined && !wholes.includes(within)) {
    // A <div> is one of a list only in that.
    const isInParagraph = within === 'p' && beyond !== 'div' && wholes.includes(beyond ?? '');
    // Words before a summary may be meant to stand in it or below it, and those below an item to be of it.
    const isFirst = position.line === around.line && position.column === around.column;
    const cut = name === 'summary' && isFirst ? node.position?.end : undefined;
    if (isInParagraph) messages.partInParagraph(file, position, name, { whole: beyond, cut });
    else messages.strayPart(file, position, name, wholes);
  } else if (within !== undefined && ofTables.has(within) && !wholes?.includes(within)) {
    messages.elementInTable(file, position, name, within);
  } else if (open.has('p') && endsParagraph(name)) {
    open.delete('p');
    if (node.position) messages.blockInParagraph(file, position, name);
  } else if (open.has('heading') && headings.has(name)) {
    messages.headingInHeading(file, position, name);
  } else if (open.has('a') && name === 'a') {
    open.delete('a');
    messages.linkInLink(file, position);
  } else if (voids.has(name) && node.children.length > 0) {
    messages.wordsInVoid(file, position, name);
  } else return false;
  return true;
}
