import type { TextEdit } from '../../base/text/text-edits.ts';
import { isFieldName } from './field-names.ts';
import { ifAllMended } from './proof.ts';

/** A field without the spaces before it; a text that goes on may hold a colon too. */
export function dedented(source: string, offset: number): TextEdit[] | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const name = /^(\w+):/.exec(source.slice(offset))?.[1];
  const isField = name !== undefined && isFieldName(name) && /^[ \t]+$/.test(source.slice(start, offset));
  return isField ? [{ offset: start, was: source.slice(start, offset), now: '' }] : undefined;
}

/** What puts lines where they belong. */
export interface Realigned {
  edits: TextEdit[];
  /** The name of the field right above them, if it is in an entry or a group. */
  above: string | undefined;
}

/** A field and those below it with the same spaces before them, put right below the field above. */
export function realigned(source: string, offset: number): Realigned | undefined {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const [, before = '', above = ''] =
    /^( *(?:- +)*)([A-Za-z]\w*):.*\n$/m.exec(lastLine(source.slice(0, start))) ?? [];
  const indent = /^ */.exec(source.slice(start))?.[0] ?? '';
  if (above === '' || before.length === indent.length) return undefined;
  const edits: TextEdit[] = [];
  for (let at = start; ; at = source.indexOf('\n', at) + 1) {
    const line = /^( *)[A-Za-z]\w*:(?= |\n|$)/.exec(source.slice(at, at + 200));
    if (line?.[1] !== indent) break;
    edits.push({ offset: at, was: indent, now: ' '.repeat(before.length) });
    if (!source.includes('\n', at)) break;
  }
  const mended = ifAllMended(source, edits.length > 0 ? edits : undefined);
  return mended && { edits: mended, above: before === '' ? undefined : above };
}

/** The last line of a text that ends with one. */
function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n', text.length - 2) + 1);
}
