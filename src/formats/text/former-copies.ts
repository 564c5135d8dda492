import { allSubjects } from '../../archive/all-subjects.ts';
import { foldersAbove } from '../../archive/join/own-files.ts';
import { formerUrls } from '../../archive/join/redirects.ts';
import type { Archive } from '../../archive/model.ts';
import { idInPath, isLegalId } from '../../base/ids.ts';
import { fileAt, folded } from '../../base/old-addresses.ts';
import { briefingUrl, briefingsUrl } from '../../base/urls.ts';
import type { MadeFile } from '../made-file.ts';

/**
 * The given files, and those of subjects and briefings once more below each address that they had before. Programs
 * that still ask there find what is true today, with the new address in it.
 */
export function* withFormerCopies(
  files: Iterable<MadeFile>,
  archive: Pick<Archive, 'actors' | 'places' | 'topics' | 'stories' | 'redirects'>,
): Generator<MadeFile> {
  const former = formerFolders(archive);
  if (former.size === 0) {
    yield* files;
    return;
  }
  const old = archive.redirects.map(({ from }) => folded(fileAt(from)));
  const taken = new Set(old.flatMap((path) => [path, ...foldersAbove(path)]));
  for (const file of files) {
    yield file;
    const { path, shows, make } = file;
    // Ids may lie below each other: the nearest is whose the file is.
    const folder = foldersAbove(path).findLast((one) => former.has(one));
    if (folder === undefined) continue;
    for (const was of former.get(folder) ?? []) {
      const copy = was + path.slice(folder.length);
      // What stood there before the id changed may have shown the same, with the old address in it.
      if (!taken.has(folded(copy))) yield { path: copy, shows: [path, shows], make };
    }
  }
}

/** Folders of pages, each with those that it had before; empty where none had another. */
function formerFolders({
  redirects,
  ...kinds
}: Parameters<typeof withFormerCopies>[1]): Map<string, string[]> {
  const subjects = allSubjects(kinds);
  const former = new Map<string, string[]>();
  // Any old address may lead to a briefing: only where one was can its files be asked for.
  for (const { from, to } of redirects) {
    const id = idInPath(from, 'briefings');
    if (!to.startsWith(briefingsUrl) || !isLegalId(id) || fileAt(from) !== fileAt(briefingUrl(id))) continue;
    former.set(folderOf(to), [...(former.get(folderOf(to)) ?? []), folderOf(briefingUrl(id))]);
  }
  if (former.size === 0 && subjects.every(({ formerIds }) => formerIds.length === 0)) return former;
  for (const subject of subjects) former.set(folderOf(subject.url), formerUrls(subject).map(folderOf));
  return former;
}

function folderOf(url: string): string {
  return url.slice(1, -1);
}
