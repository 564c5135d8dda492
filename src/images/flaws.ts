/** Why an image cannot be shown, for the check to put into words. */
export type Flaw =
  /** The bytes are those of no image. */
  | { why: 'no-image' }
  /** They are those of another kind than the ending says. */
  | { why: 'other-kind'; kind: string; ending: string | undefined }
  /** It begins as an image does and cannot be read to its end. */
  | { why: 'broken' }
  /** `frames` is more than one for a moving image. */
  | { why: 'many-pixels'; width: number; height: number; frames: number }
  /** An SVG that is no XML. */
  | { why: 'malformed'; reason: string }
  /** An SVG that declares entities. */
  | { why: 'entities' }
  /** An SVG that says neither its size nor its `viewBox`. */
  | { why: 'no-size' }
  /** An SVG that cannot be drawn. */
  | { why: 'not-drawn' };

/** How many pixels an image has at most, with all its frames. */
export const mostPixels = 100_000_000;
