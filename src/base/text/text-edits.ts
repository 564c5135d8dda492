/** A stretch of a text from an offset on, and what is to stand there instead. */
export interface TextEdit {
  offset: number;
  was: string;
  now: string;
}

/** A text with edits made that do not overlap, in whatever order they come. All else is as it was. */
export function edited(source: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const { offset, was, now } of inOrder(edits)) {
    result += source.slice(done, offset) + now;
    done = offset + was.length;
  }
  return result + source.slice(done);
}

/** Where an edit begins in what another one replaces; undefined where none does. */
export function overlap(edits: readonly TextEdit[]): number | undefined {
  const ordered = inOrder(edits);
  return ordered.find(({ offset }, index) => {
    const before = ordered[index - 1];
    return before !== undefined && offset < before.offset + before.was.length;
  })?.offset;
}

function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.offset - b.offset);
}
