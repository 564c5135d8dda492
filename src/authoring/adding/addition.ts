import { introductionToReplace, textToReplace } from '../../content/text/placeholders.ts';
import { listOf, readArguments } from '../arguments.ts';
import * as messages from '../command-messages.ts';
import { isKind, type Kind } from '../content-kinds.ts';
import { briefingText, storyText, subjectText } from '../drafts.ts';
import type { Known } from '../known.ts';
import { fieldsOf, idsOf, oneOrMore } from './addition-fields.ts';
import { needed, optionsOf, type Options } from './addition-options.ts';
import { missingReferences, wrongReferences } from './addition-references.ts';
import { newBriefingId, newId, type NewFile } from './new-file.ts';

/** What an author wants to add, as far as it has been said. */
export interface Addition {
  kind?: Kind | undefined;
  title?: string | undefined;
  options: Options;
}

/** Options that are given once for each, since a value may hold commas. */
const lines = { role: '\n', formerly: '\n', author: '\n' };

const allOptions = [...new Set(Object.values(optionsOf).flat())];

/** @throws when the words or options are not what the command takes */
export function readAddition(args: string[]): Addition {
  const { words, options } = readArguments(args, allOptions, lines);
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
 * The file that an addition asks for.
 *
 * @throws when something is missing or names a subject that is not there, with everything of the kind
 */
export function newFile({ kind, title, options }: Addition, known: Known, today: string): NewFile {
  if (!kind) throw new Error(messages.noKind());
  if (!title) throw new Error(messages.noTitle(kind));
  const wrong = [...wrongReferences(options, known), ...missingReferences(kind, options, known)];
  if (wrong.length > 0) throw new Error(wrong.join(' '));
  if (kind === 'story') {
    const collects = { actors: listOf(options.actors), topics: listOf(options.topics) };
    return { kind, id: newId(title, options.id), text: storyText(title, collects, introductionToReplace) };
  }
  if (kind !== 'briefing') {
    const fields = { name: title, ...fieldsOf[kind](options) };
    return { kind, id: newId(title, options.id), text: subjectText(kind, fields) };
  }
  const { date = today, until, time, actors, location, topics, author } = options;
  if (until !== undefined && until < date) throw new Error(messages.endBeforeDate(until, date));
  const about = { actors: idsOf(actors), location: oneOrMore(location), topics: idsOf(topics) };
  const fields = { title, date, until, time, ...about, authors: author?.split('\n') };
  const text = briefingText(fields, textToReplace);
  return { kind, id: newBriefingId(title, date, options.id), text };
}
