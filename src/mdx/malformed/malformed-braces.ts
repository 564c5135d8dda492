import { bracesAsText } from '../findings/malformed-cures.ts';
import * as messages from '../findings/malformed-messages.ts';
import { withClosing, type Found, type Stop } from './malformed-found.ts';

/** Braces around what is no code, and braces that are never closed. */
export function inBraces({ said, source, plain, offset }: Stop): Found {
  const isOpen = /end of file|lazy/.test(said);
  const open = openBrace(plain, isOpen ? offset : offset + 1) ?? Math.max(0, plain.lastIndexOf('{', offset));
  const close = isOpen ? -1 : closeBrace(plain, open);
  const tag = /<[A-Za-z][^<>]*?([\w:-]+)\s*=\s*$/.exec(plain.slice(0, open));
  if (tag?.[1] !== undefined && close >= 0)
    return {
      at: open,
      reason: messages.unreadableProp(tag[1]),
      cut: [...withClosing(plain, tag.index), [open, open + 1]],
    };
  const inside = close < 0 ? undefined : source.slice(open + 1, close);
  if (inside !== undefined && isOfOthers(inside, source, open)) {
    const end = close + 1;
    return { at: open, reason: messages.foreignBraces(source.slice(open, end)), cut: [[open, end]] };
  }
  const edits = bracesAsText(source, plain, open, close);
  return { at: open, reason: messages.bareBrace(inside), edits, cut: [[open, open + 1]] };
}

/**
 * What other programs have between braces, and people do not: `{{< figure >}}`, `{{ page.title }}`, `{% include %}`,
 * `{: .class}`, `{.class}`, `{ width=50% }`.
 */
const ofOthers =
  /^(?:\{(?![\d,\s]*\})[^{}]*\}|%[-\s][^]*%|\s*(?::\s?[.#]|\.)[a-z]\S*(?: [.#][^\n]*)?|\s*[a-z][\w-]*=(?:"[^"\n]*"|\d+(?:%|px|em))[^\n]*)$/i;

/** The id of a heading, as other programs have it: `## Words {#anchor}`. Elsewhere it is a word with its sign. */
const headingWithId = /^ {0,3}#{1,6} [^\n]*\{#[\w-]+$/;

function isOfOthers(inside: string, source: string, open: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', open) + 1, open + 1);
  return ofOthers.test(inside) || (/^#[\w-]+$/.test(inside) && headingWithId.test(line + inside));
}

/** The outermost brace that is still open at an offset. */
function openBrace(plain: string, before: number): number | undefined {
  const open: number[] = [];
  for (let index = 0; index < before; index += 1) {
    if (plain[index] === '{') open.push(index);
    else if (plain[index] === '}') open.pop();
  }
  return open[0];
}

function closeBrace(plain: string, open: number): number {
  let depth = 0;
  for (let index = open; index < plain.length; index += 1) {
    if (plain[index] === '{') depth += 1;
    else if (plain[index] === '}' && (depth -= 1) === 0) return index;
  }
  return -1;
}
