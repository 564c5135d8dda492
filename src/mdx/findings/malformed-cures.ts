import type { TextEdit } from '../../base/text/text-edits.ts';

/*
 * What mends a text that is not MDX, where that can only be one thing.
 */

/** A comment of HTML, from its first sign on, as one of MDX. */
export function asComment(at: number, inside: string): TextEdit[] | undefined {
  if (inside.includes('*/')) return undefined;
  return [
    { offset: at, was: '<!--', now: '{/*' },
    { offset: at + '<!--'.length + inside.length, was: '-->', now: '*/}' },
  ];
}

/**
 * Backslashes before braces and those between them. Not where code is meant: a comment, or any in a file
 * that imports or exports.
 *
 * @param plain the text with code and escaped signs blanked out
 * @param close -1 for a brace that is never closed
 */
export function bracesAsText(
  source: string,
  plain: string,
  open: number,
  close: number,
): TextEdit[] | undefined {
  const isCode = /^\{\s*\/[*/]/.test(source.slice(open, open + 80));
  if (isCode || /^(?:import|export)\b.*["'{}=]/m.test(source)) return undefined;
  const braces = plain.slice(open, close < 0 ? open + 1 : close + 1).matchAll(/[{}]/g);
  return [...braces].map(({ 0: was, index }) => ({ offset: open + index, was, now: `\\${was}` }));
}

/** A tag that needs no end in HTML, or holds nothing, with the sign that ends it here. */
export function closedTag(source: string, at: number): TextEdit[] | undefined {
  const tag = /<[A-Za-z]+(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))?)*(\s*)>/y;
  tag.lastIndex = at;
  const found = tag.exec(source);
  return found ? [{ offset: tag.lastIndex - 1, was: '>', now: found[1] ? '/>' : ' />' }] : undefined;
}

/** Elements and components that hold nothing. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input', 'Cite', 'Figure']);

export function isEmptyTag(name: string): boolean {
  return empty.has(name);
}

/** A tag without the bracket that ends it, behind which nothing stands in its line, and an empty line below. */
export function endedTag(source: string, at: number): TextEdit[] | undefined {
  const tag =
    /<\/?([A-Za-z][\w.:-]*)(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*(\s*\/)?(?=[ \t]*(?:\n[ \t]*(?:\n|$)|$))/y;
  tag.lastIndex = at;
  const [written, name = '', slash] = tag.exec(source) ?? [];
  if (written === undefined) return undefined;
  return [{ offset: tag.lastIndex, was: '', now: empty.has(name) && !slash ? ' />' : '>' }];
}

/** The quotation mark at the end of a value of one word, behind which the tag ends. */
export function closedQuote(source: string, open: number, value: string): TextEdit[] | undefined {
  const offset = open + 1 + value.length;
  const isClear = /^[\w./:-]+$/.test(value) && /^\s*\/?>/.test(source.slice(offset, offset + 80));
  return isClear ? [{ offset, was: '', now: source.charAt(open) }] : undefined;
}

/** A value that stands in no straight quotation marks, and what was meant where that is clear. */
export function quotedProp(
  source: string,
  offset: number,
): { written: string; meant: string | undefined; edits: TextEdit[] | undefined } | undefined {
  const rest = source.slice(offset, offset + 300);
  const curly = /^[“”„«‘]([^“”„«»‘"<>&\\\n]+)[”“»’](?=[\s/>])/.exec(rest);
  const written = curly?.[0] ?? /^[^\s>]+/.exec(rest)?.[0];
  if (written === undefined) return undefined;
  const word = curly?.[1] ?? written.replace(/[“”„«»‘’"']|\/$/g, '');
  if (!curly && !/^[\p{L}\p{N}./:_-]+$/u.test(word)) return { written, meant: undefined, edits: undefined };
  // Further words may belong to the value too.
  const isWhole = /^\s*\/?>|^\s+[\w:-]+\s*=/.test(rest.slice(written.length));
  const end = !curly && written.endsWith('/') ? ' /' : '';
  const edits = isWhole ? [{ offset, was: written, now: `"${word}"${end}` }] : undefined;
  return { written, meant: word, edits };
}

/** A prop whose value holds quotation marks like those it stands in, and how it may be written. */
export interface EarlyEnd {
  name: string;
  offset: number;
  was: string;
  now: string;
}

/** Marks come in pairs. One alone may be one too many. */
export function isPaired({ was }: EarlyEnd): boolean {
  return was.split(was.charAt(0)).length % 2 === 1;
}

/** The longest value that is told and mended: what is longer may have lost its end. */
const longestValue = 200;

/** The first prop of a tag that ends at a quotation mark of its own text: `alt="The "Ada" sinks"`. */
export function earlyEnd(source: string, at: number): EarlyEnd | undefined {
  const prop = /\s*([\w:-]+)(?:\s*=\s*("[^"<]*"|'[^'<]*'|\{[^{}]*\}))?/y;
  prop.lastIndex = at + (/^<[A-Za-z][\w.:-]*/.exec(source.slice(at, at + 100))?.[0].length ?? 0);
  let last: { name: string; offset: number } | undefined;
  for (let match = prop.exec(source); match; match = prop.exec(source)) {
    const { 1: name = '', 2: value = '' } = match;
    if (/^["']/.test(value)) last = { name, offset: prop.lastIndex - value.length };
    const next = source.slice(prop.lastIndex, prop.lastIndex + longestValue);
    const isInText = /^["']/.test(value) && /^[\p{L}\p{N}"'.,;:!?-]/u.test(next);
    if (last && (isInText || /^\s*["']/.test(next))) return wholeValue(source, last);
    if (/^\s*\/?>/.test(next)) return undefined;
  }
  return undefined;
}

/** The value from its first quotation mark to that behind which the tag ends, or another prop begins. */
function wholeValue(
  source: string,
  { name, offset }: { name: string; offset: number },
): EarlyEnd | undefined {
  const quote = source.charAt(offset);
  const rest = source.slice(offset, offset + longestValue);
  const end = new RegExp(
    `^${quote}((?:(?!\\n[ \\t]*\\n)[^<])*?)${quote}(?=\\s*/?>|\\s+[\\w:-]+\\s*=\\s*["'{])`,
  );
  const [was, text = ''] = end.exec(rest) ?? [];
  if (was === undefined || !text.includes(quote) || holdsProp(was)) return undefined;
  const other = quote === '"' ? "'" : '"';
  const now = text.includes(other) ? `"${text.replaceAll('"', '&quot;')}"` : `${other}${text}${other}`;
  return { name, offset, was, now };
}

/**
 * Whether another prop begins behind a quotation mark: what is in the way then is a comma, or a blank that is not
 * there.
 */
function holdsProp(written: string): boolean {
  return /["']\s*[,;]?\s*[\w:-]+\s*=\s*["'{]/.test(written);
}
