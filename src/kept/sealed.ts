import { createHash } from 'node:crypto';

/*
 * What is kept between runs is sealed with its own digest, so that a file that was torn, cut short or
 * written by something else is noticed and never believed.
 */

const length = 43;

function sealOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** A text with its seal before it. */
export function sealed(text: string): string {
  return `${sealOf(text)}\n${text}`;
}

/** The text that was sealed. Undefined when it isn't what it was. */
export function unsealed(written: Uint8Array): Uint8Array | undefined {
  const text = written.subarray(length + 1);
  const seal = new TextDecoder('latin1').decode(written.subarray(0, length + 1));
  return seal === `${sealOf(text)}\n` ? text : undefined;
}

/** Whether a file begins with a seal, be it sound or not. */
export function hasSeal(written: Uint8Array): boolean {
  return /^[\w-]{43}\n/.test(new TextDecoder('latin1').decode(written.subarray(0, length + 1)));
}
