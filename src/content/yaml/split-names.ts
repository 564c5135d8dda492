import { isNode, isScalar, isSeq, visit, type Document } from 'yaml';
import * as messages from './yaml-messages.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** A family name: one word, perhaps with what stands before it, as in `van der Berg`. No abbreviation is one. */
const family = /^(?:\p{Ll}[\p{L}'’]*[ -])*(?=.*\p{Ll})\p{Lu}[\p{L}'’-]+$/u;

/** Given names: one word, perhaps with initials behind it. */
const given = /^(?=.*\p{Ll}|.\.?$)\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}\.?)*$/u;

/**
 * Authors of whom a comma may have made two: `[Lind, Ada]`. In quotation marks each is what it says.
 */
export function splitNames(document: Document): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== 'authors' || !isSeq(value) || !value.flow) return;
      const names = value.items.map(plainText);
      for (let index = 0; index + 1 < names.length; index += 1) {
        const [one = '', other = ''] = names.slice(index, index + 2);
        if (!family.test(one) || !given.test(other)) continue;
        const first = value.items[index];
        const offset = isNode(first) ? (first.range?.[0] ?? 0) : 0;
        found.push({ offset, message: messages.splitName(one, other), rule: 'split-name' });
        index += 1;
      }
    },
  });
  return found;
}

/** A text without quotation marks. */
function plainText(node: unknown): string | undefined {
  return isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? node.value : undefined;
}
