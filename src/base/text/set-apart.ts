const fromRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name as it is put into a sentence of plain text. One that is written from right to left is set apart, so that a
 * number or a sign behind it keeps its place, and the sentence its direction when it begins with the name.
 */
export function setApart(name: string): string {
  return fromRightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}
