import { isPair, isScalar, isSeq, visit, type Document } from 'yaml';
import { unrepeated } from './yaml-cures.ts';
import * as messages from './yaml-messages.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** Fields that are written more than once in one group of fields, at each place but the first. */
export function repeatedFields(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Map(_key, group, above) {
      const names = new Set<unknown>();
      for (const { key } of group.items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) {
          const offset = key.range?.[0] ?? 0;
          const name = String(key.value);
          const message = messages.repeatedField(name);
          const unsettled = [...pathIn([...above, group]), name];
          found.push({ offset, message, unsettled, edits: unrepeated(source, offset) });
        }
        names.add(key.value);
      }
    },
  });
  return found;
}

/** The names and numbers that lead to the last of some nodes, each of which holds the next. */
function pathIn(nodes: readonly unknown[]): PropertyKey[] {
  return nodes.flatMap((node, index) => {
    if (isSeq(node)) return node.items.indexOf(nodes[index + 1]);
    return isPair(node) && isScalar(node.key) ? String(node.key.value) : [];
  });
}
