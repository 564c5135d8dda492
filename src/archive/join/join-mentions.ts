import { at } from '../findings/finding-position.ts';
import type { BriefingEntry, PageEntry, StoryEntry, Subject } from '../model.ts';
import type { Directory } from './subjects.ts';

/** The subjects that a text refers to, in the order of its outline's references. */
export function mentioned(
  entry: BriefingEntry | PageEntry | StoryEntry,
  directory: Directory,
): (Subject | undefined)[] {
  return entry.data.outline.references.map(({ kind, id, position, speaker }) =>
    directory[kind](id, { ...at(entry), position, speaker }),
  );
}
