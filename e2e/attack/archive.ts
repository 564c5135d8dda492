import { addLinks, addPictures } from './beside.ts';
import { briefing } from './briefings.ts';
import { chanceOf, type Chance } from './chance.ts';
import { languages } from './dictionary.ts';
import { edited } from './edits.ts';
import { idsOf, type Ids } from './ids.ts';
import { actorFields, placeFields, topicFields } from './subjects.ts';
import { textBody } from './texts.ts';
import { dayOf, summaryOf, textOf, yamlOf } from './values.ts';

/** What stands at a path: bytes, a text, or a link and where it leads. */
export type Entry = string | Uint8Array | { link: string };

/** Entries by their paths in the content folder. */
export type Entries = Map<string, Entry>;

/** A made archive, and what somebody changed in it later. */
export interface Generated {
  files: Entries;
  /** For each path, what is right there without doubt. Paths without may be left out. */
  plain: Entries;
  /** Replaces some of the files, or adds to them; undefined where one is deleted. */
  edit: { name: string; files: Map<string, Entry | undefined> };
}

const text = '\nThe port stayed closed.\n';

/** The archive of a seed. It may be wrong at many places. */
export async function generatedArchive(seed: number): Promise<Generated> {
  const chance = chanceOf(seed);
  const ids = idsOf(chance);
  const days = ids.briefings.map(() => dayOf(chance));
  const paths = ids.briefings.map((id, nth) => `${days[nth]?.slice(0, 4)}/${id}`);
  const plain = plainArchive(ids, paths, days);
  const write = writers(chance, ids, paths, days);
  const files: Entries = new Map(plain);
  for (const path of plain.keys()) {
    const made = write(path);
    if (made !== undefined) files.set(path, made);
  }
  await addPictures(chance, files, ids, paths);
  addLinks(chance, files, ids, paths);
  return { files, plain, edit: await edited(chance, files, plain, write) };
}

function plainArchive({ actors, places, topics, pages }: Ids, paths: string[], days: string[]): Entries {
  return new Map<string, Entry>([
    [
      'archive.yaml',
      `title: The Harbour Papers\ndescription: An archive about a port.\nurl: ${address}\npublisher: Port\nlicence: CC0\n`,
    ],
    ...actors.map((id, nth) => [`actors/${id}.yaml`, `name: Actor ${nth}\nkind: body\n`] as const),
    ...places.map((id, nth) => [`places/${id}.yaml`, `name: Place ${nth}\nkind: city\n`] as const),
    ...topics.map((id, nth) => [`topics/${id}.yaml`, `name: Topic ${nth}\n`] as const),
    ...pages.map(
      (id, nth) => [`pages/${id}.mdx`, `---\ntitle: About port ${nth}\n${summary}---\n${text}`] as const,
    ),
    ...paths.map(
      (path, nth) =>
        [
          `briefings/${path}.mdx`,
          `---\ntitle: Dockers close port ${nth}\ndate: ${days[nth]}\n${summary}actors: ["${actors[0]}"]\nlocation: "${places[0]}"\ntopics: ["${topics[0]}"]\n---\n${text}`,
        ] as const,
    ),
  ]);
}

/** Pages are compiled for it. */
const address = 'https://harbour.example';

const summary = 'summary: The dockers of Port Ellis closed the port for a day, over wages.\n';

/** Makes the file of a path, another at each call. */
function writers(
  chance: Chance,
  ids: Ids,
  paths: string[],
  days: string[],
): (path: string) => string | undefined {
  const addresses = (kind: 'actors' | 'places' | 'topics') => ids[kind].map((id) => `/${kind}/${id}/`);
  const links = [
    ...addresses('actors'),
    ...addresses('places'),
    ...addresses('topics'),
    ...paths.flatMap((path) => [`/briefings/${path}/`, `/briefings/${path}/index.json`]),
    ...ids.pages.map((id) => `/${id}/`),
    ...[
      '/',
      '/search/',
      '/data/',
      '/feeds/',
      '/statements/',
      '/briefings/',
      '#content',
      '/search/?q=a&b',
      '/actors',
    ],
    ...['mailto:a@port.example', './', '../', '/old/', '/briefings/2017/', '#section_sources'],
  ];
  const index = (list: string[], path: string) =>
    list.findIndex((id) => path.replace(/^[^/]*\/|\.\w+$/g, '') === id);
  return (path) => {
    if (path === 'archive.yaml') return archiveFile(chance, paths);
    if (path.startsWith('actors/')) return yamlOf(chance, actorFields(chance, ids, index(ids.actors, path)));
    if (path.startsWith('places/')) return yamlOf(chance, placeFields(chance, ids, index(ids.places, path)));
    if (path.startsWith('topics/')) return yamlOf(chance, topicFields(chance, ids, index(ids.topics, path)));
    const nth = index(path.startsWith('pages/') ? ids.pages : paths, path);
    if (path.startsWith('pages/')) return page(chance, ids, links, nth);
    return briefing(chance, ids, nth, links, days[nth] ?? '');
  };
}

function archiveFile(chance: Chance, paths: string[]): string {
  return yamlOf(chance, {
    title: textOf(chance, 'The Harbour Papers'),
    description: summaryOf(chance, 'An archive of briefings about a port and its dockers.'),
    url: address,
    language: chance.inHundred(40) ? chance.one(languages) : 'en',
    publisher: textOf(chance, 'Port Library'),
    licence: { name: textOf(chance, 'CC0'), url: 'https://licence.example/' },
    lead: chance.inHundred(40) ? chance.one(paths) : undefined,
  });
}

function page(chance: Chance, ids: Ids, links: string[], nth: number): string {
  const fields = {
    title: textOf(chance, `About port ${nth}`),
    summary: summaryOf(chance, `What this archive is about, and who wrote page ${nth} of it.`),
  };
  const around = { ...ids, sources: [], pictures: [], links };
  return `---\n${yamlOf(chance, fields)}---\n\n${textBody(chance, around, 'The archive is about a port.')}`;
}
