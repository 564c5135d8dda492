import type { z } from 'zod';

/** Why a value is refused, and what was meant where it can only be one. */
export interface Refusal {
  /** Goes on with a sentence that begins with the value. */
  reason: string;
  meant?: string | undefined;
  /** Whether nothing is to be written there. */
  isNothing?: boolean;
}

/** A check for `superRefine`: texts for which `isRight` does not hold are refused, with what was meant. */
export function refusing(
  isRight: (text: string) => boolean,
  refusal: (written: string) => Refusal,
): (written: string, context: z.RefinementCtx) => void {
  return (written, context) => {
    if (isRight(written)) return;
    const { reason, ...params } = refusal(written);
    context.addIssue({ code: 'custom', message: reason, input: written, params });
  };
}

/** What was meant by a value that `refusing` refused. */
export function meantIn(issue: z.core.$ZodIssue): string | undefined {
  const meant: unknown = issue.code === 'custom' ? issue.params?.meant : undefined;
  return typeof meant === 'string' ? meant : undefined;
}

/** Whether a value that `refusing` refused stands for nothing, and is not to be written. */
export function isForNothing(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' && issue.params?.isNothing === true;
}
