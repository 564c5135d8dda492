import { isMap, isScalar, type Document, type Pair, type Scalar } from 'yaml';
import type { TextEdit } from '../../base/text/text-edits.ts';
import { scalarText } from './edits.ts';

/** A text that a comma has cut, as commas do in braces: `{ reason: The list, it seems, was wrong }`. */
interface SplitText {
  /** Where the text begins, and what puts all of it into quotation marks. */
  edit: TextEdit;
  /** The parts that are read as names of fields. */
  keys: string[];
}

/**
 * The text that goes on with a name, which is none of a field. Undefined for a name that stands behind no text, and in
 * lines of its own.
 *
 * @param path of the group
 * @param isField whether a name is, or may be meant for, one of a field
 */
export function splitText(
  document: Document,
  source: string,
  path: readonly PropertyKey[],
  key: string,
  isField: (name: string) => boolean,
): SplitText | undefined {
  const map = document.getIn(path, true);
  if (!isMap(map) || !map.flow) return undefined;
  const index = map.items.findIndex((pair) => nameOf(pair) === key);
  const goesOn = (pair: Pair | undefined) => pair !== undefined && isPart(pair, isField);
  let start = index;
  while (goesOn(map.items[start])) start -= 1;
  const text = map.items[start]?.value;
  if (start === index || !isScalar(text) || !isWords(text) || !text.range) return undefined;
  const rest = map.items.slice(start + 1);
  const next = rest.findIndex((pair) => !goesOn(pair));
  const parts = next < 0 ? rest : rest.slice(0, next);
  const end = endOf(parts.at(-1));
  if (end === undefined) return undefined;
  const was = source.slice(text.range[0], end).trimEnd();
  const edit = { offset: text.range[0], was, now: scalarText(was) };
  return was.includes('\n') ? undefined : { edit, keys: parts.map(nameOf) };
}

/** Whether a pair goes on with the text before it: words with nothing behind them, or with a blank that no name has. */
function isPart({ key, value }: Pair, isField: (name: string) => boolean): boolean {
  if (!isScalar(key) || key.type !== 'PLAIN' || isField(String(key.value))) return false;
  const isBare = value === null || (isScalar(value) && value.value === null);
  return isBare || (String(key.value).includes(' ') && isScalar(value) && value.type === 'PLAIN');
}

/** Whether a value is a text without quotation marks, and no day or number. */
function isWords({ type, value }: Scalar): boolean {
  return type === 'PLAIN' && typeof value === 'string' && /\p{L}/u.test(value);
}

function nameOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function endOf(pair: Pair | undefined): number | undefined {
  const last = isScalar(pair?.value) && pair.value.value !== null ? pair.value : pair?.key;
  return isScalar(last) ? last.range?.[1] : undefined;
}
