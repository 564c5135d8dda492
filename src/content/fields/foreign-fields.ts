import { ownKeys } from '../../base/own-keys.ts';
import { isAddress } from '../../base/values.ts';
import { scalarText } from '../yaml/edits.ts';
import { entryOf, type Field, type SaidHere } from './foreign-field.ts';
import { kindsOfName } from './foreign-names.ts';
import { saysSo, statusOf, backOf } from './foreign-status.ts';

type Advice = string | ((field: Field) => SaidHere | undefined);

/** What to do with a field of a text, by what it is about. */
const ofTexts: Partial<Record<keyof typeof kindsOfName, Advice>> = {
  pages: 'The site lays out and orders its pages itself. Remove it.',
  above: 'The site lays out and orders its pages itself. Remove it.',
  pictures: 'A picture stands in the text, as <Figure src="./port.png" alt="…" />.',
  media: 'What is to be heard or loaded is a link in the text, or the url of a source.',
  forMachines: 'Search engines are told of title, summary and address by themselves. Remove it.',
  sources: ({ has, isThere, name, value }) => {
    const written = sourceField(name, value);
    const where = isThere('sources') ? `Add ${written} to it` : `Write sources: [{ id: …, ${written} }]`;
    return has('sources') ? { advice: `It belongs to a source. ${where}.` } : undefined;
  },
  expiry: 'Nothing goes by itself. Write status: withdrawn with the day and the reason when it is to go.',
  groups: ({ value }) =>
    typeof value === 'object' && value && !Array.isArray(value)
      ? { advice: 'Fields stand one a line, in no group. Write those in it that are known here, without it.' }
      : undefined,
  ownIds: 'The id is the name of the file. Remove it, or write what it is elsewhere in identifiers.',
  subtitles: 'Readers see title and summary. Put it into one of them.',
  points: 'Points to take away stand in the text, between <KeyPoints> and </KeyPoints>.',
  texts: 'The text stands below the line --- that ends the fields. Move it there.',
  remarks: 'A remark for readers stands in the text, between <Note> and </Note>.',
  featured: 'What comes first is lead in archive.yaml, with its id. Remove it.',
  licences: 'All texts have the licence of archive.yaml. Remove it.',
  versions: 'What was changed, and when, stands in updated and corrections. Remove it.',
  places: 'Where it was is location, and where that lies stands in the file of the place. Remove it.',
  hidden: 'All that is published can be found. Write status: draft, or remove it.',
  zones: 'Hours are those of the place, as they are printed. Remove it.',
  withdrawn: (field) =>
    field.has('withdrawn') && saysSo(field.value) === true ? statusOf('withdrawn', field) : undefined,
};

/** What to do with a field of an actor, a place or a topic. */
const ofSubjects: typeof ofTexts = {
  pictures: 'Pictures stand in texts, as <Figure src="./port.png" alt="…" />. Remove it.',
  pages: 'The site lays out and orders its pages itself. Remove it.',
  forMachines: 'Search engines are told of name, summary and address by themselves. Remove it.',
  ownIds: 'The id is the name of the file. Remove it.',
  links: (field) =>
    field.has('links') && typeof field.value === 'string' && isAddress(field.value)
      ? entryOf('links', `{ label: ${scalarText(field.key)}, url: ${scalarText(field.value)} }`, field)
      : undefined,
  offices: (field) =>
    field.has('roles') && typeof field.value === 'string'
      ? entryOf('roles', `{ title: ${scalarText(field.value)} }`, field)
      : undefined,
};

const kinds = new Map(
  ownKeys(kindsOfName).flatMap((kind) => kindsOfName[kind].split(' ').map((name) => [name, kind] as const)),
);

/**
 * What to do with a field that Jekyll, Hugo, Starlight and the like have, and that says here what another field says
 * with another value, the name of the file, or nothing.
 *
 * @param known the fields that may stand there
 * @param there those that do, or will when what was told of others is done, each with what it says
 */
export function saidHere(
  key: string,
  value: unknown,
  known: string[],
  there: ReadonlyMap<string, unknown> = new Map(),
): SaidHere | undefined {
  const field = {
    ...{ key, name: plain(key), value },
    has: (one: string) => known.includes(one),
    isThere: (one: string) => there.has(one),
    valueOf: (one: string) => there.get(one),
  };
  const back = backOf(field);
  if (back) return back;
  const { name, has } = field;
  const kind = kinds.get(name);
  if (kind === 'registers') return has('identifiers') ? identifier(field) : undefined;
  const isText = has('title') && has('summary');
  const isSubject = has('name') && has('formerIds');
  const advice = kind && (isText ? ofTexts : isSubject ? ofSubjects : {})[kind];
  if (advice !== undefined) return typeof advice === 'string' ? { advice } : advice(field);
  return has('aliases') && isText ? oldAddress(field) : undefined;
}

function plain(key: string): string {
  return key.toLowerCase().replaceAll(/[-_:. ]/g, '');
}

function identifier({ name, value, isThere }: Field): SaidHere | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = `${name}: ${typeof value === 'number' ? JSON.stringify(String(value)) : scalarText(value)}`;
  if (isThere('identifiers')) return { advice: `Add ${written} to identifiers.` };
  const field = `identifiers: { ${written} }`;
  return { advice: `Write ${field}.`, answer: { field }, then: ['identifiers', { [name]: value }] };
}

function sourceField(name: string, value: unknown): string {
  const field = /url|link/.test(name) ? 'url' : 'publisher';
  return `${field}: ${typeof value === 'string' && value.length <= 80 ? scalarText(value) : '…'}`;
}

const addresses = new Set(['url', 'path', 'pathname', 'uri', 'permalink', 'link']);

/** The address of a page elsewhere. */
function oldAddress(field: Field): SaidHere | undefined {
  const { name, value } = field;
  if (addresses.has(name) && typeof value === 'string' && value.startsWith('/')) {
    const { advice, ...said } = entryOf('aliases', scalarText(value), field);
    const meant = advice.replace(/\.$/, ' for an old one.');
    return { advice: `The address is the name of the file. ${meant}`, ...said };
  }
  if (addresses.has(name) && typeof value === 'string' && isAddress(value))
    return { advice: 'The address is the name of the file. What it rests on is the url of a source.' };
  if (name === 'slug')
    return {
      advice: 'The address is the name of the file. Rename that, or write an old address in aliases.',
    };
  return undefined;
}
