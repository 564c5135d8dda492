import type { FieldAnswer } from '../../base/problems.ts';

/** What is said here of a field that other generators have, and what to do with it where that is one thing. */
export interface SaidHere {
  advice: string;
  answer?: FieldAnswer;
  /** The field of ours that says it once that is done. */
  then?: [name: string, value: unknown];
}

/** A field, and what may stand beside it. */
export interface Field {
  key: string;
  name: string;
  value: unknown;
  has: (field: string) => boolean;
  /** Whether a field is in the file already: it is not to be written again. */
  isThere: (field: string) => boolean;
  /** What it says. */
  valueOf: (field: string) => unknown;
}

/** An entry of a list. */
export function entryOf(list: string, entry: string, { isThere }: Field): SaidHere {
  if (isThere(list)) return { advice: `Add ${entry} to ${list}.` };
  const field = `${list}: [${entry}]`;
  return { advice: `Write ${field}.`, answer: { field }, then: [list, [entry]] };
}
