import { isCollection, isMap, isNode, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import { isLegalId } from '../base/ids.ts';
import type { Reason } from '../base/problems.ts';
import { fieldsForNone } from '../base/stands-for-nothing.ts';
import * as yamlMessages from './yaml-messages.ts';
import * as yamlLineMessages from './yaml-line-messages.ts';
import * as yamlSignMessages from './yaml-sign-messages.ts';
import { foreignLine, foreignLines } from './foreign-lines.ts';
import { hiddenEnds } from './hidden-ends.ts';
import { hiddenWords } from './hidden-words.ts';
import { repeatedFields } from './repeated-fields.ts';
import { splitNames } from './split-names.ts';
import {
  closingEdit,
  dashed,
  dedented,
  elisionAt,
  escapeOf,
  goingOn,
  realigned,
  type Realigned,
  tabsAsSpaces,
  untabbed,
} from './yaml-cures.ts';
import { typographicMarks } from './typographic-marks.ts';
import type { TextEdit } from './yaml-edits.ts';
import { ifAllMended, proven } from './yaml-proof.ts';

/** A mistake of writing YAML: the offset at which to mend it, and what to do. */
export interface YamlMistake {
  offset: number;
  message: string;
  /** What mends it, where that can only be one thing. */
  edits?: TextEdit[] | undefined;
  /** What it is called, where it is no mistake for certain. */
  rule?: string;
}

/** A mistake for a reason that has its cure with it. */
function curable(offset: number, { message, ...edit }: Reason): YamlMistake {
  return { offset, message, edits: [{ offset, ...edit }] };
}

/** Mistakes that stop the parser: what it says of the lines after one follows from it. */
const stopping: ReadonlySet<string> = new Set([
  ...['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'IMPOSSIBLE', 'MISSING_CHAR', 'MULTIPLE_DOCS'],
  ...['MULTILINE_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'KEY_OVER_1024_CHARS'],
]);

/** How many mistakes are told of one text. */
const mostMistakes = 50;

/**
 * What is wrong with a YAML text, in the author's words: the parser's own are about its tokens. `isWhole` when
 * the document holds all that is meant in spite of that; `remarks` are of what may be meant as it stands.
 */
export function yamlMistakes(
  document: Document,
  source: string,
): { mistakes: YamlMistake[]; isWhole: boolean; remarks: YamlMistake[] } {
  const mistakes: YamlMistake[] = [];
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const foreign = errors[0] || !isMap(document.contents) ? allForeign(source) : [];
  if (foreign.length > 0) return { mistakes: foreign, isWhole: false, remarks: [] };
  const hidden = errors[0] ? hiddenEnds(source, errors[0].pos[0]) : [];
  if (hidden.length > 0) return { mistakes: hidden, isWhole: false, remarks: [] };
  for (const error of errors.slice(0, mostMistakes)) {
    mistakes.push(mistakeOf(error, document, source));
    if (stopping.has(error.code)) break;
  }
  if (mistakes.length > 0)
    return { mistakes: proven(firstOfLines(mistakes, source), source), isWhole: false, remarks: [] };
  const marks = typographicMarks(document, source);
  const unclear = [...markedValues(document, source), ...wrongNames(document, source), ...marks.mistakes];
  const found = [...unclear, ...repeatedFields(document, source), ...hiddenCharacters(document, source)].sort(
    (a, b) => a.offset - b.offset,
  );
  return {
    mistakes: firstOfLines(found.slice(0, mostMistakes), source),
    // Marks are names for values elsewhere, and may stand for billions of them.
    isWhole: unclear.length === 0,
    remarks: [...marks.remarks, ...hiddenWords(document, source), ...splitNames(document)].slice(
      0,
      mostMistakes,
    ),
  };
}

/** The lines of a text that are written as elsewhere, where nothing else is wrong with it. */
function allForeign(source: string): YamlMistake[] {
  const found = foreignLines(source).map(({ offset, reason }) => curable(offset, reason));
  if (found.length === 0) return found;
  const cures = found.flatMap(({ edits = [] }) => edits);
  return ifAllMended(source, cures) ? found.slice(0, mostMistakes) : [];
}

/** The first mistake of each line: what follows on the same line follows from it. */
function firstOfLines(mistakes: YamlMistake[], source: string): YamlMistake[] {
  const seen = new Set<number>();
  return mistakes.filter(({ offset }) => {
    const line = lineStart(source, offset);
    return !seen.has(line) && seen.add(line);
  });
}

function mistakeOf(error: YAMLError, document: Document, source: string): YamlMistake {
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

interface Line {
  text: string;
  offset: number;
}

/** What stands wrong in a line, judged by how it is written. */
function mistakeInLine(line: Line, offset: number, source: string): YamlMistake | undefined {
  const glued = /^(?:- )?([A-Za-z]\w*):(?!\/\/)(\S.*)$/.exec(line.text);
  if (glued) {
    const start = line.offset + (line.text.startsWith('- ') ? 2 : 0);
    const reason = yamlMessages.gluedColon(glued[1] ?? '', glued[2] ?? '');
    return { ...curable(start, reason), offset: line.offset };
  }
  if (/^[*•–—] \S/.test(line.text)) {
    const message = yamlLineMessages.foreignBullet(line.text);
    return { offset: line.offset, message, edits: dashed(source) };
  }
  const field = /^((?:- )*[^\s:"'[{][^:[{]*):[ \t]+(.+)$/.exec(line.text);
  const value = field?.[2] ?? line.text.replace(/^(?:- )+/, '');
  const start = line.offset + line.text.length - value.length;
  const inValue = mistakeInValue({ text: value, offset: start }, { line, offset, name: field?.[1] }, source);
  if (inValue) return inValue;
  if (!/:(?: |$)/.test(line.text) && !line.text.startsWith('- ')) return strayLine(line, source);
  const next = nextLine(source, offset);
  const isOwn = field !== null && next !== undefined && indentOf(next.text) > 0 && offset >= start;
  return entryBefore(line, next, source) ?? outOfLine(line, isOwn ? next : undefined, offset, source);
}

/** What stands wrong in a value by the sign that it begins with, or by a colon in it. */
function mistakeInValue(
  { text: value, offset: start }: Line,
  { line, offset, name }: { line: Line; offset: number; name: string | undefined },
  source: string,
): YamlMistake | undefined {
  const isWhole = isWholeValue(source, start, value);
  const isField = name !== undefined;
  if (isField && /^-(?: |$)/.test(value) && !line.text.startsWith('- '))
    return entryBesideName({ name, text: value, offset: start }, isWhole);
  const put = (reason: Reason) =>
    isWhole ? curable(start, reason) : { offset: start, message: reason.message };
  if (/^[&*!@%`|>]/.test(value)) return put(yamlSignMessages.reservedStart(value));
  if (/^["']/.test(value)) return put(yamlSignMessages.partlyQuoted(value));
  if (/^[[{]/.test(value)) {
    const aligned = isField ? realigned(source, line.offset) : undefined;
    if (aligned) return misaligned(line, aligned);
    return mistakeInBrackets({ text: value, offset: start }, offset, put);
  }
  return isField && /:(?: |$)/.test(value) ? put(yamlSignMessages.colonInText(value)) : undefined;
}

/** An entry of a list that is an id alone, before a line with a field of the same entry. */
function entryBefore(line: Line, next: Line | undefined, source: string): YamlMistake | undefined {
  const entry = /^- ([a-z0-9/-]+)$/.exec(line.text)?.[1];
  const field = next?.text.trim() ?? '';
  if (entry === undefined || !/^[A-Za-z]\w*: \S/.test(field)) return undefined;
  const offset = line.offset + 2;
  const edits = ifAllMended(source, [{ offset, was: '', now: 'id: ' }]);
  return edits && { offset, message: yamlLineMessages.entryWithFields(entry, field), edits };
}

/** A line that stands further in or out than it belongs; `own` is the one below a field that would belong to it. */
function outOfLine(line: Line, own: Line | undefined, offset: number, source: string): YamlMistake {
  const isOwn = own !== undefined;
  const stray = isOwn ? { offset: own.offset, text: own.text.trim() } : line;
  if (/^-(?: |$)/.test(stray.text) && (isOwn || line.offset === lineStart(source, offset)))
    return { offset: stray.offset, message: yamlLineMessages.strayEntry(stray.text) };
  const aligned = realigned(source, stray.offset);
  const say = isOwn ? yamlLineMessages.indentedField : yamlLineMessages.badIndentation;
  const edits = aligned?.edits ?? (isOwn ? dedented(source, stray.offset) : undefined);
  return { offset: stray.offset, message: say(stray.text, aligned?.above), edits };
}

/** A dash behind the name of a field: in place of a value, or before the first entry. */
function entryBesideName({ name, text, offset }: Line & { name: string }, isWhole: boolean): YamlMistake {
  const entry = text.replace(/^-\s*/, '');
  if (entry === '') {
    const isNone = fieldsForNone.has(name);
    const message = yamlLineMessages.dashForNothing(name, isNone);
    return isNone && isWhole ? curable(offset, { message, was: text, now: '[]' }) : { offset, message };
  }
  const isId = isWhole && isLegalId(entry);
  const message = yamlLineMessages.entryBesideName(name, entry, isId ? `[${entry}]` : undefined);
  return isId ? curable(offset, { message, was: text, now: `[${entry}]` }) : { offset, message };
}

function misaligned({ text, offset }: Line, { edits, above }: Realigned): YamlMistake {
  return { offset, message: yamlLineMessages.badIndentation(text, above), edits };
}

/** A line that is no field: one of another language, the rest of a text, or a name without its colon. */
function strayLine({ text, offset }: Line, source: string): YamlMistake {
  const foreign = foreignLine(text);
  if (foreign) return curable(offset, foreign);
  const edits = goingOn(source, offset);
  return {
    offset,
    message: edits ? yamlLineMessages.unindentedText(text) : yamlMessages.missingColon(text),
    edits,
  };
}

/** Whether a value is all that is meant: no remark behind it, and no line that goes on with it. */
function isWholeValue(source: string, start: number, value: string): boolean {
  const next = nextLine(source, start);
  const goesOn =
    next !== undefined && indentOf(lineAt(source, next.offset)) > indentOf(lineAt(source, start));
  return !/(?:^|\s)#/.test(value) && !goesOn;
}

/** What stands wrong in a value that begins with a bracket: a text that does so, or a list with something in the way. */
function mistakeInBrackets(
  { text, offset }: Line,
  at: number,
  put: (reason: Reason) => YamlMistake,
): YamlMistake {
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

/** How many characters of a line are looked through for what is wrong within brackets. */
const longestGroup = 2_000;

/** The value of a field in a group in brackets that holds a colon and a space, as `{ title: Port: closed }`, and a place. */
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

function nextLine(source: string, offset: number): Line | undefined {
  const end = source.indexOf('\n', offset);
  const text = end < 0 ? '' : lineAt(source, end + 1);
  return text.trim() === '' ? undefined : { text, offset: end + 1 + indentOf(text) };
}

function indentOf(text: string): number {
  return /^ */.exec(text)?.[0].length ?? 0;
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

/** Texts that begin with a sign which YAML takes for itself: `*name`, `&name` and `!name`. */
function markedValues(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  const hasAliases = /(?:^|\s)\*[\w-]/m.test(source);
  visit(document, {
    Alias(_key, node) {
      found.push(curable(node.range?.[0] ?? 0, yamlSignMessages.reservedStart(`*${node.source}`)));
    },
    Node(_key, node: Node) {
      if (found.length >= mostMistakes) return visit.BREAK;
      if (!isScalar(node) && !isCollection(node)) return undefined;
      const mark =
        node.anchor === undefined ? node.tag?.replace(/^tag:yaml\.org,2002:/, '!!') : `&${node.anchor}`;
      if (mark === undefined || mark === '!!str') return undefined;
      const start = Math.max(0, source.lastIndexOf(mark, node.range?.[0] ?? 0));
      const text = isScalar(node) && node.range ? source.slice(start, node.range[1]).trim() : mark;
      const reason = yamlSignMessages.reservedStart(text);
      // With something before it, or all over the file, it may be meant as YAML takes it.
      const isText = isScalar(node) && !/["'\n]/.test(text) && !hasAliases;
      found.push(isText ? curable(start, reason) : { offset: start, message: reason.message });
      return undefined;
    },
  });
  return found;
}

/** Names of fields that are none: nothing at all, or a list or group in brackets. */
function wrongNames(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && (key.value !== null || key.source)) return;
      if (isCollection(key) && key.range) {
        const [start, end] = key.range;
        if (key.flow) {
          found.push({ offset: start, message: yamlMessages.bracketedName(source.slice(start, end)) });
        } else {
          found.push({
            offset: Math.max(0, source.lastIndexOf('?', start)),
            message: yamlMessages.questionMark(),
          });
        }
      } else {
        const range = (isScalar(key) ? key.range : undefined) ?? (isNode(value) ? value.range : undefined);
        found.push({ offset: range?.[0] ?? 0, message: yamlMessages.missingName() });
      }
    },
  });
  return found;
}

const harmful = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/;

/** Invisible characters written as `\u202e`: the file itself has none. */
function hiddenCharacters(document: Document, source: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, { value, range }) {
      const character = typeof value === 'string' ? harmful.exec(value)?.[0] : undefined;
      if (!character || !range) return;
      const escape = escapeOf(character, source.slice(range[0], range[1]));
      const { message, ...edit } = yamlSignMessages.hiddenCharacter(character, escape?.written);
      const edits = escape && [{ offset: range[0] + escape.index, ...edit }];
      found.push({ offset: range[0], message, edits });
    },
  });
  return found;
}

function lineStart(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function lineAt(source: string, offset: number): string {
  return source.slice(lineStart(source, offset)).split('\n', 1)[0] ?? '';
}
