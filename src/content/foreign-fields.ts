import type { Answer } from '../base/problems.ts';
import { isAddress } from '../base/values.ts';
import { keptBack, kindsOfName } from './foreign-names.ts';
import { scalarText } from './yaml-edits.ts';

/** What is said here of a field that other generators have, and what to do with it where that is one thing. */
interface SaidHere {
  advice: string;
  answer?: Answer;
}

const words = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Whether a field says yes or no, if it is one of the two. */
function saysSo(value: unknown): boolean | undefined {
  return words.get(String(value).toLowerCase());
}

const unpublished: SaidHere = {
  advice: 'What is not to be published is a draft. Write status: draft.',
  answer: { field: 'status: draft' },
};

const published: SaidHere = {
  advice: 'What has no status is published. Remove the line.',
  answer: 'remove',
};

const always: SaidHere = {
  advice: 'A page is published once it is there. Keep it elsewhere until it is to be read.',
};

/** A field, and what may stand beside it. */
interface Field {
  key: string;
  name: string;
  value: unknown;
  has: (field: string) => boolean;
}

type Advice = string | ((field: Field) => SaidHere | undefined);

/** What to do with a field of a text, by what it is about. */
const ofTexts: Partial<Record<keyof typeof kindsOfName, Advice>> = {
  pages: 'The site lays out and orders its pages itself. Remove it.',
  above: 'The site lays out and orders its pages itself. Remove it.',
  pictures: 'A picture stands in the text, as <Figure src="./port.png" alt="…" />.',
  media: 'What is to be heard or loaded is a link in the text, or the url of a source.',
  forMachines: 'Search engines are told of title, summary and address by themselves. Remove it.',
  sources: ({ has, name, value }) =>
    has('sources')
      ? { advice: `It belongs to a source. Write sources: [{ id: …, ${sourceField(name, value)} }].` }
      : undefined,
  expiry: 'Nothing goes by itself. Write status: withdrawn with the day and the reason when it is to go.',
  groups: 'Fields stand one a line, in no group. Write those in it that are known here, without it.',
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
  withdrawn: ({ has, value }) =>
    has('withdrawn') && saysSo(value) === true
      ? { advice: 'Write status: withdrawn.', answer: { field: 'status: withdrawn' } }
      : undefined,
};

/** What to do with a field of an actor, a place or a topic. */
const ofSubjects: typeof ofTexts = {
  pictures: 'Pictures stand in texts, as <Figure src="./port.png" alt="…" />. Remove it.',
  pages: 'The site lays out and orders its pages itself. Remove it.',
  forMachines: 'Search engines are told of name, summary and address by themselves. Remove it.',
  ownIds: 'The id is the name of the file. Remove it.',
  links: ({ has, key, value }) =>
    has('links') && typeof value === 'string' && isAddress(value)
      ? group(`links: [{ label: ${scalarText(key)}, url: ${scalarText(value)} }]`)
      : undefined,
  offices: ({ has, value }) =>
    has('roles') && typeof value === 'string' ? group(`roles: [{ title: ${scalarText(value)} }]`) : undefined,
};

const kinds = new Map(
  Object.entries(kindsOfName).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as keyof typeof kindsOfName] as const),
  ),
);

/**
 * What to do with a field that Jekyll, Hugo, Starlight and the like have, and that says here what another field says
 * with another value, the name of the file, or nothing.
 *
 * @param known the fields that may stand there
 */
export function saidHere(key: string, value: unknown, known: string[]): SaidHere | undefined {
  const field = { key, name: plain(key), value, has: (one: string) => known.includes(one) };
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

/** Whether a text is kept back, by a field of its own or by one that says so of several states. */
function backOf({ name, value, has }: Field): SaidHere | undefined {
  const back = keptBack.get(name);
  const isSo = saysSo(value);
  if (back === undefined || isSo === undefined) return undefined;
  if (has('status')) return isSo === back ? unpublished : published;
  return isSo === back && has('title') && has('summary') ? always : undefined;
}

function group(field: string): SaidHere {
  return { advice: `Write ${field}.`, answer: { field } };
}

function identifier({ name, value }: Field): SaidHere | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const written = typeof value === 'number' ? JSON.stringify(String(value)) : scalarText(value);
  return group(`identifiers: { ${name}: ${written} }`);
}

function sourceField(name: string, value: unknown): string {
  const field = /url|link/.test(name) ? 'url' : 'publisher';
  return `${field}: ${typeof value === 'string' && value.length <= 80 ? scalarText(value) : '…'}`;
}

const addresses = new Set(['url', 'path', 'pathname', 'uri', 'permalink', 'link']);

/** The address of a page elsewhere. */
function oldAddress({ name, value }: Field): SaidHere | undefined {
  if (addresses.has(name) && typeof value === 'string' && value.startsWith('/'))
    return {
      advice: `The address is the name of the file. Write aliases: [${scalarText(value)}] for an old one.`,
      answer: { field: `aliases: [${scalarText(value)}]` },
    };
  if (addresses.has(name) && typeof value === 'string' && isAddress(value))
    return { advice: 'The address is the name of the file. What it rests on is the url of a source.' };
  if (name === 'slug')
    return {
      advice: 'The address is the name of the file. Rename that, or write an old address in aliases.',
    };
  return undefined;
}
