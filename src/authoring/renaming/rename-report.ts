import { entryUrls } from '../../base/entry-urls.ts';
import { shownPath } from '../../base/system/environment.ts';
import { counted } from '../../base/text/counted.ts';
import { collectionOf, type Kind } from '../content-kinds.ts';
import type { Rename } from './content-rename.ts';

/** What an author reads after a rename: a line for each file, what is left to do, and the sum. */
export function renameReport({ changes, inCode }: Rename, kind: Kind, from: string): string[] {
  const address = entryUrls[collectionOf[kind]](from);
  const references = changes.reduce((sum, change) => sum + change.references, 0);
  const lines = changes.map(({ path, to, references }) => {
    const file = path === to ? shownPath(path) : `${shownPath(path)} → ${shownPath(to)}`;
    return references > 0 ? `${file}  ${counted(references, 'reference')}` : file;
  });
  const left = inCode.map((place) => `${place}  holds "${from}" in code. Change it there if it is meant.`);
  return [
    ...lines,
    ...left,
    `1 file moved, ${counted(references, 'reference')} changed. ${address} leads to it.`,
  ];
}
