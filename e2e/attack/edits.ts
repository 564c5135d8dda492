import type { Entries, Generated } from './archive.ts';
import type { Chance } from './chance.ts';
import { picture } from './pictures.ts';

/**
 * What somebody does to an archive between two builds.
 *
 * @param write makes the file of a path anew
 */
export async function edited(
  chance: Chance,
  files: Entries,
  plain: Entries,
  write: (path: string) => string | undefined,
): Promise<Generated['edit']> {
  const pictures = [...files].filter(([path, entry]) => !plain.has(path) && entry instanceof Uint8Array);
  if (pictures.length > 0 && chance.inHundred(25)) {
    const [path] = chance.one(pictures);
    return { name: `other pixels in ${path}`, files: new Map([[path, await picture(chance, path)]]) };
  }
  const path = chance.one([...plain.keys()]);
  if (path !== 'archive.yaml' && chance.inHundred(25))
    return { name: `${path} made plain`, files: new Map([[path, plain.get(path)]]) };
  if (/briefings|pages/.test(path) && chance.inHundred(25))
    return { name: `${path} deleted`, files: new Map([[path, undefined]]) };
  return { name: `${path} written anew`, files: new Map([[path, write(path)]]) };
}
