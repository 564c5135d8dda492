import type { NamedSubject } from '../archive/mentions.ts';
import { notADay } from '../base/days/not-a-day.ts';
import { idMeant } from '../base/ids.ts';
import type { TaggedKind } from '../base/subject-kinds.ts';
import { didYouMean } from '../base/text/closest.ts';
import { listInWords } from '../base/text/lists.ts';
import { collectionOf, kindNames, type Kind } from './content-kinds.ts';
import { idFrom, listed } from './id-from-name.ts';
import { meantBy } from './known.ts';

/*
 * What commands for authors say that several of them say: a catalogue, in one module so that it is read side by side.
 */

const examples: Record<Kind, string> = {
  briefing: 'npm run new -- briefing "Title" --actors … --location … --topics …',
  actor: 'npm run new -- actor "Name" --kind person',
  place: 'npm run new -- place "Name" --kind city',
  topic: 'npm run new -- topic "Name"',
  story: 'npm run new -- story "Title" --topics …',
};

export function unknownOption(option: string, known: readonly string[]): string {
  const options = known.map((name) => `--${name}`);
  const others = known.length > 0 ? `Known are ${options.join(', ')}.` : 'There are none.';
  return `${option} is not an option here. ${didYouMean(option, options, others)}`;
}

/** What begins with a dash and does not look like an option. */
export function noOption(word: string, known: readonly string[]): string {
  return `${unknownOption(word, known)} What begins with a dash and is no option stands last, behind --: -- "${word}".`;
}

export function noValue(option: string): string {
  return `--${option} has no value. Write --${option} "…".`;
}

export function tooManyWords(words: string[]): string {
  return `"${words.join(' ')}" is one too many. Put a title or name of several words in quotation marks.`;
}

export function noKind(): string {
  return `Say what to add: ${examples.briefing}; actor, place and topic take a name, and story a title.`;
}

export function unknownKind(kind: string): string {
  return `"${kind}" is not one of ${kindNames.join(', ')}. ${didYouMean(kind, kindNames, 'Write one of them.')}`;
}

export function noTitle(kind: Kind): string {
  const noun = kind === 'briefing' || kind === 'story' ? 'title' : 'name';
  return `The ${kind} has no ${noun}. Write ${examples[kind]}`;
}

/** A briefing lacks references, and nobody can be asked. */
export function missingReferences(missing: { option: string; subjects: NamedSubject[] }[]): string {
  const options = listInWords(missing.map(({ option }) => `--${option}`));
  const known = missing.map(
    ({ option, subjects }) => `${option}: ${listed(subjects.map(({ id }) => id)) || 'none yet'}`,
  );
  return `A briefing needs ${options} too; none is an answer. Known ${known.join('; ')}.`;
}

/** What an option asks for, where that is another kind of actor or place than most are. */
const askedKinds: Partial<Record<string, string>> = {
  role: 'organisation',
  'member-of': 'organisation',
  country: 'country',
};

/**
 * An id that nothing has, with the one that may be meant and how to add it.
 *
 * @param option the one that names it
 */
export function unknownSubject(
  kind: TaggedKind,
  id: string,
  subjects: NamedSubject[],
  option: string,
): string {
  const meant = meantBy(id, subjects);
  const ids = listed(subjects.map((subject) => subject.id));
  const advice = meant ? `Did you mean "${meant}"?` : `Known are ${ids || 'none yet'}.`;
  const asked = askedKinds[option];
  const example = asked ? examples[kind].replace(/--kind \w+/, `--kind ${asked}`) : examples[kind];
  return `"${id}" is not in ${collectionOf[kind]}. ${advice} To add it: ${example}.`;
}

export function noId(name: string): string {
  if (/^[^\p{L}]*\d[^\p{L}]*$/u.test(name))
    return `An id of digits alone is read as a number. Add one with a letter: --id the-${idMeant(name) || 'year'}`;
  return `No id can be made from "${name}". Add one in a-z, 0-9 and hyphens: --id …`;
}

