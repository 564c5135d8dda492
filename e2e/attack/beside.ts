import type { Entries } from './archive.ts';
import type { Chance } from './chance.ts';
import type { Ids } from './ids.ts';
import { picture } from './pictures.ts';

/* What stands beside the texts and data of an archive. */

/** Puts pictures into the folders of all years. */
export async function addPictures(
  chance: Chance,
  files: Entries,
  { pictures }: Ids,
  paths: string[],
): Promise<void> {
  for (const year of new Set(paths.map((path) => path.slice(0, 4))))
    for (const name of pictures) files.set(`briefings/${year}/${name}`, await picture(chance, name));
}

/** Links to what is in the content folder, and a few that lead nowhere. */
export function addLinks(chance: Chance, files: Entries, { pictures, actors }: Ids, paths: string[]): void {
  const [year, last] = (paths[0] ?? '').split('/');
  if (chance.inHundred(20)) files.set(`briefings/${year}/linked.mdx`, { link: `${last}.mdx` });
  if (chance.inHundred(20)) files.set('actors/linked.yaml', { link: `${actors[0]}.yaml` });
  if (chance.inHundred(10)) files.set('briefings/linked', { link: `${year}` });
  if (chance.inHundred(10)) files.set('topics/loop', { link: '..' });
  if (chance.inHundred(10)) files.set('places/gone.yaml', { link: 'nowhere.yaml' });
  const [name] = pictures;
  if (name === undefined || !chance.inHundred(50)) return;
  const path = `briefings/${year}/${name}`;
  const bytes = files.get(path);
  if (bytes === undefined) return;
  files.set(`briefings/${year}/original.bin`, bytes).set(path, { link: 'original.bin' });
}
