import type { Problem } from '../../base/problems.ts';
import { program } from '../text/text-messages.ts';
import type { FileFacts } from './content-text.ts';

/**
 * The error at the first code of a text that is a program.
 *
 * @param file path of the text, as the author would type it
 */
export function programProblems(file: string, { outline }: FileFacts): Problem[] {
  return outline?.program ? [program(file, outline.program)] : [];
}

/** A text with its code left out: what is not allowed is not run either, in the preview as little as in a build. */
export function withoutProgram({ body, outline, ...facts }: FileFacts): FileFacts {
  if (!outline?.program) return { body, outline, ...facts };
  return { ...facts, outline: { ...outline, program: undefined } };
}
