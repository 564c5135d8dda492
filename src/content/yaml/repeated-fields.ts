import { isScalar, visit, type Document } from 'yaml';
import { unrepeated } from './cures.ts';
import * as messages from './messages.ts';
import type { YamlMistake } from './mistake.ts';

/** Fields that are written more than once in one group of fields, at each place but the first. */
export function repeatedFields(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Map(_key, { items }) {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const offset = key.range?.[0] ?? 0;
        const message = messages.repeatedField(String(key.value));
        if (names.has(key.value)) found.push({ offset, message, edits: unrepeated(source, offset) });
        names.add(key.value);
      }
    },
  });
  return found;
}
