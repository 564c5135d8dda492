import { autocomplete, autocompleteMultiselect, CANCEL_SYMBOL, select, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import * as messages from './command-messages.ts';

/** Where questions stand and answers are typed; the terminal, where nothing is said. */
export interface Terminal {
  input?: Readable;
  output?: Writable;
}

/** What can be chosen from a list. */
export interface TypedCompletion {
  value: string;
  label: string;
  hint?: string;
}

/** What is wrong with what was typed. */
export type Validate = (value: string | undefined) => string | undefined;

/** Thrown where the author ends the questions. */
export const gaveUp = new Error(messages.givenUp());

export const notEmpty: Validate = (value) => (value?.trim() ? undefined : 'Write something.');

/** Asks for a line of text. @throws `gaveUp` when the author ends the questions */
export async function line(
  message: string,
  terminal: Terminal,
  { validate = notEmpty, initialValue = '' }: { validate?: Validate; initialValue?: string | undefined } = {},
): Promise<string> {
  return (await answered(text({ message, validate, initialValue, ...terminal }))).trim();
}

/** Asks which of a few it is. @throws `gaveUp` when the author ends the questions */
export async function choice<Value extends string>(
  message: string,
  values: readonly Value[],
  terminal: Terminal,
): Promise<Value> {
  const options = values.map((value) => ({ value, label: value }));
  const chosen = await answered(select<string>({ message, options, ...terminal }));
  const found = values.find((value) => value === chosen);
  if (found === undefined) throw gaveUp;
  return found;
}

type Filter = (typed: string, option: { value: string; label?: string }) => boolean;

/** Asks for one of many, which are found as they are typed. @throws `gaveUp` when the author ends the questions */
export async function oneOf(
  message: string,
  options: TypedCompletion[],
  filter: Filter,
  terminal: Terminal,
): Promise<string> {
  return answered(autocomplete({ message, options, maxItems: 8, filter, ...terminal }));
}

/** The same for some of them, at least one. @throws `gaveUp` when the author ends the questions */
export async function someOf(
  message: string,
  options: TypedCompletion[],
  filter: Filter,
  terminal: Terminal,
): Promise<string[]> {
  return answered(
    autocompleteMultiselect({ message, options, maxItems: 8, filter, required: true, ...terminal }),
  );
}

async function answered<Value extends string | string[]>(
  answer: Promise<Value | typeof CANCEL_SYMBOL>,
): Promise<Value> {
  const value = await answer;
  if (value === CANCEL_SYMBOL) throw gaveUp;
  return value;
}
