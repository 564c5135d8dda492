import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Position } from '../../base/text/text-positions.ts';
import { harmful, unpaired } from '../../base/values.ts';
import * as messages from '../findings/character-messages.ts';
import type { Attribute } from '../findings/findings.ts';
import { isTag } from '../nodes.ts';
import { visit } from '../visit.ts';

/** Control characters and those that force a direction, written as `&#x202e;`: the file itself has none. */
export function remarkInvisible() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      const values: ReturnType<typeof valuesOf> =
        node.type === 'text' ? [[node.value, node]] : valuesOf(node);
      for (const [value, place] of values) {
        const character = harmful.exec(value)?.[0];
        if (character) messages.harmfulReference(file, place, character);
      }
    });
  };
}

const paragraphs: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** Refuses U+2066–2069, which set a stretch apart from the direction around it, without their other end. */
export function remarkPairs() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node) => {
      if (paragraphs.has(node.type)) {
        const lone = unpaired(toString(node, { includeImageAlt: false }));
        const written = lone && unpaired(writtenOf(node, file));
        if (written) {
          const { character, index } = written;
          messages.unpairedCharacter(file, positionIn(node, file, index), { character, isWritten: true });
        } else if (lone) messages.unpairedCharacter(file, node, lone);
      }
      for (const [value, place] of valuesOf(node, isText)) {
        const lone = unpaired(value);
        if (lone) messages.unpairedCharacter(file, place, lone);
      }
    });
  };
}

const texts: ReadonlySet<string> = new Set([
  ...['alt', 'caption', 'credit', 'title', 'abbr', 'label', 'aria-label', 'aria-description'],
]);

function isText(prop: string): boolean {
  return texts.has(prop.toLowerCase());
}

/** What is written beside the text: titles, descriptions and props. */
function valuesOf(
  node: Nodes,
  isMeant: (prop: string) => boolean = () => true,
): [string, Nodes | Attribute][] {
  if (isTag(node))
    return node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' && isMeant(one.name)
        ? [[one.value, one]]
        : [],
    );
  const values = [
    'title' in node ? node.title : undefined,
    'alt' in node ? node.alt : undefined,
    'label' in node ? node.label : undefined,
  ];
  return values.flatMap((value) => (typeof value === 'string' ? [[value, node]] : []));
}

/** Control characters and those that change the order in which an address is shown. Blanks come apart. */
export const hidden = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;
const allHidden = new RegExp(hidden, 'gu');

/**
 * Reports a line end, a blank or an invisible character in an address, which browsers leave out or show in
 * another order.
 *
 * @param place where the address stands
 * @returns whether there is one
 */
export function checkAddressSigns(
  address: string,
  place: Nodes | Attribute,
  node: Nodes,
  file: VFile,
): boolean {
  const sign = hidden.exec(address)?.[0];
  const isBlank = /\p{Z}/u.test(address) && !mayHaveBlanks(node, address);
  if (sign === undefined && !isBlank) return false;
  const meant = address.replace(allHidden, '').trim();
  const encoded = meant.replace(/\p{Z}/gu, '%20');
  const at = place === node ? writtenOf(node, file).lastIndexOf(address) : -1;
  const where = at < 0 ? place : positionIn(node, file, at);
  if (sign === undefined) messages.blankInAddress(file, where, encoded);
  else {
    // Whether a blank was to be one, only the author knows.
    const cure = at < 0 || encoded !== meant ? undefined : { was: address, now: meant };
    messages.signInAddress(file, where, sign, encoded, cure);
  }
  return true;
}

/** Files beside the text may have blanks in their names. */
function mayHaveBlanks(node: Nodes, address: string): boolean {
  return node.type !== 'link' && /^\.{0,2}[^:]*$/.test(address) && !(isTag(node) && node.name === 'a');
}

function writtenOf({ position }: Nodes, file: VFile): string {
  return String(file).slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** Where the character with an index in what is written of a node stands. */
function positionIn(node: Nodes, file: VFile, index: number): Position {
  const lines = writtenOf(node, file).slice(0, index).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line: line + lines.length - 1, column: lines.length > 1 ? last + 1 : column + last };
}
