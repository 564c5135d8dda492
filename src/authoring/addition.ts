import { textToReplace } from '../content/placeholders.ts';
import { listOf, readArguments, type Arguments } from './arguments.ts';
import { briefingText, subjectText } from './drafts.ts';
import { isKind, type Kind, type SubjectKind } from './kinds.ts';
import { ofKind, type Known } from './known.ts';
import * as messages from './messages.ts';
import { newBriefingId, newId, type NewFile } from './new-file.ts';

/** What can be said of each kind, beside its title or name. */
export const optionsOf = {
  briefing: ['date', 'actors', 'location', 'topics', 'id'],
  actor: ['kind', 'id'],
  place: ['kind', 'within', 'id'],
  topic: ['broader', 'id'],
} as const satisfies Record<Kind, string[]>;

export type Option = (typeof optionsOf)[Kind][number];

/** What an author wants to add, as far as it has been said. */
export interface Addition {
  kind?: Kind | undefined;
  title?: string | undefined;
  options: Arguments<Option>['options'];
}

/** Options that name subjects, with the kind that they name. */
export const references = {
  actors: 'actor',
  location: 'place',
  topics: 'topic',
  within: 'place',
  broader: 'topic',
} as const satisfies Partial<Record<Option, SubjectKind>>;

const lists = ['actors', 'topics'] as const;
const single = ['location', 'within', 'broader'] as const;
const needed = ['actors', 'location', 'topics'] as const;

const allOptions = [...new Set(Object.values(optionsOf).flat())];

/** @throws when the words or options are not what the command takes */
export function readAddition(args: string[]): Addition {
  const { words, options } = readArguments(args, allOptions);
  const [kind, title, ...others] = words;
  if (kind === undefined) return { options };
  if (!isKind(kind)) throw new Error(messages.unknownKind(kind));
  const known: readonly string[] = optionsOf[kind];
  const wrong = Object.keys(options).find((name) => !known.includes(name));
  if (wrong !== undefined) throw new Error(messages.unknownOption(`--${wrong}`, known));
  if (others.length > 0) throw new Error(messages.tooManyWords(others));
  return { kind, title: title?.trim(), options };
}

/** Whether nothing has to be asked. */
export function isComplete({ kind, title, options }: Addition): boolean {
  return kind !== undefined && !!title && (kind !== 'briefing' || needed.every((name) => options[name]));
}

/**
 * The file that an addition asks for. An actor is a person and a place a city unless it says otherwise.
 *
 * @throws when something is missing or names a subject that is not there, with everything of the kind
 */
export function newFile({ kind, title, options }: Addition, known: Known, today: string): NewFile {
  if (!kind) throw new Error(messages.noKind());
  if (!title) throw new Error(messages.noTitle(kind));
  const wrong = [...wrongReferences(options, known), ...missingReferences(kind, options, known)];
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  if (kind !== 'briefing') {
    const fields = { name: title, ...fieldsOf[kind](options) };
    return { kind, id: newId(title, options.id), text: subjectText(kind, fields) };
  }
  const { date = today, actors, location = '', topics } = options;
  const fields = { title, date, actors: listOf(actors), location, topics: listOf(topics) };
  const text = briefingText(fields, textToReplace);
  return { kind, id: newBriefingId(title, date, options.id), text };
}

const fieldsOf = {
  actor: ({ kind = 'person' }) => ({ kind }),
  place: ({ kind = 'city', within }) => ({ kind, within: within || undefined }),
  topic: ({ broader }) => ({ broader: broader || undefined }),
} satisfies Record<SubjectKind, (options: Addition['options']) => Record<string, string | undefined>>;

/** A sentence for each id that is not there. */
export function wrongReferences(options: Addition['options'], known: Known): string[] {
  const named = [
    ...lists.map((option) => ({ option, ids: listOf(options[option]) })),
    ...single.map((option) => ({ option, ids: options[option] ? [options[option]] : [] })),
  ];
  return named.flatMap(({ option, ids }) => {
    const kind = references[option];
    const subjects = ofKind(known, kind);
    const unknown = ids.filter((id) => !subjects.some((subject) => subject.id === id));
    return unknown.map((id) => messages.unknownSubject(kind, id, subjects));
  });
}

/** A sentence for what a briefing cannot do without. */
function missingReferences(kind: Kind, options: Addition['options'], known: Known): string[] {
  const missing = needed.filter((name) => kind === 'briefing' && listOf(options[name]).length === 0);
  if (missing.length === 0) return [];
  const asked = missing.map((option) => ({ option, subjects: ofKind(known, references[option]) }));
  return [messages.missingReferences(asked)];
}
