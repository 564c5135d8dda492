import { listAt, textAt } from './linked-data.ts';

/**
 * The people that a line names, each as it can stand in `authors`: `By Ann Marsh and Bo Karr` are two,
 * `Marsh, Ann` is one.
 *
 * @param publisher who is no author beside: pages name themselves
 */
export function peopleIn(line: string, publisher = ''): string[] {
  const parts = line
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|&|\||\n|\s(?:and|und|et)\s)\s*/i)
    .flatMap(apart)
    .map((name) => name.replace(/\s+/g, ' ').trim());
  return [...new Set(parts)].filter((name) => isName(name) && plain(name) !== plain(publisher));
}

/** The authors of a JSON-LD object, family names first where these are told. */
export function authorsIn(one: object, among: object[], publisher?: string): string[] {
  return [...listAt(one, 'author', among), ...listAt(one, 'creator', among)].flatMap((author) => {
    if (typeof author === 'string') return peopleIn(author, publisher);
    const [family, given] = [textAt(author, 'familyName'), textAt(author, 'givenName')];
    return peopleIn(family && given ? `${family}, ${given}` : textAt(author, 'name'), publisher);
  });
}

/** Commas part people when each of the parts has a first name, too. */
function apart(names: string): string[] {
  const parts = names.split(',');
  return parts.every((part) => /\S\s+\S/.test(part.trim())) ? parts : [names];
}

/** Pages give addresses and numbers in the place of names, too. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name) && name.length <= 200 && !/[/@\d]|\w\.\w{2,}/.test(name);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^the\s/, '');
}
