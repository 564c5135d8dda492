import { visit, type Document } from 'yaml';
import { scalarText } from './edits.ts';
import { hiddenWords as message } from './typographic-messages.ts';
import type { YamlMistake } from './yaml-mistake.ts';

/** `#3` and `#MeToo`, which a remark would have a space in. */
const sign = /^[ \t]+#[\p{L}\p{N}][^\n]*/u;

/**
 * Values that end before a `#` with no space behind it: YAML takes the rest of the line for a remark, and nobody reads
 * it. What puts the whole text into quotation marks is with each.
 */
export function hiddenWords(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  if (!/\s#[\p{L}\p{N}]/u.test(source)) return found;
  visit(document, {
    Scalar(key, { type, range, value, source: written }) {
      if (key === 'key' || type !== 'PLAIN' || !range || typeof value !== 'string') return;
      const [start, end] = range;
      const rest = sign.exec(source.slice(end).split('\n', 1)[0] ?? '')?.[0].trimEnd();
      if (rest === undefined || written === undefined || written.includes('\n')) return;
      const was = `${source.slice(start, end)}${rest}`;
      const now = scalarText(was);
      const offset = end + rest.indexOf('#');
      found.push({
        offset,
        message: message(rest.trim(), now),
        rule: 'hidden-words',
        edits: [{ offset: start, was, now }],
      });
    },
  });
  return found;
}
