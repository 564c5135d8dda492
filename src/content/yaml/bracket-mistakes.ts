import { isLegalId } from '../../base/ids.ts';
import type { Reason } from '../../base/problems.ts';
import { takesList, takesOneValue } from './field-names.ts';
import type { Line } from './lines.ts';
import { curable, type YamlMistake } from './yaml-mistake.ts';
import * as yamlSignMessages from './yaml-sign-messages.ts';

/**
 * What stands wrong in a value that begins with a bracket: a text that does so, or a list with something in the way.
 *
 * @param name that of its field
 */
export function mistakeInBrackets(
  { text, offset }: Line,
  at: number,
  put: (reason: Reason) => YamlMistake,
  name: string | undefined,
): YamlMistake {
  const links = severalLists(text, { isList: takesList(name ?? '') });
  if (links && takesOneValue(name ?? '')) return put(yamlSignMessages.partlyQuoted(text));
  if (links && at <= offset + text.length) return put(yamlSignMessages.severalLists(text, links));
  const colon = colonInEntry(text, at - offset);
  if (colon) return curable(offset + colon.index, yamlSignMessages.colonInText(colon.value));
  const end = closingBracket(text);
  const rest = end === undefined ? '' : text.slice(end + 1).trim();
  if (end === undefined || rest === '') {
    const written = text.slice(Math.max(0, at - offset));
    return { offset: Math.max(offset, at), message: yamlSignMessages.strayInBrackets(written) };
  }
  if (/^\[[\p{L} ]*\]$/u.test(text.slice(0, end + 1))) return put(yamlSignMessages.partlyQuoted(text));
  return {
    offset: offset + text.indexOf(rest, end + 1),
    message: yamlSignMessages.afterBracket(text.charAt(end), rest),
  };
}

/**
 * The entries of lists with commas between them: `[[ada-lind]], [[bo-marsh|the mayor]]` as in a wiki, `[a], [b]`.
 *
 * @param isList whether a list has to stand there, so that other words than ids are entries, too
 */
function severalLists(text: string, { isList }: { isList: boolean }): string[] | undefined {
  const isWiki = /^\[\[[^[\]]+\]\](?:\s*(?:,\s*)?\[\[[^[\]]+\]\])+$/.test(text);
  if (isWiki) return [...text.matchAll(/\[\[([^[\]|#]+)/g)].map(([, name = '']) => name.trim());
  if (!/^\[[^[\]]+\](?:\s*(?:,\s*)?\[[^[\]]+\])+$/.test(text)) return undefined;
  const ids = text.split(/[[\],\s]+/).filter(Boolean);
  const entries = text.split(/\s*[[\],]+\s*/).filter(Boolean);
  if (isList && !entries.every(isLegalId)) return /["'{}:#]/.test(text) ? undefined : entries;
  return ids.every(isLegalId) ? ids : undefined;
}

/** How many characters of a line are looked through for what is wrong within brackets. */
const longestGroup = 2_000;

/**
 * The value of a field in a group in brackets that holds a colon and a space, as `{ title: Port: closed }`, and a
 * place.
 */
function colonInEntry(text: string, at: number): { index: number; value: string } | undefined {
  if (text.length > longestGroup) return undefined;
  for (const { 1: before = '', 2: value = '', index } of text.matchAll(
    /([{,]\s*[A-Za-z]\w*: +)([^\s,{}[\]"'][^,{}[\]"'\n]*: [^,{}[\]"'\n]*[^\s,{}[\]"'])(?=\s*[,}])/g,
  )) {
    if (index + before.length + value.length >= at) return { index: index + before.length, value };
  }
  return undefined;
}

/** Where the bracket that a text begins with is closed. */
function closingBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    if (depth === 0) return index;
  }
  return undefined;
}
