import { readFile } from 'node:fs/promises';
import type { NamedSubject } from '../archive/mentions.ts';
import { nameAsSeen } from '../archive/names.ts';
import type { TaggedKind } from '../base/subject-kinds.ts';
import { closest } from '../base/text/closest.ts';
import { contentFiles, type ContentFile } from '../content/files/content-files.ts';
import { plainText } from '../content/front-matter/front-matter.ts';
import { parseYaml } from '../content/yaml/yaml.ts';
import { subjectOf } from './content-kinds.ts';

/** What the content folder has, as far as a command needs it. */
export interface Known {
  files: ContentFile[];
  subjects: NamedSubject[];
}

/** The files and subjects below `root`. A subject whose file is broken goes by its id. */
export async function knownIn(root: string): Promise<Known> {
  const { files } = await contentFiles(root);
  const subjects: NamedSubject[] = [];
  for (const file of files) {
    const kind = subjectOf(file.collection);
    if (kind) subjects.push(await read(file, kind));
  }
  return { files, subjects };
}

async function read({ id, path }: ContentFile, kind: TaggedKind): Promise<NamedSubject> {
  const { data } = parseYaml(plainText(await readFile(path, 'utf8')), 1);
  const name: unknown = Reflect.get(Object(data), 'name');
  const aliases: unknown = Reflect.get(Object(data), 'aliases');
  return {
    kind,
    id,
    name: isText(name) ? name : id,
    aliases: Array.isArray(aliases) ? aliases.filter(isText) : [],
  };
}

export function ofKind({ subjects }: Known, kind: TaggedKind): NamedSubject[] {
  return subjects.filter((subject) => subject.kind === kind);
}

/** The subjects of a kind that have a name, as theirs or among their other names. */
export function bearersOf(name: string, kind: TaggedKind, known: Known): NamedSubject[] {
  const seen = nameAsSeen(name);
  return ofKind(known, kind).filter((one) =>
    [one.name, ...(one.aliases ?? [])].some((called) => nameAsSeen(called) === seen),
  );
}

/** The id that `text` was most likely meant to be, by ids, names and aliases. */
export function meantBy(
  text: string,
  subjects: Pick<NamedSubject, 'id' | 'name' | 'aliases'>[],
): string | undefined {
  const ids = new Map(
    subjects.flatMap(({ id, name, aliases = [] }) => [id, name, ...aliases].map((known) => [known, id])),
  );
  return ids.get(closest(text, ids.keys()) ?? '');
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
