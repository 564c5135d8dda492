import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, select, text } from '@clack/prompts';
import { calendarDate } from '../base/dates.ts';
import { isLegalId } from '../base/ids.ts';
import type { Named } from '../archive/mentions.ts';
import { actorSchema, briefingSchema, placeSchema } from '../schema/schemas.ts';
import { wrongReferences, type Addition } from './addition.ts';
import { idFrom } from './ids.ts';
import { kindNames, kinds, type Kind, type SubjectKind } from './kinds.ts';
import { ofKind, type Known } from './known.ts';
import * as messages from './messages.ts';

/**
 * Asks on the terminal for whatever an addition does not say yet, with completion over ids and names.
 *
 * @throws when the author gives up, or has named a subject that is not there
 */
export async function interview(asked: Addition, known: Known, today: string): Promise<Addition> {
  const wrong = wrongReferences(asked.options, known);
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  const kind = asked.kind ?? (await choice('What do you want to add?', kindNames));
  const problem = titleProblem(kind);
  const isGood = asked.title !== undefined && problem(asked.title) === undefined;
  const title = isGood
    ? asked.title
    : await line(kind === 'briefing' ? 'Title' : 'Name', problem, asked.title);
  const options = { ...asked.options, ...(await questions[kind](asked.options, known, today)) };
  return { kind, title, options: { ...options, ...(await idFor(kind, title ?? '', options, known)) } };
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

const questions: Record<Kind, (given: Options, known: Known, today: string) => Promise<Options>> = {
  briefing: async (given, known, today) => ({
    date: given.date ?? (await line('Day the news is of', dateProblem, today)),
    actors: given.actors ?? (await several('Actors, the most important first', known, 'actor')),
    location: given.location ?? (await one('Location', known, 'place')),
    topics: given.topics ?? (await several('Topics', known, 'topic')),
  }),
  actor: async (given) => ({ kind: given.kind ?? (await choice('Kind', actorSchema.shape.kind.options)) }),
  place: async (given, known) => ({
    kind: given.kind ?? (await choice('Kind', placeSchema.shape.kind.options)),
    within: given.within ?? (await one('Within', known, 'place', 'nothing')),
  }),
  topic: async (given, known) => ({
    broader: given.broader ?? (await one('Below', known, 'topic', 'nothing')),
  }),
};

type Validate = (value: string | undefined) => string | undefined;

async function line(message: string, validate: Validate = notEmpty, initialValue = ''): Promise<string> {
  return (await answered(text({ message, validate, initialValue }))).trim();
}

async function choice<Value extends string>(message: string, values: readonly Value[]): Promise<Value> {
  const options = values.map((value) => ({ value, label: value }));
  const chosen = await answered(select<string>({ message, options }));
  return values.find((value) => value === chosen) ?? givenUp();
}

async function one(message: string, known: Known, kind: SubjectKind, none?: string): Promise<string> {
  const options = completions(ofKind(known, kind));
  if (options.length === 0 && none === undefined) throw new Error(messages.noneYet(kind));
  if (none !== undefined) options.unshift({ value: '', label: none });
  return answered(autocomplete({ message, options, maxItems: 8, filter: answers(ofKind(known, kind)) }));
}

async function several(message: string, known: Known, kind: SubjectKind): Promise<string> {
  const subjects = ofKind(known, kind);
  const options = completions(subjects);
  if (options.length === 0) throw new Error(messages.noneYet(kind));
  const filter = answers(subjects);
  const chosen = await answered(
    autocompleteMultiselect({ message, options, maxItems: 8, filter, required: true }),
  );
  return chosen.join(',');
}

interface Completion {
  value: string;
  label?: string;
  hint?: string;
}

function completions(subjects: Named[]): Completion[] {
  return subjects.map(({ id, name }) => ({ value: id, label: name, hint: id }));
}

/** Whether a subject's id, name or alias holds what was typed; accents and case do not count. */
function answers(subjects: Named[]): (typed: string, option: Completion) => boolean {
  const names = new Map(
    subjects.map(({ id, name, aliases = [] }) => [id, [id, name, ...aliases].map(plain).join('\n')]),
  );
  return (typed, { value, label }) => (names.get(value) ?? label ?? '').includes(plain(typed));
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

async function answered<Value extends string | string[]>(
  answer: Promise<Value | typeof CANCEL_SYMBOL>,
): Promise<Value> {
  const value = await answer;
  return value === CANCEL_SYMBOL ? givenUp() : value;
}

function givenUp(): never {
  throw new Error(messages.givenUp());
}

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
