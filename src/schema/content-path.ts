import { collections } from './collections.ts';

/** A file as it is shown, with the id of what is in it where that is known. */
interface ShownFile {
  file: string;
  id?: string | undefined;
}

/**
 * A path in the folder that all content is in, as authors may follow it: beside a file of it as that is shown.
 * `content` is but the usual name of that folder.
 *
 * @param of `../port-papers/briefings/2017/strike.mdx` with `2017/strike`, `content/archive.yaml`
 * @param path from the content folder: `actors`
 */
export function pathBeside(of: ShownFile, path: string): string {
  const folders = of.file.split('/').slice(0, -1);
  const collection = /(?:^|\/)archive\.yaml$/.test(of.file) ? -1 : collectionAt(of, folders);
  return [...(collection < 0 ? folders : folders.slice(0, collection)), path].join('/');
}

/** At which of the folders around a file its collection is. Folders in it may be called as collections are. */
function collectionAt({ file, id }: ShownFile, folders: string[]): number {
  const isCollection = (name = '') => Object.hasOwn(collections, name);
  const isOfId = id !== undefined && file.replace(/\.[a-z]+$/, '').endsWith(`/${id}`);
  const above = isOfId ? folders.length - id.split('/').length : -1;
  return isCollection(folders[above]) ? above : folders.findLastIndex(isCollection);
}
