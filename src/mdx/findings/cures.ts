import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Edit } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import type { Expression } from '../nodes.ts';
import type { Tag } from '../vocabulary.ts';
import type { Attribute } from './findings.ts';

/*
 * Edits of the text of an MDX file that mend a mistake. Undefined where what is written is not what the
 * parser made of it, so that another place could be hit.
 */

/** A stretch as it is written, with the place of its start. */
interface Stretch {
  position: Position;
  written: string;
}

function stretchOf({ position }: Nodes | Attribute, file: VFile): Stretch | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (!position || start === undefined || end === undefined) return undefined;
  const { line, column } = position.start;
  return { position: { line, column }, written: String(file).slice(start, end) };
}

/** An edit within a stretch, some characters from its start. */
function editWithin({ position, written }: Stretch, index: number, was: string, now: string): Edit {
  const lines = written.slice(0, index).split('\n');
  const column = (lines.at(-1)?.length ?? 0) + (lines.length > 1 ? 1 : position.column);
  return { line: position.line + lines.length - 1, column, was, now };
}

/** Another name for a tag, in its closing tag too. */
export function renamedTag(tag: Tag, file: VFile, name: string): Edit[] | undefined {
  const stretch = stretchOf(tag, file);
  const was = tag.name ?? '';
  if (!stretch?.written.startsWith(`<${was}`)) return undefined;
  const opening = editWithin(stretch, 1, was, name);
  if (stretch.written.endsWith('/>')) return [opening];
  const closing = `${was}>`;
  if (!stretch.written.endsWith(`</${closing}`)) return undefined;
  return [opening, editWithin(stretch, stretch.written.length - closing.length, was, name)];
}

/** Another text for all of a tag or an attribute. */
export function rewritten(what: Tag | Attribute, file: VFile, now: string): Edit[] | undefined {
  const stretch = stretchOf(what, file);
  return stretch && [editWithin(stretch, 0, stretch.written, now)];
}

/** Another value for an attribute; undefined when it could not stand in quotation marks as it is. */
export function valueAs(attribute: Attribute, file: VFile, now: string): Edit[] | undefined {
  if (attribute.type !== 'mdxJsxAttribute' || /["&\\\n]/.test(now)) return undefined;
  return rewritten(attribute, file, `${attribute.name}="${now}"`);
}

/** A tag with more attributes was not written by hand, and each would be compared with all others. */
const mostAttributes = 100;

/** Another name for an attribute, which its tag does not have yet. */
export function renamedAttribute(
  attribute: Attribute,
  { attributes }: Tag,
  file: VFile,
  name: string,
): Edit[] | undefined {
  if (attributes.length > mostAttributes) return undefined;
  if (attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === name)) return undefined;
  const stretch = stretchOf(attribute, file);
  const was = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
  return stretch?.written.startsWith(was) && was !== '' ? [editWithin(stretch, 0, was, name)] : undefined;
}

/** Without an attribute and the blanks before it. */
export function withoutAttribute(attribute: Attribute, file: VFile): Edit[] | undefined {
  const stretch = stretchOf(attribute, file);
  const start = attribute.position?.start.offset ?? 0;
  const blanks = /[ \t]*$/.exec(String(file).slice(Math.max(0, start - 80), start))?.[0] ?? '';
  if (!stretch || stretch.position.column <= blanks.length) return undefined;
  const { line, column } = stretch.position;
  return [{ line, column: column - blanks.length, was: blanks + stretch.written, now: '' }];
}

/** Another address for a link, an image, a definition or an attribute of HTML that leads somewhere. */
export function addressAs(node: Nodes, file: VFile, address: string, now: string): Edit[] | undefined {
  if ('attributes' in node) {
    const attribute = node.attributes.find(({ value }) => value === address);
    return attribute && valueAs(attribute, file, now);
  }
  const stretch = stretchOf(node, file);
  const found = stretch && [...stretch.written.matchAll(/(?<=\]\(\s*<?|^\[[^\]]*\]:\s*<?)[^\s<>)]+/g)];
  const index = found?.findLast(({ 0: word }) => word === address)?.index;
  return stretch && index !== undefined ? [editWithin(stretch, index, address, now)] : undefined;
}

/** How long what stands in braces may be to be shown. */
const shownInBraces = 40;

/** What stands in braces, when it is short and in one line. */
export function shortCode({ value }: Expression): string | undefined {
  return value.length > shownInBraces || value.includes('\n') ? undefined : value;
}

/** Backslashes before the braces of short code, in which there are none. */
export function escapedBraces(node: Expression, file: VFile): Edit[] | undefined {
  const stretch = shortCode(node) === undefined ? undefined : stretchOf(node, file);
  if (!stretch || !/^\{[^{}]*\}$/.test(stretch.written)) return undefined;
  const end = stretch.written.length - 1;
  return [editWithin(stretch, 0, '{', '\\{'), editWithin(stretch, end, '}', '\\}')];
}

/**
 * Empty lines around a tag that has its lines for itself; undefined when words stand beside it, or when
 * it is part of a list or a quotation.
 */
export function setApart(tag: Tag, file: VFile): Edit[] | undefined {
  const stretch = stretchOf(tag, file);
  const { position } = tag;
  if (!stretch || position?.start.offset === undefined || stretch.position.column !== 1) return undefined;
  const source = String(file);
  const { offset: end = 0, line, column } = position.end;
  const before = source.slice(0, position.start.offset).slice(-2);
  const after = /^([ \t]*)(\n[ \t]*)?(\S)?/.exec(source.slice(end, end + 200)) ?? [];
  if (after[2] === undefined && after[3] !== undefined) return undefined;
  return [
    ...(before === '\n\n' || before.length < 2 ? [] : [{ ...stretch.position, was: '', now: '\n' }]),
    ...(after[3] === undefined ? [] : [{ line, column, was: '', now: '\n' }]),
  ];
}
