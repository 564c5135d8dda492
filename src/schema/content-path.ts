import { collections } from './collections.ts';

/**
 * A path in the folder that all content is in, as authors may follow it: beside a file of it as that is shown.
 * `content` is but the usual name of that folder.
 *
 * @param file as it is shown: `../port-papers/briefings/2017/strike.mdx`, `content/archive.yaml`
 * @param path from the content folder: `actors`
 */
export function pathBeside(file: string, path: string): string {
  const folders = file.split('/').slice(0, -1);
  const collection = /(?:^|\/)archive\.yaml$/.test(file)
    ? -1
    : folders.findLastIndex((name) => Object.hasOwn(collections, name));
  return [...(collection < 0 ? folders : folders.slice(0, collection)), path].join('/');
}
