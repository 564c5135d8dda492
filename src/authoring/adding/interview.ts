import type { NamedSubject } from '../../archive/mentions.ts';
import { calendarDate } from '../../base/days/dates.ts';
import { ownKeys } from '../../base/own-keys.ts';
import type { TaggedKind } from '../../base/subject-kinds.ts';
import { choice, line, notEmpty, oneOf, someOf, type TypedCompletion, type Validate } from '../ask.ts';
import * as messages from '../command-messages.ts';
import { kindNames, type Kind } from '../content-kinds.ts';
import { idFrom } from '../id-from-name.ts';
import { ofKind } from '../known.ts';
import { none } from './addition-fields.ts';
import type { Option } from './addition-options.ts';
import { newFile, type Addition } from './addition.ts';
import { added, addMissing, idFor, kindOf, type Desk } from './missing-subjects.ts';
import { problemsIn } from './new-file.ts';

export { gaveUp } from '../ask.ts';

/**
 * Asks on the terminal for whatever an addition does not say yet, with completion over ids and names, and writes every
 * answer into it. What is missing for a briefing is added on the way, if the author likes.
 *
 * @throws when the author gives up
 */
export async function interview(addition: Addition, desk: Desk): Promise<void> {
  const { terminal = {} } = desk;
  const kind = (addition.kind ??= await choice('What do you want to add?', kindNames, terminal));
  await addMissing(addition.options, desk);
  const validate = titleProblem(kind, desk.today);
  if (addition.title === undefined || validate(addition.title) !== undefined) {
    const asked = kind === 'briefing' || kind === 'story' ? 'Title' : 'Name';
    addition.title = await line(asked, terminal, { validate, initialValue: addition.title });
  }
  for (const name of ownKeys(questions[kind])) {
    const keep = (value: string) => (addition.options[name] = value);
    if (addition.options[name] !== undefined) continue;
    try {
      keep((await questions[kind][name]?.(desk, keep)) ?? '');
    } catch (error) {
      const { title = '', options } = desk.begun ?? { options: {} };
      const ids = [addition.options[name], options.id ?? idFrom(title)].filter(Boolean);
      if (ids.length > 0) keep(ids.join(','));
      throw error;
    }
  }
  const id = addition.options.id ?? (await idFor(kind, addition.title, desk, addition.options.date));
  if (id !== undefined) addition.options.id = id;
}

type Question = (desk: Desk, keep: (value: string) => void) => Promise<string>;

const questions: Record<Kind, Partial<Record<Option, Question>>> = {
  briefing: {
    date: ({ today, terminal = {} }) =>
      line('Day the news is of', terminal, { validate: dateProblem, initialValue: today }),
    actors: several('Actors, the most important first', 'actor'),
    location: several('Places, the main one first', 'place'),
    topics: several('Topics', 'topic'),
  },
  actor: { kind: (desk) => kindOf('actor', desk) },
  place: {
    kind: (desk) => kindOf('place', desk),
    within: one('Within', 'place'),
  },
  topic: { broader: one('Below', 'topic') },
  story: {},
};

/** The choice that is no id. */
const another = '+';

function one(message: string, kind: TaggedKind): Question {
  return async (desk) => {
    const subjects = ofKind(desk.known, kind);
    const options = [{ value: '', label: 'nothing' }, ...completions(subjects), addingOne(kind)];
    const chosen = await oneOf(message, options, answers(subjects), desk.terminal ?? {});
    return chosen === another ? added(desk, kind, `Name of the new ${kind}`) : chosen;
  };
}

function several(message: string, kind: TaggedKind): Question {
  return async (desk, keep) => {
    const { terminal = {} } = desk;
    const subjects = ofKind(desk.known, kind);
    const options = [...completions(subjects), addingOne(kind), { value: none, label: none }];
    const chosen = await someOf(message, options, answers(subjects), terminal);
    const ids = chosen.filter((value) => value !== another && value !== none);
    if (!chosen.includes(another)) return ids.join(',') || none;
    keep(ids.join(','));
    ids.push(await added(desk, kind, `Name of the new ${kind}`));
    for (;;) {
      keep(ids.join(','));
      const name = await line(`Name of another new ${kind}; none without`, terminal, { validate: anything });
      if (name === '') return ids.join(',');
      ids.push(await added(desk, kind, '', name));
    }
  };
}

function addingOne(kind: TaggedKind): TypedCompletion {
  return { value: another, label: `a new ${kind} …` };
}

function completions(subjects: NamedSubject[]): TypedCompletion[] {
  return subjects.map(({ id, name }) => ({ value: id, label: name, hint: id }));
}

/** Whether a subject's id, name or alias holds what was typed; accents and case do not count. */
function answers(
  subjects: NamedSubject[],
): (typed: string, option: { value: string; label?: string }) => boolean {
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

const anything: Validate = () => undefined;

const dateProblem: Validate = (value = '') =>
  calendarDate(value) ? undefined : messages.impossibleDate(value);

/** What the check would say of a file with that title or name. */
function titleProblem(kind: Kind, today: string): Validate {
  const options = { id: 'new', actors: none, location: none, topics: none };
  return (value = '') => {
    const title = value.trim();
    if (title === '') return notEmpty(title);
    const { text } = newFile({ kind, title, options }, { files: [], subjects: [] }, today);
    return problemsIn('', kind, text)[0];
  };
}
