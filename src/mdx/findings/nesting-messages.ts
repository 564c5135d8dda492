import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Edit } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { error } from './findings.ts';

const rule = 'misplaced-html';

/** What is best written in another way than with tags. */
const inMarkdown: Readonly<Partial<Record<string, string>>> = {
  li: 'write the list in Markdown, each line with a dash',
  summary: 'remove the tag',
  figcaption: 'write <Figure src="…" alt="…" caption="…" />',
  ...Object.fromEntries(
    ['td', 'th', 'tr', 'thead', 'tbody', 'tfoot'].map((name) => [name, 'write the table in Markdown']),
  ),
};

/** A part of an element outside of it. */
export function strayPart(file: VFile, position: Position, name: string, wholes: readonly string[]): void {
  const whole = wholes
    .slice(0, 2)
    .map((one) => `<${one}>`)
    .join(' or ');
  const other = inMarkdown[name] ?? 'remove the tag';
  error(file, position, rule, `<${name}> is nothing outside of ${whole}. Put it into one, or ${other}.`);
}

/**
 * A part of an element that stands in it, but in one paragraph with other words.
 *
 * @param cut where an empty line parts a summary from all of the words, where one does
 */
export function partInParagraph(
  file: VFile,
  position: Position,
  name: string,
  { whole = '', cut }: { whole: string | undefined; cut: Point | undefined },
): void {
  const message = `<${name}> stands in a paragraph with the words beside it, and not in <${whole}> itself. Leave an empty line between them.`;
  error(file, position, rule, message, cut && emptyLine(file, cut));
}

/** An empty line where a line ends, in the quotation that the line stands in; undefined where words follow. */
function emptyLine(file: VFile, { line, column, offset }: Point): Edit[] | undefined {
  const text = String(file);
  if (offset === undefined || !/^[\t ]*\r?\n/.test(text.slice(offset, offset + 99))) return undefined;
  const [marks = ''] = /^[>\t ]*/.exec(text.slice(offset - column + 1, offset)) ?? [];
  return [{ line, column, was: '', now: `\n${marks.trimEnd()}` }];
}

/** A block in a paragraph, be it of Markdown or in tags. */
export function blockInParagraph(file: VFile, position: Position, name: string): void {
  const message =
    name === 'p'
      ? 'A paragraph cannot stand in another. Remove <p> and </p>, and leave an empty line between paragraphs.'
      : `<${name}> cannot stand in a paragraph, which browsers end before it. Set it apart with empty lines, outside of <p>.`;
  error(file, position, rule, message);
}

export function headingInHeading(file: VFile, position: Position, name: string): void {
  error(file, position, rule, `<${name}> cannot stand in a heading. Set it apart with empty lines.`);
}

export function linkInLink(file: VFile, position: Position): void {
  const message =
    'A link cannot stand in a link, which browsers end before it. Move it behind the other: a link, a note, <Cite>, <Actor> or <Place>.';
  error(file, position, rule, message);
}

/** An element between the cells of a table. That of words is most often a paragraph that Markdown makes. */
export function elementInTable(file: VFile, position: Position, name: string, within: string): void {
  const [what, them] = name === 'p' ? ['Words', 'them'] : [`<${name}>`, 'it'];
  const message = `${what} cannot stand in <${within}>: browsers move ${them} out of the table. Put ${them} into <td>.`;
  error(file, position, rule, message);
}

/** Words between the cells of a table. */
export function textInTable(file: VFile, position: Position, within: string, words: string): void {
  const message = `"${words}" cannot stand in <${within}>: browsers move it out of the table. Put it into <td>.`;
  error(file, position, rule, message);
}

/** Words in an element that holds none. */
export function wordsInVoid(file: VFile, position: Position, name: string): void {
  const message = `<${name}> holds no words, and those in it are lost. Write <${name} /> and the words behind it.`;
  error(file, position, rule, message);
}
