import { parseDocument } from 'yaml';
import { edited, type TextEdit } from '../../base/text/text-edits.ts';
import type { YamlMistake } from './yaml-mistake.ts';

export const parserOptions = {
  prettyErrors: false,
  version: '1.2',
  // The library compares every name with every other one: repeated-fields.ts looks for them.
  uniqueKeys: false,
} as const;

/** How many cures are tried, each by parsing the whole text once, and of how long a text. */
const [mostTried, longest] = [10, 50_000];

/**
 * Takes the cures from mistakes that they do not mend: what the parser says of a line can follow from one above. When
 * the first cure leaves nothing to say, the other mistakes were none.
 */
export function proven(mistakes: YamlMistake[], source: string): YamlMistake[] {
  const [first] = mistakes;
  if (source.length > longest) return mistakes.map((mistake) => ({ ...mistake, edits: undefined }));
  if (first && ifAllMended(source, first.edits)) return [first];
  return mistakes.map((mistake, index) =>
    mistake.edits && index < mostTried && isMended(source, mistake.edits)
      ? mistake
      : { ...mistake, edits: undefined },
  );
}

/** The edits, if nothing is wrong with a text after them. */
export function ifAllMended(source: string, edits: TextEdit[] | undefined): TextEdit[] | undefined {
  return edits && source.length <= longest && errorsAfter(source, edits).length === 0 ? edits : undefined;
}

/** Offsets at which the parser finds something wrong in a text after edits. */
function errorsAfter(source: string, edits: TextEdit[]): number[] {
  const { errors, warnings } = parseDocument(edited(source, edits), parserOptions);
  return [...errors, ...warnings].map(({ pos: [start] }) => start);
}

/** Whether nothing is wrong in the line any more that edits begin in. */
function isMended(source: string, edits: TextEdit[]): boolean {
  const from = Math.min(...edits.map(({ offset }) => offset));
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const grown = edits.reduce((sum, { was, now }) => sum + now.length - was.length, 0);
  const next = source.indexOf('\n', Math.max(...edits.map(({ offset, was }) => offset + was.length)));
  const end = (next < 0 ? source.length : next) + grown;
  return !errorsAfter(source, edits).some((at) => start <= at && at < end);
}
