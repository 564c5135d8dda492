import { ownValue } from '../../base/own-keys.ts';
import { errorAt, fileStart, type Problem, warningAt } from '../../base/problems.ts';
import { didYouMean } from '../../base/text/closest.ts';
import { collections, type Collection } from '../../schema/collections.ts';

/**
 * A file whose name is no id. It is renamed where that leaves it in its folder.
 *
 * @param legal the id that the file is meant to have, if any
 * @param ending of the file's name; undefined when another file has the same but for capitals and accents
 * @param twin the file that has that id
 */
export function illegalId(
  file: string,
  id: string,
  { legal, ending, twin }: { legal: string; ending: string | undefined; twin: string | undefined },
): Problem {
  const meant = legal ? `Rename it to "${legal}".` : 'Rename it.';
  const advice = twin ? `"${legal}" is ${twin}: give this one another name, or remove it.` : meant;
  const message = `"${id}" may only hold a-z, 0-9, hyphens and slashes. ${advice}`;
  const folder = legal.slice(0, legal.lastIndexOf('/') + 1);
  // Another folder would leave behind what stands beside the file.
  const isBeside = folder === id.slice(0, id.lastIndexOf('/') + 1);
  const fix =
    legal && !twin && isBeside && ending ? { name: legal.slice(folder.length) + ending } : undefined;
  return errorAt(file, fileStart, 'illegal-id', message, fix);
}

/** A file whose address belongs to a page of the site. */
export function reservedId(file: string, id: string): Problem {
  const message = `The site has a page of its own at the address of "${id}". Give the file another name.`;
  return errorAt(file, fileStart, 'reserved-id', message);
}

/** A file that no checkout on Windows can hold. @param device the part of its id that is the name of one */
export function deviceId(file: string, device: string): Problem {
  const message = `Windows has a device called "${device}", and can hold no file or folder of that name. Rename it, as to "the-${device}".`;
  return warningAt(file, fileStart, 'device-name', message);
}

export function noYearFolder(file: string, id: string): Problem {
  const message = `A briefing stands in the folder of its year. Move it, for instance to briefings/2017/${id}.mdx.`;
  return errorAt(file, fileStart, 'other-year', message);
}

export function duplicateId(file: string, twin: string): Problem {
  return errorAt(
    file,
    fileStart,
    'duplicate-id',
    `Its name is that of ${twin}, but for capitals or the way accents are stored. Rename one, or remove it.`,
  );
}

/**
 * A file in a collection's folder with another ending.
 *
 * @param meant the name that it is to have, if it has another ending of the same kind
 * @param twin the file that has that name
 */
export function wrongEnding(file: string, collection: Collection, meant?: string, twin?: string): Problem {
  const rule = `Files in ${collection}/ end with ${collections[collection]}`;
  if (twin)
    return errorAt(
      file,
      fileStart,
      'wrong-ending',
      `${rule}, and ${twin} is there. Rename one of them, or remove it.`,
    );
  const advice = meant === undefined ? 'Rename it.' : `Rename it to ${meant}.`;
  return errorAt(
    file,
    fileStart,
    'wrong-ending',
    `${rule}. ${advice}`,
    meant === undefined ? undefined : { name: meant },
  );
}

/** A folder with content that no collection has. */
export function unknownFolder(file: string, name: string, known: string[]): Problem {
  const meant = ownValue(meantFolders, name.toLowerCase());
  if (pictureFolders.has(name.toLowerCase())) {
    const message = `The folder "${name}" is not read. Images stand beside the files that show them: move them, as to briefings/2017/.`;
    return errorAt(file, fileStart, 'unknown-folder', message);
  }
  const others = `Read are ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`;
  const advice = meant ? `Did you mean "${meant}"?` : didYouMean(name, known, others);
  return errorAt(file, fileStart, 'unknown-folder', `The folder "${name}" is not read. ${advice}`);
}

/** What folders of images are called. */
const pictureFolders: ReadonlySet<string> = new Set([
  ...['images', 'image', 'img', 'imgs', 'pictures', 'photos', 'assets', 'media', 'uploads'],
]);

/** What else the folders are called. */
const meantFolders: Record<string, Collection> = {
  ...{ articles: 'briefings', news: 'briefings', posts: 'briefings', reports: 'briefings' },
  ...{ people: 'actors', persons: 'actors', organisations: 'actors', organizations: 'actors' },
  ...{ countries: 'places', locations: 'places', cities: 'places' },
  ...{ categories: 'topics', subjects: 'topics', tags: 'topics', themes: 'topics' },
};

/** A file in the content folder itself that looks like content. */
export function strayFile(file: string, known: string[]): Problem {
  const message = `Files stand in the folders ${known.slice(0, -1).join(', ')} and ${known.at(-1)}. Move it into one of them.`;
  return errorAt(file, fileStart, 'unknown-file', message);
}

/**
 * A name that is meant to be archive.yaml. The file is renamed where it is alone.
 *
 * @param isAlone whether no file has the right name
 */
export function misnamedArchive(file: string, { isAlone }: { isAlone: boolean }): Problem {
  const message = 'What names the archive is archive.yaml. Rename it.';
  return errorAt(file, fileStart, 'unknown-file', message, isAlone ? { name: 'archive.yaml' } : undefined);
}

/**
 * A style sheet in the content folder itself.
 *
 * @param isMeant whether its name is that of the archive's but for capitals or an ending
 */
export function strayTheme(
  file: string,
  { isMeant, isAlone }: { isMeant: boolean; isAlone: boolean },
): Problem {
  const advice = isMeant ? 'Rename it.' : 'Write its rules there, or move it out of the content folder.';
  const message = `Of style sheets theme.css alone is read. ${advice}`;
  const fix = isMeant && isAlone ? { name: 'theme.css' } : undefined;
  return warningAt(file, fileStart, 'unread-file', message, fix);
}

/** A document of another program, which its author may take for published. */
export function unreadDocument(file: string, ending: string): Problem {
  const message = `Files with ${ending} are not read, and not published. Write its text in a briefing, or move it out of the content folder.`;
  return warningAt(file, fileStart, 'unread-file', message);
}

/** What content folders of later versions hold. */
export function notYetRead(file: string): Problem {
  const message = 'This version does not read it. Nothing of it is published.';
  return warningAt(file, fileStart, 'unread-file', message);
}
