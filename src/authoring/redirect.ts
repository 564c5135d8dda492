import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import * as messages from './messages.ts';
import type { Edit } from './source.ts';
import { yamlDocument } from './yaml-references.ts';

/** The old addresses in a briefing's front matter. */
export function aliasesIn(yaml: string): string[] {
  const list = yamlDocument(yaml).get('aliases');
  return isSeq(list) ? list.items.filter(isScalar).map(({ value }) => String(value)) : [];
}

/**
 * The edit of a briefing's front matter that makes the address `old` lead to it at `current`.
 *
 * The list keeps its form, in brackets or one a line. A briefing that moves back to an old address has
 * that one exchanged, since an alias may not be the address of a page.
 *
 * @throws when the front matter is written in a way that has no place for it
 */
export function redirectEdit(yaml: string, old: string, current: string): Edit {
  const { contents } = yamlDocument(yaml);
  if (!isMap(contents) || contents.flow) throw new Error(messages.noRoomForAlias(old));
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (!pair) return insertion(yaml.length, `aliases: [${old}]${eol}`);

  const list = pair.value;
  if (isScalar(list) && list.value === null) {
    const { start, end } = spanOf(list);
    return { start, end, text: yaml.charAt(start - 1) === ' ' ? `[${old}]` : ` [${old}]` };
  }
  if (!isSeq(list)) throw new Error(messages.noRoomForAlias(old));
  const items = list.items.filter(isScalar);
  const back = items.find(({ value }) => value === current);
  if (back) return { ...spanOf(back), text: old };
  const last = items.at(-1);
  if (!last) return insertion((list.range?.[0] ?? 0) + 1, old);
  const { start, end } = spanOf(last);
  if (list.flow) return insertion(end, `, ${old}`);
  const dash = /^[ \t]*-[ \t]+/.exec(yaml.slice(yaml.lastIndexOf('\n', start) + 1))?.[0] ?? '- ';
  return insertion(yaml.indexOf('\n', end) + 1, `${dash}${old}${eol}`);
}

function insertion(start: number, text: string): Edit {
  return { start, end: start, text };
}

function spanOf({ range }: Scalar): { start: number; end: number } {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}
