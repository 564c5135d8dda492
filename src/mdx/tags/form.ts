import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Form } from '../../base/outline.ts';
import { isBlock } from '../nodes.ts';

/** A stretch of words that stands for itself, such as a paragraph. */
interface WordStretch {
  text: string;
  /** Whether it is a quotation as a whole. */
  isQuoted: boolean;
}

/** What closes a quotation, by what opens it. */
const closing = new Map(
  Object.entries({
    ...{ '“': '”', '”': '”', '„': '“”', '‟': '”', '«': '»', '»': '«»', '‹': '›', '›': '‹›' },
    ...{ '‘': '’', '‚': '‘’', '「': '」', '『': '』', '"': '"', "'": "'" },
  }),
);

const isLetter = (sign = ''): boolean => /[\p{L}\p{N}]/u.test(sign);

/** Whether words are said word for word: all of them, some of them or none, by their quotation marks. */
export function formOf(stretches: WordStretch[]): Form {
  const parts = stretches.map(({ text, isQuoted }) =>
    isQuoted ? { inside: text, outside: '' } : apart(text),
  );
  const has = (side: 'inside' | 'outside') => parts.some((part) => /[\p{L}\p{N}]/u.test(part[side]));
  if (!has('inside')) return 'reported';
  return has('outside') ? 'partly quoted' : 'quotation';
}

/** What stands inside the outermost quotation marks of a text, and what outside of them. */
function apart(text: string): { inside: string; outside: string } {
  let inside = '';
  let outside = '';
  for (let at = 0; at < text.length;) {
    const end = endOfQuotation(text, at);
    if (end === undefined) {
      outside += text.charAt(at);
      at += 1;
    } else {
      inside += ` ${text.slice(at + 1, end)}`;
      at = end + 1;
    }
  }
  return { inside, outside };
}

/** Where the quotation ends that begins here; undefined where none does. */
function endOfQuotation(text: string, start: number): number | undefined {
  const opening = text.charAt(start);
  const closings = closing.get(opening);
  if (closings === undefined || (isEither(opening) && isLetter(text[start - 1]))) return undefined;
  let depth = 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    // What opens can close at once: „A“ and “B” share a sign.
    if (closings.includes(sign) && !isApostrophe(text, at)) depth -= 1;
    else if (sign === opening) depth += 1;
    if (depth === 0) return at;
  }
  // Of several paragraphs each begins with a mark, and only the last ends with one.
  return start === text.search(/\S/) ? text.length : undefined;
}

/** Marks that open and close alike. */
function isEither(sign: string): boolean {
  return sign === '"' || sign === "'" || sign === '”';
}

function isApostrophe(text: string, at: number): boolean {
  return /['’]/.test(text.charAt(at)) && isLetter(text[at + 1]);
}

/** The words of nodes in stretches. Numbers of sources and notes have none. */
export function wordStretches(nodes: Nodes[]): WordStretch[] {
  return stretchesIn(nodes, { isQuoted: false });
}

function stretchesIn(nodes: Nodes[], { isQuoted }: { isQuoted: boolean }): WordStretch[] {
  if (!nodes.some(isBlock)) return [{ text: nodes.map(wordsIn).join(''), isQuoted }];
  return nodes.flatMap((node): WordStretch[] => {
    const isWithin = isQuoted || node.type === 'blockquote' || htmlNameOf(node) === 'blockquote';
    return 'children' in node
      ? stretchesIn(node.children, { isQuoted: isWithin })
      : [{ text: wordsIn(node), isQuoted }];
  });
}

function wordsIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'image' || node.type === 'imageReference') return '';
  const words = 'children' in node ? node.children.map(wordsIn).join('') : toString(node);
  return htmlNameOf(node) === 'q' ? `“${words}”` : words;
}

/** Of a tag of HTML: what it is called. */
function htmlNameOf({ data }: Nodes): unknown {
  return data && 'hName' in data ? data.hName : undefined;
}
