import { isScalar, visit, type Document } from 'yaml';
import * as messages from './messages.ts';
import type { YamlMistake } from './yaml-mistakes.ts';

/** Fields that are written more than once in one group of fields, at each place but the first. */
export function repeatedFields(document: Document): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Map(_key, { items }) {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value))
          found.push({ offset: key.range?.[0] ?? 0, message: messages.repeatedField(String(key.value)) });
        names.add(key.value);
      }
    },
  });
  return found;
}
