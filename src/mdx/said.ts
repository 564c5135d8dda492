import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { inOneLine } from '../archive/problems.ts';
import type { Position } from './outline.ts';

/** An attribute of a tag, or a spread of several. */
export type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

/** Leaves an error on a file, in one line. */
export function error(
  file: VFile,
  place: Position | Nodes | Attribute,
  ruleId: string,
  reason: string,
): void {
  warning(file, place, ruleId, reason).fatal = true;
}

/** The same that stops nothing. */
export function warning(
  file: VFile,
  place: Position | Nodes | Attribute,
  ruleId: string,
  reason: string,
): VFileMessage {
  const at = 'line' in place ? place : place.position?.start;
  return file.message(inOneLine(reason), { place: at, ruleId });
}
