import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import type { Edit } from '../../base/problems.ts';
import type { Position } from '../../base/text/text-positions.ts';
import { warning, type Cure } from './findings.ts';

/** Signs around words that are not shown. @param written the words with their signs */
export function changedBySigns(file: VFile, node: Nodes, written: string): void {
  const escaped = written.replace(/[*_]/g, String.raw`\$&`);
  const words = written.replace(/^[*_]+|[*_]+$/g, '');
  const message = `The signs in "${written}" are not shown: they set "${words}" in other letters. To show them, write ${escaped}.`;
  const isPlain = !/[\\`]/.test(written);
  warning(file, node, 'hidden-signs', message, isPlain ? { was: written, now: escaped } : undefined);
}

/** A sign at the beginning of a line that makes something else of a sentence. */
export function changedByLineStart(file: VFile, node: Nodes, sign: string, what: string): void {
  const escaped = sign.replace(/[.+>#-]/, String.raw`\$&`);
  const message = `"${sign}" at the beginning of this line makes ${what} of it. If the sentence goes on, write ${escaped}; if not, leave a line empty above.`;
  warning(file, node, 'hidden-signs', message);
}

/** A sentence that a line of signs below makes a heading. */
export function underlinedSentence(file: VFile, node: Nodes, line: string): void {
  const message = `The line ${line} below makes a heading of this sentence. Leave a line empty between them.`;
  warning(file, node, 'hidden-signs', message);
}

/** A row that is longer than the first of its table, which says how many columns there are. */
export function surplusCells(file: VFile, row: Nodes, columns: number): void {
  const message = `What stands in this row after its ${columns === 1 ? 'first cell' : `first ${columns} cells`} is not shown, since the first row has no more. Give that as many cells, or write a sign | that is to be shown as \\|.`;
  warning(file, row, 'hidden-signs', message);
}

/** Lines that look like a table. */
export function noTable(file: VFile, node: Nodes, columns: number): void {
  const line = `|${' --- |'.repeat(columns)}`;
  warning(file, node, 'hidden-signs', `These lines are no table. Write ${line} below the first of them.`);
}

/** A line that is no heading for want of a space. */
export function noHeading(file: VFile, node: Nodes, signs: string): void {
  const message = `This is no heading. Write a space after ${signs}, or \\${signs} if the sign is to be shown.`;
  warning(file, node, 'hidden-signs', message);
}

/** The same where another sign of the width of a space stands there. */
export function strangeBlank(file: VFile, node: Nodes, signs: string, blank: string): void {
  const message = `This is no heading: the space after ${signs} is one that is not read as such. Write one with the space bar.`;
  warning(file, node, 'hidden-signs', message, { was: signs + blank, now: `${signs} ` });
}

/** Stars that set nothing in other letters, and are shown. */
export function openStars(file: VFile, node: Nodes): void {
  const message =
    'The ** here is shown, since it has no partner. Write ** at the other end too, with no space before or after the words between, or \\*\\* to show it.';
  warning(file, node, 'hidden-signs', message);
}

/** A link or an image that is none. @param position of the bracket before the address */
export function noLink(
  file: VFile,
  position: Position,
  { what, given }: { what: string; given: string },
): void {
  const bare = given.trim();
  const now = bare.startsWith('http') ? bare.replaceAll(' ', '%20') : `<${bare}>`;
  const isWhole = !bare.startsWith('http') || URL.canParse(now);
  const advice = isWhole ? `Write (${now}).` : 'Copy the address again.';
  const message = `This is no ${what} but words, since its address has blanks. ${advice}`;
  const cure = isWhole ? { was: `(${given})`, now: `(${now})` } : undefined;
  warning(file, position, 'hidden-signs', message, cure);
}

/** A link with its words in parentheses and its address in brackets. */
export function turned(file: VFile, position: Position, cure: Extract<Cure, { was: string }>): void {
  warning(file, position, 'hidden-signs', `${cure.was} is no link. Write ${cure.now}.`, cure);
}

/** A list of lines that begin with its sign and no space. */
export function gluedList(file: VFile, position: Position, sign: string, edits: Edit[]): void {
  const what = sign === '-' ? sign : 'number';
  const message = `Without a space after each ${what}, this is no list, and its lines run into one. Write one.`;
  warning(file, position, 'hidden-signs', message, edits);
}

/** A list of signs that are typed. @param sign that of its first entry */
export function typedList(file: VFile, position: Position, sign: string, edits: Edit[]): void {
  const message = `"${sign}" begins no list, and its lines run into one. Write - in place of each ${sign}.`;
  warning(file, position, 'hidden-signs', message, edits);
}

/** Where another program puts the contents. */
export function foreignContents(file: VFile, node: Nodes, written: string): void {
  const message = `${written} is shown as it stands. Remove it: pages list their headings themselves.`;
  warning(file, node, 'hidden-signs', message, { was: written, now: '' });
}

/** Words between signs that mark or raise them elsewhere. */
export function foreignMarks(file: VFile, position: Position, cure: Extract<Cure, { was: string }>): void {
  const message = `${cure.was} is shown with its signs. Write ${cure.now}.`;
  warning(file, position, 'hidden-signs', message, cure);
}

/** A note as it stands within the text elsewhere. @param words of the note */
export function foreignNote(file: VFile, position: Position, words: string): void {
  const shown = words.length > 60 ? '…' : words;
  const message = `^[…] is shown as it stands. Write [^1] here, and as a paragraph of its own below: [^1]: ${shown}`;
  warning(file, position, 'hidden-signs', message);
}

/** A number that leads to no note, though one is typed below. @param line of the note */
export function typedNote(
  file: VFile,
  position: Position,
  { written, now, line }: { written: string; now: string; line: number },
  edits: Edit[],
): void {
  const message = `${written} leads nowhere, though its note stands in line ${line}. Write ${now} here, and ${now}: there.`;
  warning(file, position, 'hidden-signs', message, edits);
}

/** A number in brackets that leads nowhere. */
export function numberWithoutNote(file: VFile, position: Position, written: string): void {
  const message = `${written} leads nowhere. Write <Cite id="…" /> for a source, [^1] for a note, or remove it.`;
  warning(file, position, 'hidden-signs', message);
}

/** Who speaks in a transcript, by the looks of it. */
export function unmarkedSpeaker(file: VFile, node: Nodes, label: string): void {
  const message = `"${label}:" looks like who speaks, and what follows goes to the turn before. If it is, begin a paragraph with **${label}:**.`;
  warning(file, node, 'unmarked-speaker', message);
}

/** A transcript of which all words are nobody's: they stand in no table, and on no page of whoever spoke. */
export function transcriptWithoutTurns(file: VFile, node: Nodes): void {
  const message =
    'Nobody speaks in this <Transcript>. Begin each turn with who it is, as **Name:** and the words, or remove <Transcript> and </Transcript>.';
  warning(file, node, 'transcript-without-turns', message);
}

/** How many signs a line of signs may have to be told as it is. */
const mostSigns = 20;

/** Code that goes on to the end of the file. */
export function openCode(file: VFile, node: Nodes, fence: string): void {
  const line = fence.length > mostSigns ? `a line of ${fence.length} signs ${fence.charAt(0)}` : fence;
  warning(
    file,
    node,
    'hidden-signs',
    `Everything from here to the end is code. Write ${line} below the last line of it.`,
  );
}
