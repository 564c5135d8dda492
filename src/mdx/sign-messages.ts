import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { warning } from './said.ts';

/*
 * The sentences authors read about signs that change a text without a word, one function a mistake.
 */

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

/** Code that goes on to the end of the file. */
export function openCode(file: VFile, node: Nodes, fence: string): void {
  warning(
    file,
    node,
    'hidden-signs',
    `Everything from here to the end is code. Write ${fence} below the last line of it.`,
  );
}
