import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { Edit, Fix } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { inOneLine } from '../../base/values.ts';

/** An attribute of a tag, or a spread of several. */
export type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

/** The one right answer of a message, for what stands at its place, or the edits that make it. */
export type Cure = Pick<Edit, 'was' | 'now'> | Edit[];

declare module 'vfile-message' {
  interface VFileMessage {
    /** What mends it. */
    fix?: Fix;
  }
}

/** Leaves an error on a file, in one line. */
export function error(
  file: VFile,
  position: Position | Nodes | Attribute,
  ruleId: string,
  reason: string,
  cure?: Cure,
): void {
  warning(file, position, ruleId, reason, cure).fatal = true;
}

/** The same that stops nothing. */
export function warning(
  file: VFile,
  position: Position | Nodes | Attribute,
  ruleId: string,
  reason: string,
  cure?: Cure,
): VFileMessage {
  const at = 'line' in position ? position : position.position?.start;
  const message = file.message(inOneLine(reason), { place: at, ruleId });
  const { line = 1, column = 1 } = at ?? {};
  if (cure) message.fix = { edits: Array.isArray(cure) ? cure : [{ line, column, ...cure }] };
  return message;
}
