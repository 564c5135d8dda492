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
