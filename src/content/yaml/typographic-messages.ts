/**
 * Values with typographic quotation marks where those of YAML are meant.
 *
 * @param ofLine the values of one line, as they stand and as they are to
 */
export function markedValue(ofLine: { written: string; now: string }[]): string {
  const was = ofLine.map(({ written }) => written).join(', ');
  const now = ofLine.map((one) => one.now).join(', ');
  return `Typographic quotation marks become part of the value here. Write ${now}, not ${was}.`;
}

/**
 * Words of a text that are lost behind a space and a #.
 *
 * @param hidden from a # on
 * @param now the whole text as it would be read
 */
export function hiddenWords(hidden: string, now: string): string {
  return `Nobody reads "${hidden}": with a space before it, # begins a remark. Write ${now}, or a space behind the #.`;
}

/** A text in typographic quotation marks, which is shown with them: that may be meant. */
export function markedText(written: string, now: string): string {
  return `Typographic quotation marks around all of a text are shown with it. Write ${now}, or "${written}" if they are meant.`;
}
