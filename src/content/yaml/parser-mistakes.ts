import { type Document, visit, type YAMLError } from 'yaml';
import { lineAt, lineStart } from '../../base/text/text-positions.ts';
import * as yamlLineMessages from './line-messages.ts';
import { mistakeInLine } from './line-mistakes.ts';
import { ifAllMended } from './proof.ts';
import { closingEdit, elisionAt, tabsAsSpaces, untabbed } from './yaml-cures.ts';
import * as yamlMessages from './yaml-messages.ts';
import { curable, type YamlMistake } from './yaml-mistake.ts';
import * as yamlSignMessages from './yaml-sign-messages.ts';

/** Mistakes that stop the parser: what it says of the lines after one follows from it. */
export const stopping: ReadonlySet<string> = new Set([
  ...['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'IMPOSSIBLE', 'MISSING_CHAR', 'MULTIPLE_DOCS'],
  ...['MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'KEY_OVER_1024_CHARS'],
]);

/**
 * What a mistake that the parser found comes to in its author's words. The quotation mark or bracket that opens too
 * early comes before what stands at the place of the mistake itself.
 */
export function mistakeOf(error: YAMLError, document: Document, source: string): YamlMistake {
  const [start] = error.pos;
  const quote = openQuote(document, source, start);
  if (quote !== undefined && stopping.has(error.code)) {
    const text = elisionAt(source, quote);
    if (text !== undefined) return curable(quote, yamlSignMessages.openApostrophe(text));
    return {
      offset: quote,
      message: yamlSignMessages.openQuote(source.charAt(quote)),
      edits: closingEdit(source, quote),
    };
  }
  const offset = Math.min(start, source.trimEnd().length);
  const text = lineAt(source, offset);
  const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  const line = { text: text.trim(), offset: lineStart(source, offset) + indent };
  const isTabbed = /^ *\t/.test(text);
  if (isTabbed && (error.code === 'TAB_AS_INDENT' || stopping.has(error.code)))
    return {
      offset: lineStart(source, offset),
      message: yamlLineMessages.tabIndentation(),
      edits: untabbed(source) ?? ifAllMended(source, tabsAsSpaces(source)),
    };
  if (error.code === 'MULTIPLE_DOCS') return secondDocument(source, offset);
  if (error.code === 'BAD_DQ_ESCAPE')
    return curable(offset, yamlSignMessages.unknownEscape(source.slice(offset, offset + 2)));
  const bracket = openBracket(document, source, error);
  if (bracket !== undefined)
    return {
      offset: bracket,
      message: yamlSignMessages.openBracket(source.charAt(bracket)),
      edits: closingEdit(source, bracket),
    };
  if (/flow-(?:seq|map)-end/.test(error.message))
    return curable(offset, yamlSignMessages.strayBracket(source.charAt(offset)));
  return (
    mistakeInLine(line, offset, source) ?? { offset, message: yamlMessages.malformedYaml(error.message) }
  );
}

/** A line that ends the fields, which is all that can go where nothing stands below it. */
function secondDocument(source: string, offset: number): YamlMistake {
  const rest = source.slice(offset);
  const isLast = /^(?:---|\.\.\.)\s*$/.test(rest);
  return isLast
    ? curable(offset, yamlMessages.lastLine(rest))
    : { offset, message: yamlMessages.secondDocument() };
}

/** The quotation mark that opens a text which goes on over lines that are fields of their own. */
function openQuote(document: Document, source: string, before: number): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_key, { type, range }) {
      if (!range || found !== undefined || (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE')) return;
      const [start, end] = range;
      if (start > before) return;
      const written = source.slice(start, end);
      const isClosed = written.length > 1 && written.endsWith(written.charAt(0));
      if (!isClosed || /\n(?:- )?[A-Za-z]\w*:(?: |\n|$)/.test(written)) found = start;
    },
  });
  return found;
}

/** The bracket or brace that is never closed. */
function openBracket(document: Document, source: string, error: YAMLError): number | undefined {
  const isFlow = error.code === 'BLOCK_IN_FLOW' || error.code === 'MULTILINE_IMPLICIT_KEY';
  if (!isFlow && !/[Ff]low (?:sequence|map)/.test(error.message)) return undefined;
  let found: number | undefined;
  visit(document, {
    Collection(_key, node) {
      if (!node.flow || !node.range || node.range[0] > error.pos[0]) return;
      const [start, end] = node.range;
      const closing = { '[': ']', '{': '}' }[source.charAt(start)];
      // A pair in a list, as [a: b], is a group without brackets of its own.
      if (closing && source.slice(start, end).trimEnd().at(-1) !== closing) found = start;
    },
  });
  return found;
}
