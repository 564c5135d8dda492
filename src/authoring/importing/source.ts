/** A change of one stretch of a text. */
export interface SourceEdit {
  start: number;
  end: number;
  text: string;
}

/** A text with edits made, and all else as it was, in whatever order they come. @throws when two of them overlap */
export function edited(source: string, edits: SourceEdit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) throw new Error(`Two edits meet at ${start} of a text.`);
    result += source.slice(done, start) + text;
    done = end;
  }
  return result + source.slice(done);
}

/** A text whose lines end as those of old Macs, with line feeds in their places: every offset stays. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** A text with edits made whose lines end as those of the text do. */
export function editedAsWritten(source: string, edits: SourceEdit[]): string {
  const isOfOldMac = source.includes('\r') && !source.includes('\n');
  const own = isOfOldMac ? edits.map((edit) => ({ ...edit, text: edit.text.replaceAll('\n', '\r') })) : edits;
  return edited(source, own);
}

/** An MDX file as its author saved it, with offsets that hold for the whole file. */
export interface MdxSource {
  yaml: string;
  /** Where `yaml` starts and ends. */
  start: number;
  end: number;
  /** The whole file with blanks in place of its front matter. */
  body: string;
}

/** An MDX file cut in two, whatever its line ends. Undefined without front matter. */
export function mdxSource(text: string): MdxSource | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*\r?$/gm;
  closing.lastIndex = opening.length;
  const found = closing.exec(text);
  if (!found) return undefined;
  const { index: end } = found;
  const cut = end + found[0].length;
  const body = text.slice(0, cut).replace(/[^\r\n]/g, ' ') + text.slice(cut);
  return { yaml: text.slice(opening.length, end), start: opening.length, end, body };
}
