import { type Document, isScalar, isNode, isMap, isPair } from 'yaml';
import type { Fix, Edit } from '../../base/problems.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { yamlEdits } from './edits.ts';
import { splitText } from './split-texts.ts';
import type { ParsedYaml } from './yaml.ts';

/** A text that a comma has cut, where it begins, and what puts it into quotation marks. */
export interface WrittenSplit extends Position {
  keys: string[];
  /** The whole text as it is to be written. */
  now: string;
  fix: Fix | undefined;
}

/** Where the parts of a document stand, how they are written, and what writes something else in their place. */
export function answersOf(
  document: Document,
  text: string,
  positionAt: (offset: number) => Position,
): Omit<ParsedYaml, 'data' | 'problems' | 'remarks' | 'unsettled'> {
  return {
    positionOf: (path) => positionAt(startOf(nearest(document, path)) ?? 0),
    positionOfKey: (path) => positionAt(keyStart(document, path) ?? 0),
    writtenAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    sourceAt: (path) => {
      const node = document.getIn(path, true);
      return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]).trimEnd() : undefined;
    },
    fixAt: (path, answer) => fixOf(answer && yamlEdits(document, text, path, answer), positionAt),
    splitAt: (path, key, isField) => {
      const split = splitText(document, text, path, key, isField);
      return (
        split && {
          ...positionAt(split.edit.offset),
          ...{ keys: split.keys, now: split.edit.now, fix: fixOf([split.edit], positionAt) },
        }
      );
    },
  };
}

export function fixOf(
  edits: TextEdit[] | undefined,
  positionAt: (offset: number) => Position,
): Fix | undefined {
  return edits && { edits: edits.map(({ offset, ...edit }): Edit => ({ ...positionAt(offset), ...edit })) };
}

function nearest(document: Document, path: readonly PropertyKey[]): unknown {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (node) return node;
  }
  return document.contents;
}

function keyStart(document: Document, path: readonly PropertyKey[]): number | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  if (!isMap(parent)) return startOf(parent);
  const pair = parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && nameOf(item.key.value) === path.at(-1),
  );
  return startOf(pair?.key);
}

/** A key as a field's name: those that are numbers and the like become text. */
function nameOf(key: unknown): string {
  return typeof key === 'string' ? key : JSON.stringify(key ?? '');
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
