import { isAlias, isMap, isNode, isScalar, isSeq, parse, type Document, type Pair, type YAMLMap } from 'yaml';
import type { FieldAnswer } from '../../base/problems.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';

type Path = readonly PropertyKey[];

/**
 * How a YAML text has to change for an answer to stand at `path`. The rest stays to the byte. Undefined
 * where that cannot be done without a guess, or without losing a comment.
 */
export function yamlEdits(
  document: Document,
  source: string,
  path: Path,
  answer: FieldAnswer,
): TextEdit[] | undefined {
  const edit = editFor(document, source, path, answer);
  if (!edit) return undefined;
  const [offset, end, now] = edit;
  const was = source.slice(offset, end);
  return /(?:^|\s)#/.test(was) ? undefined : [{ offset, was, now }];
}

type Replacement = [start: number, end: number, now: string];

function editFor(
  document: Document,
  source: string,
  path: Path,
  answer: FieldAnswer,
): Replacement | undefined {
  if (answer === 'remove') return removal(document, source, path);
  if ('key' in answer) return renamedKey(document, path, answer.key);
  if ('field' in answer) return otherField(document, source, path, answer.field);
  const node = document.getIn(path, true);
  const range = rangeOf(node);
  if (!range) return undefined;
  range[1] = range[0] + source.slice(...range).trimEnd().length;
  if ('yaml' in answer) return [...range, answer.yaml];
  if ('entries' in answer) return asEntries(parentOf(document, path), source, range, answer.entries);
  if (isScalar(node) && node.type?.startsWith('BLOCK')) return undefined;
  return [...range, scalarText(answer.now, isScalar(node) ? node.type : undefined)];
}

/** Several values in the place of one: in its list as that is written, else as a list in brackets. */
function asEntries(
  parent: unknown,
  source: string,
  [start, end]: [number, number],
  entries: string[],
): Replacement | undefined {
  const written = entries.map((one) => scalarText(one));
  if (!isSeq(parent)) return [start, end, `[${written.join(', ')}]`];
  if (parent.flow) return [start, end, written.join(', ')];
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /^ *- +$/.test(before) ? [start, end, written.join(`\n${before}`)] : undefined;
}

/** Where a value stands, without its anchor. One that has an anchor or a tag is left alone. */
function rangeOf(node: unknown): [start: number, end: number] | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const isAnchored = !isAlias(node) && node.anchor !== undefined;
  return isAnchored || node.tag !== undefined ? undefined : [node.range[0], node.range[1]];
}

/** A text as YAML reads it anywhere: quoted as it was, and only when it has to be. */
export function scalarText(text: string, type?: string): string {
  if (type === 'QUOTE_SINGLE') return `'${text.replaceAll("'", "''")}'`;
  if (type !== 'QUOTE_DOUBLE' && isPlain(text)) return text;
  return JSON.stringify(text);
}

function isPlain(text: string): boolean {
  if (!/^[\p{L}\p{N}/](?:[^\s#,[\]{}]| (?!#))*$/u.test(text)) return false;
  try {
    const read: unknown = parse(`[${text}]`, { logLevel: 'silent' });
    return Array.isArray(read) && read.length === 1 && read[0] === text;
  } catch {
    return false;
  }
}

function renamedKey(document: Document, path: Path, name: string): Replacement | undefined {
  const map = parentOf(document, path);
  if (!isMap(map) || map.has(name)) return undefined;
  const key = pairOf(map, path.at(-1))?.key;
  const range = rangeOf(key);
  return range && isScalar(key) ? [...range, scalarText(name, key.type ?? undefined)] : undefined;
}

/** A field in the place of another, if it is not there yet. */
function otherField(document: Document, source: string, path: Path, field: string): Replacement | undefined {
  const map = parentOf(document, path);
  if (!isMap(map) || map.has(/^\w+/.exec(field)?.[0])) return undefined;
  const span = spanOf(pairOf(map, path.at(-1)));
  return span && [span[0], span[0] + source.slice(...span).trimEnd().length, field];
}

function parentOf(document: Document, path: Path): unknown {
  return path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
}

function pairOf(map: YAMLMap, name: PropertyKey | undefined): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
}

/** An entry of a list, or a field with its name, goes with its comma or with its lines. */
function removal(document: Document, source: string, path: Path): Replacement | undefined {
  const parent = parentOf(document, path);
  if (!isSeq(parent) && !isMap(parent)) return undefined;
  const { items } = parent;
  const pair = isMap(parent) ? pairOf(parent, path.at(-1)) : undefined;
  const index = pair ? items.findIndex((one) => one === pair) : Number(path.at(-1));
  const span = spanOf(items[index]);
  const range = rangeOf(parent);
  if (!span || !range) return undefined;
  if (items.length === 1) return isSeq(parent) ? [...range, '[]'] : undefined;
  if (!parent.flow) return ofWholeLines(source, span, isSeq(parent) ? /^ *- +$/ : /^ *$/);
  const [before, after] = [spanOf(items[index - 1]), spanOf(items[index + 1])];
  if (before) return [before[1], span[1], ''];
  return after && [span[0], after[0], ''];
}

function spanOf(item: unknown): [start: number, end: number] | undefined {
  if (!isScalar(item) && typeof item === 'object' && item !== null && 'key' in item) {
    const start = rangeOf(item.key);
    const end = rangeOf('value' in item && item.value ? item.value : item.key);
    return start && end && [start[0], end[1]];
  }
  return rangeOf(item);
}

/** The lines of an entry of a list with dashes or of a field, if nothing else stands in them. */
function ofWholeLines(
  source: string,
  [start, end]: [number, number],
  before: RegExp,
): Replacement | undefined {
  const first = source.lastIndexOf('\n', start - 1) + 1;
  const next = source.indexOf('\n', end) + 1;
  const isAlone = before.test(source.slice(first, start)) && source.slice(end, next).trim() === '';
  return next > 0 && isAlone ? [first, next, ''] : undefined;
}
