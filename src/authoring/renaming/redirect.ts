import { isMap, isScalar, isSeq, stringify, type Scalar } from 'yaml';
import { fileAt, folded } from '../../base/old-addresses.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';
import * as messages from './rename-messages.ts';
import { yamlDocument } from './yaml-references.ts';

/** Where a file says what it was known by before: briefings by address, subjects by id. */
type FormerField = 'aliases' | 'formerIds';

/** What a file was known by before. */
export function formerIn(yaml: string, field: FormerField): string[] {
  return scalarsIn(yamlDocument(yaml).get(field, true)).map(({ value }) => String(value));
}

/** What a list holds. A single value without brackets is one to the check, too, which says how to write it. */
function scalarsIn(list: unknown): Scalar[] {
  const items: unknown[] = isSeq(list) ? list.items : [list];
  return items.filter(isScalar).filter(({ value }) => value !== null);
}

/**
 * The edit of front matter or YAML that makes `old` lead to the file, which is known as `current` from now on.
 *
 * The list keeps its form, in brackets or one a line. A file that gets an old address or id back has that one
 * exchanged, since what leads on may not be a page itself.
 *
 * @throws when the fields are written in a way that has no place for it
 */
export function redirectEdit(yaml: string, field: FormerField, old: string, current: string): TextEdit {
  const { contents } = yamlDocument(yaml);
  if (!isMap(contents)) throw new Error(messages.noRoomForFormer(field, old));
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const written = stringify(old).trim();
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === field);
  if (!pair) {
    if (contents.flow) return insertion((contents.range?.[0] ?? 0) + 1, ` ${field}: [${written}],`);
    const end = endOfFields(yaml);
    const before = end === 0 || yaml.charAt(end - 1) === '\n' ? '' : eol;
    return insertion(end, `${before}${field}: [${written}]${eol}`);
  }
  return listEdit(pair.value, yaml, field, { old, written, current, eol });
}

/** The edit of a list that is there. @param written `old` as YAML has it */
function listEdit(
  list: unknown,
  yaml: string,
  field: FormerField,
  { old, written, current, eol }: Record<'old' | 'written' | 'current' | 'eol', string>,
): TextEdit {
  if (isScalar(list) && list.value === null) {
    const { offset, was } = writtenAs(list, yaml);
    return { offset, was, now: yaml.charAt(offset - 1) === ' ' ? `[${written}]` : ` [${written}]` };
  }
  const items = scalarsIn(list);
  const back =
    items.find(({ value }) => value === old) ??
    items.find(({ value }) => isSame(field, String(value), current));
  if (isScalar(list) && !list.type?.startsWith('BLOCK')) {
    const { offset, was } = writtenAs(list, yaml);
    return { offset, was, now: `[${back ? '' : `${was}, `}${written}]` };
  }
  if (!isSeq(list)) throw new Error(messages.noRoomForFormer(field, old));
  if (back) return { ...writtenAs(back, yaml), now: written };
  const last = items.at(-1);
  if (!last) return insertion((list.range?.[0] ?? 0) + 1, written);
  const { offset, was } = writtenAs(last, yaml);
  const end = offset + was.length;
  if (list.flow) return insertion(end, `, ${written}`);
  const dash = /^[ \t]*-[ \t]+/.exec(yaml.slice(yaml.lastIndexOf('\n', offset) + 1))?.[0] ?? '- ';
  const next = yaml.indexOf('\n', end) + 1;
  return next > 0
    ? insertion(next, `${dash}${written}${eol}`)
    : insertion(yaml.length, `${eol}${dash}${written}${eol}`);
}

/** Where a field is added: a line of dots ends them, and what follows. */
function endOfFields(yaml: string): number {
  return /^\.\.\.(?=\s|$)/m.exec(yaml)?.index ?? yaml.length;
}

/** Addresses are one when hosts look for one file. */
function isSame(field: FormerField, a: string, b: string): boolean {
  return field === 'aliases' ? folded(fileAt(a)) === folded(fileAt(b)) : a === b;
}

function insertion(offset: number, now: string): TextEdit {
  return { offset, was: '', now };
}

/** Where a value stands, and how it is written there. */
function writtenAs({ range }: Scalar, yaml: string): Omit<TextEdit, 'now'> {
  const [start, end] = range ?? [0, 0];
  return { offset: start, was: yaml.slice(start, end) };
}
