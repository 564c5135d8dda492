import { edited, overlap, type TextEdit } from '../../base/text/text-edits.ts';

/** A text whose lines end as those of old Macs, with line feeds in their places: every offset stays. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}

/** A text with edits made whose lines end as those of the text do. @throws when two of them overlap */
export function editedAsWritten(source: string, edits: TextEdit[]): string {
  const met = overlap(edits);
  if (met !== undefined) throw new Error(`Two edits meet at ${met} of a text.`);
  const isOfOldMac = source.includes('\r') && !source.includes('\n');
  const own = isOfOldMac ? edits.map((edit) => ({ ...edit, now: edit.now.replaceAll('\n', '\r') })) : edits;
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
