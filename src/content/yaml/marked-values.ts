import {
  type Document,
  isCollection,
  isScalar,
  type Node,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { lineStart } from '../../base/text/text-positions.ts';
import { curable, mostMistakes, type YamlMistake } from './yaml-mistake.ts';
import * as yamlSignMessages from './yaml-sign-messages.ts';

/**
 * Values that stand for others, `*name` for what is marked `&name`. None is put in its place: each may hold the next,
 * without end.
 */
function repeatedValues(document: Document, source: string): YamlMistake[] {
  const marked = new Map<string, string | undefined>();
  const found: YamlMistake[] = [];
  visit(document, {
    Node(_key, node: Node) {
      if (found.length >= mostMistakes) return visit.BREAK;
      if (!isScalar(node) && !isCollection(node)) return undefined;
      if (node.anchor !== undefined) marked.set(node.anchor, valueIn(node, source));
      return undefined;
    },
    Alias(_key, { source: name, range }) {
      if (!marked.has(name)) return;
      found.push({
        offset: range?.[0] ?? 0,
        message: yamlSignMessages.repeatedValue(name, marked.get(name)),
      });
    },
  });
  return found;
}

/** A short value as it may stand in another place: written in one line, and repeating none itself. */
function valueIn(node: Node, source: string): string | undefined {
  if (!node.range || (isCollection(node) && !node.flow)) return undefined;
  const value = source.slice(node.range[0], node.range[1]).trim();
  // In a list in brackets a comma would end a text that stands in no quotation marks.
  const isOpen = isScalar(node) && /^[^"']*[,[\]{}]/.test(value);
  return value === '' || value.length > 80 || isOpen || /[\n*&]/.test(value) ? undefined : value;
}

/** Texts that begin with a sign which YAML takes for itself: `*name`, `&name` and `!name`. */
export function markedValues(document: Document, source: string): YamlMistake[] {
  const repeated = repeatedValues(document, source);
  if (repeated.length > 0) return repeated;
  const found: YamlMistake[] = [];
  const hasAliases = /(?:^|\s)\*[\w-]/m.test(source);
  visit(document, {
    Alias(_key, node) {
      found.push(curable(node.range?.[0] ?? 0, yamlSignMessages.reservedStart(`*${node.source}`)));
    },
    Node(_key, node: Node) {
      if (found.length >= mostMistakes) return visit.BREAK;
      if (!isScalar(node) && !isCollection(node)) return undefined;
      const written = markOf(node, source);
      if (written === undefined) return undefined;
      const { mark, start } = written;
      if (isCollection(node)) {
        found.push(
          curable(
            start,
            yamlSignMessages.markedGroup(mark, /^\s*/.exec(source.slice(start + mark.length))?.[0] ?? ''),
          ),
        );
        return undefined;
      }
      const text = node.range ? source.slice(start, node.range[1]).trim() : mark;
      const reason = yamlSignMessages.reservedStart(text);
      // With something before it, or all over the file, it may be meant as YAML takes it.
      const isText = !/["'\n]/.test(text) && !hasAliases;
      found.push(isText ? curable(start, reason) : { offset: start, message: reason.message });
      return undefined;
    },
  });
  return found;
}

/** The mark before a value as it is written, and where. None of what says the same without it. */
function markOf(
  node: Scalar | YAMLMap | YAMLSeq,
  source: string,
): { mark: string; start: number } | undefined {
  const { anchor, tag = '!!str', range } = node;
  const short = tag.replace(/^tag:yaml\.org,2002:/, '!!');
  const mark = anchor === undefined ? short : `&${anchor}`;
  if (mark === '!!str') return undefined;
  const before = range?.[0] ?? 0;
  const ways = anchor === undefined ? [short, `!<${tag}>`] : [mark];
  const found = ways.map((way) => ({ mark: way, start: lastOutsideRemarks(source, way, before) }));
  return found.find(({ start }) => start >= 0) ?? { mark, start: before };
}

/** Where something stands last before an offset, but in a remark; -1 for nowhere. */
function lastOutsideRemarks(source: string, sought: string, before: number): number {
  let start = source.lastIndexOf(sought, before);
  while (start >= 0) {
    const line = lineStart(source, start);
    const remark = /(?:^|\s)#/.exec(source.slice(line, start));
    if (!remark) return start;
    const open = line + remark.index;
    start = open > 0 ? source.lastIndexOf(sought, open - 1) : -1;
  }
  return -1;
}
