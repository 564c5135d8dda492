import type { Reason } from '../../base/problems.ts';
import type { TextEdit } from '../../base/text/text-edits.ts';

/** A mistake of writing YAML: the offset at which to mend it, and what to do. */
export interface YamlMistake {
  offset: number;
  message: string;
  /** What mends it, where that can only be one thing. */
  edits?: TextEdit[] | undefined;
  /** What it is called, where it is no mistake for certain. */
  rule?: string;
  /** The field of which it leaves open what it says: nothing more is to be said of that. */
  unsettled?: PropertyKey[];
}

/** A mistake for a reason that has its cure with it. */
export function curable(offset: number, { message, ...edit }: Reason): YamlMistake {
  return { offset, message, edits: [{ offset, ...edit }] };
}

/** How many mistakes are told of one text. */
export const mostMistakes = 50;