export function illegalId(id: string): string {
  const legal = id
    .split('/')
    .flatMap((part) => idFrom(part) ?? [])
    .join('/');
  const advice = legal === '' ? '' : ` Write "${legal}".`;
  return `"${id}" may only hold a-z, 0-9, hyphens and slashes.${advice}`;
}

export function impossibleDate(date: string): string {
  return `"${date}" ${notADay(date).reason}.`;
}

/** An id that no checkout on Windows can hold. @param device the part of it that is the name of one */
export function deviceId(device: string): string {
  return `Windows has a device called "${device}", and can hold no file of that name. Add another id, as --id the-${device}`;
}

/** A briefing's id names another year than its date. */
export function otherYear(id: string, date: string): string {
  const name = id.replace(/^\d{4}\//, '');
  return `"${id}" is not in the year of the date ${date}. Write "${date.slice(0, 4)}/${name}".`;
}

export function exists(path: string): string {
  return `${path} is there already, and nothing was written. Choose another title or name, or add --id …`;
}

/** The questions were ended. @param kind what was being added, when that was said */
export function givenUp(kind?: Kind): string {
  return kind === undefined ? 'Nothing was written.' : `The ${kind} was not written.`;
}

/**
 * Why the questions ended, and how to begin again behind what was answered.
 *
 * @param command says what was answered so far; empty when nothing was
 */
export function goOn(reason: string, command: string): string {
  return command === '' ? reason : `${reason} To go on from here: ${command}`;
}

/** What tells subjects of one name apart, as options. */
const tellsApart: Record<TaggedKind, string> = {
  actor: '--kind or --country',
  place: '--kind or --within',
  topic: '--broader',
};

/** A subject to add has the name of one that is there, and all that readers see beside it. */
export function sameName(kind: TaggedKind, name: string, id: string): string {
  return `"${name}" is the name of the ${kind} ${id}, and nothing was written. Use that id; or, if this is another ${kind}, say in the name which one, or give it another ${tellsApart[kind]}.`;
}

/** A subject to add has one of the other names of one that is there. */
export function otherName(kind: TaggedKind, name: string, there: NamedSubject): string {
  return `"${name}" is another name of ${there.name} (${there.id}), and nothing was written. Use that id; or, if this is another ${kind}, add --id …`;
}

/** A story to add has the title of one that is there. */
export function sameTitle(title: string, id: string): string {
  return `"${title}" is the title of the story ${id}, and nothing was written. Use that id; or, if this is another story, say in the title what sets it apart.`;
}

/** A new subject has the name of one that is there. */
export function nameTaken(name: string): string {
  return `“${name}” is there already.`;
}

export function takenId(kind: Kind, id: string): string {
  return `"${id}" is in ${collectionOf[kind]} already. Choose another id.`;
}

/** A briefing has to name one of each kind, and the archive has none. */
export function noneYet(kind: TaggedKind): string {
  return `A briefing names at least one ${kind}, and there is none yet. Add one first: ${examples[kind]}.`;
}

export function wrongRole(written: string): string {
  return `"${written}" is no office. Write --role "Title; organisation; from; to; acting", and leave empty what is not known.`;
}

export function backwards(written: string): string {
  return `"${written}" ends before it begins. Write the first day before the last: --role "Title; organisation; from; to".`;
}

export function wrongFormerName(written: string): string {
  return `"${written}" is no name with its last day. Write --formerly "Name; 2014-05-31", with a day, a month or a year.`;
}

/** A briefing ends before it begins. */
export function endBeforeDate(until: string, date: string): string {
  return `--until ${until} is before the date ${date}. Write the last day, and the first one as --date.`;
}

export function wrongCoordinates(written: string): string {
  return `"${written}" is no place on the globe. Write latitude and longitude in degrees: --coordinates 43.84,10.50.`;
}
