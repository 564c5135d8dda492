import type { Archive } from '../../archive/model.ts';
import { foldersAbove } from '../../archive/own-files.ts';
import { formerUrls } from '../../archive/redirects.ts';
import type { MadeFile } from '../made-file.ts';

/**
 * The given files, and those of subjects once more below each address that they had before. Programs that
 * still ask there find what is true today, with the new address in it.
 */
export function* withFormerCopies(
  files: Iterable<MadeFile>,
  { actors, places, topics, stories }: Pick<Archive, 'actors' | 'places' | 'topics' | 'stories'>,
): Generator<MadeFile> {
  const subjects = [...actors, ...places, ...topics, ...stories];
  if (subjects.every(({ formerIds }) => formerIds.length === 0)) {
    yield* files;
    return;
  }
  const former = new Map(
    subjects.map((subject) => [folderOf(subject.url), formerUrls(subject).map(folderOf)]),
  );
  for (const file of files) {
    yield file;
    const { path, shows, make } = file;
    // Ids may lie below each other: the nearest is whose the file is.
    const folder = foldersAbove(path).findLast((one) => former.has(one));
    if (folder === undefined) continue;
    for (const old of former.get(folder) ?? [])
      // What stood there before the id changed may have shown the same, with the old address in it.
      yield { path: old + path.slice(folder.length), shows: [path, shows], make };
  }
}

function folderOf(url: string): string {
  return url.slice(1, -1);
}
