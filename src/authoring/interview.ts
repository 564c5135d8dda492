import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, select, text } from '@clack/prompts';
import { calendarDate } from '../base/dates.ts';
import { isLegalId } from '../base/ids.ts';
import { shellWord } from '../base/shell.ts';
import type { NamedSubject } from '../archive/mentions.ts';
import { actorSchema, briefingSchema, placeSchema } from '../schema/schemas.ts';
import { none, unknownReferences, type Addition, type Option } from './addition.ts';
import { listOf } from './arguments.ts';
import { idFrom } from './ids.ts';
import { ownKeys } from '../base/own-keys.ts';
import type { TaggedKind } from '../base/subject-kinds.ts';
import { kindNames, kinds, type Kind } from './kinds.ts';
import { ofKind, type Known } from './known.ts';
import * as messages from './messages.ts';

/** Adds a subject that is missing, and says its id. */
export type Make = (kind: TaggedKind, name: string) => Promise<string>;

/**
 * Asks on the terminal for whatever an addition does not say yet, with completion over ids and names. What is missing
 * for a briefing is added on the way, if the author likes.
 *
 * @throws when the author gives up, with the command that says what was answered so far
 */
export async function interview(asked: Addition, known: Known, today: string, make: Make): Promise<Addition> {
  const answers: Addition = { ...asked, options: { ...asked.options } };
  try {
    await mended(answers.options, known, make);
    answers.kind = asked.kind ?? (await choice('What do you want to add?', kindNames));
    const { kind } = answers;
    const problem = titleProblem(kind);
    const isGood = asked.title !== undefined && problem(asked.title) === undefined;
    if (!isGood)
      answers.title = await line(
        kind === 'briefing' || kind === 'story' ? 'Title' : 'Name',
        problem,
        asked.title,
      );
    for (const name of ownKeys(questions[kind]))
      answers.options[name] ??= (await questions[kind][name]?.({ known, today, make })) ?? '';
    return {
      ...answers,
      options: { ...answers.options, ...(await idFor(kind, answers.title ?? '', answers.options, known)) },
    };
  } catch (error) {
    if (error !== gaveUp) throw error;
    throw new Error(messages.givenUp(commandFor(answers)), { cause: error });
  }
}

/** Offers to add subjects that were named and are not there. */
async function mended(options: Options, known: Known, make: Make): Promise<void> {
  for (const { option, kind, id } of unknownReferences(options, known)) {
    const add = `Add it as a new ${kind}`;
    const message = messages.unknownSubject(kind, id, ofKind(known, kind), option);
    if ((await choice(message, [add, 'Stop here'])) !== add) throw gaveUp;
    const made = await make(kind, await line('Its name', notEmpty, id));
    if (option === 'role') continue;
    const ids = listOf(options[option]).map((one) => (one === id ? made : one));
    options[option] = ids.join(',');
  }
}

/** The command that says what was answered. Empty as long as that is nothing. */
export function commandFor({ kind, title, options }: Addition): string {
  if (kind === undefined) return '';
  const given = Object.entries(options).flatMap(([name, value]) =>
    value ? value.split('\n').map((one) => `--${name} ${shellWord(one)}`) : [],
  );
  return [`npm run new -- ${kind}`, ...(title ? [shellWord(title)] : []), ...given].join(' ');
}

/** Asks for an id when none can be made from the title, or the one that can is taken. */
async function idFor(kind: Kind, title: string, { id, date = '' }: Options, known: Known): Promise<Options> {
  if (id !== undefined) return {};
  const folder = kind === 'briefing' ? `${date.slice(0, 4)}/` : '';
  const ids = known.files
    .filter(({ collection }) => collection === kinds[kind].collection)
    .map((file) => file.id);
  const problemOf = (name = '') => {
    if (!isLegalId(name)) return messages.illegalId(name);
    return ids.includes(folder + name) ? messages.takenId(kind, folder + name) : undefined;
  };
  const made = idFrom(title);
  return made && !problemOf(made)
    ? {}
    : { id: await line('Id, the last part of the address', problemOf, made) };
}

type Options = Addition['options'];

/** What questions are asked with. */
interface Desk {
  known: Known;
  today: string;
  make: Make;
}
type Question = (desk: Desk) => Promise<string>;

