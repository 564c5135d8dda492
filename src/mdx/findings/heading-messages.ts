import type { Nodes } from 'mdast';
import type { VFile } from 'vfile';
import { error, warning } from './findings.ts';

/** A heading in which nothing is to be read. @param hasSource whether the number of a source stands in it */
export function emptyHeading(file: VFile, node: Nodes, { hasSource }: { hasSource: boolean }): void {
  const what = hasSource ? 'holds a source and no words' : 'holds no words';
  error(file, node, 'empty-heading', `The heading ${what}. Write some, or remove it.`);
}

export function firstLevelHeading(file: VFile, node: Nodes, text: string): void {
  warning(
    file,
    node,
    'first-level-heading',
    `The title is the page's first-level heading. Write ## ${text}.`,
  );
}

export function skippedLevel(file: VFile, node: Nodes, above: number, depth: number): void {
  const marks = '#'.repeat(Math.max(2, above + 1));
  const what =
    above < 2
      ? `The first heading is of level ${depth}`
      : `A heading of level ${depth} follows one of level ${above}`;
  const message = `${what}. Write ${marks} here.`;
  warning(file, node, 'skipped-level', message);
}