const questions: Record<Kind, Partial<Record<Option, Question>>> = {
  briefing: {
    date: ({ today }) => line('Day the news is of', dateProblem, today),
    actors: (desk) => several('Actors, the most important first', desk, 'actor'),
    location: (desk) => several('Places, the main one first', desk, 'place'),
    topics: (desk) => several('Topics', desk, 'topic'),
  },
  actor: { kind: () => choice('Kind', actorSchema.shape.kind.options) },
  place: {
    kind: () => choice('Kind', placeSchema.shape.kind.options),
    within: (desk) => one('Within', desk, 'place', 'nothing'),
  },
  topic: { broader: (desk) => one('Below', desk, 'topic', 'nothing') },
  story: {},
};

type Validate = (value: string | undefined) => string | undefined;

async function line(message: string, validate: Validate = notEmpty, initialValue = ''): Promise<string> {
  return (await answered(text({ message, validate, initialValue }))).trim();
}

async function choice<Value extends string>(message: string, values: readonly Value[]): Promise<Value> {
  const options = values.map((value) => ({ value, label: value }));
  const chosen = await answered(select<string>({ message, options }));
  const found = values.find((value) => value === chosen);
  if (found === undefined) throw gaveUp;
  return found;
}

/** The choice that is no id. */
const another = '+';

async function one(message: string, desk: Desk, kind: TaggedKind, none?: string): Promise<string> {
  const subjects = ofKind(desk.known, kind);
  const options = completions(subjects);
  if (none !== undefined) options.unshift({ value: '', label: none });
  else if (options.length === 0) return added(desk, kind);
  options.push({ value: another, label: `a new ${kind} …` });
  const chosen = await answered(autocomplete({ message, options, maxItems: 8, filter: answers(subjects) }));
  return chosen === another ? added(desk, kind) : chosen;
}

async function several(message: string, desk: Desk, kind: TaggedKind): Promise<string> {
  const subjects = ofKind(desk.known, kind);
  const options = [
    ...completions(subjects),
    { value: another, label: `a new ${kind} …` },
    { value: none, label: none },
  ];
  const filter = answers(subjects);
  const chosen = await answered(
    autocompleteMultiselect({ message, options, maxItems: 8, filter, required: true }),
  );
  const ids = chosen.filter((value) => value !== another && value !== none);
  if (chosen.includes(another)) ids.push(await added(desk, kind));
  return ids.join(',') || none;
}

/** Asks for the name of a subject that is missing, and adds it. */
async function added({ make }: Desk, kind: TaggedKind): Promise<string> {
  return make(kind, await line(`Name of the new ${kind}`));
}

interface Completion {
  value: string;
  label?: string;
  hint?: string;
}

function completions(subjects: NamedSubject[]): Completion[] {
  return subjects.map(({ id, name }) => ({ value: id, label: name, hint: id }));
}

/** Whether a subject's id, name or alias holds what was typed; accents and case do not count. */
function answers(subjects: NamedSubject[]): (typed: string, option: Completion) => boolean {
  const names = new Map(
    subjects.map(({ id, name, aliases = [] }) => [id, [id, name, ...aliases].map(plain).join('\n')]),
  );
  return (typed, { value, label }) =>
    plain(typed) === none
      ? value === none
      : value === another || value === none || (names.get(value) ?? label ?? '').includes(plain(typed));
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

async function answered<Value extends string | string[]>(
  answer: Promise<Value | typeof CANCEL_SYMBOL>,
): Promise<Value> {
  const value = await answer;
  if (value === CANCEL_SYMBOL) throw gaveUp;
  return value;
}

/** Thrown where the author ends the questions. */
const gaveUp = new Error(messages.givenUp());

const notEmpty: Validate = (value) => (value?.trim() ? undefined : 'Write something.');

const dateProblem: Validate = (value = '') =>
  calendarDate(value) ? undefined : messages.impossibleDate(value);

function titleProblem(kind: Kind): Validate {
  if (kind !== 'briefing') return notEmpty;
  const { minLength, maxLength } = briefingSchema.shape.title;
  return (value = '') =>
    briefingSchema.shape.title.safeParse(value.trim()).success
      ? undefined
      : `Give it ${String(minLength)} to ${String(maxLength)} characters.`;
}
