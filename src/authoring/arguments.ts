import { parseArgs } from 'node:util';
import * as messages from './messages.ts';

/** What an author wrote after the name of a command. */
export interface Arguments<Option extends string = string> {
  words: string[];
  /** An option that is given twice has both values, with a comma between them unless another sign is asked for. */
  options: Partial<Record<Option, string>>;
}

/**
 * Read words and options.
 *
 * @param between what stands between the values of an option that is given twice, if not a comma
 * @throws when an option is not among `known` or has no value
 */
export function readArguments<Option extends string>(
  args: string[],
  known: readonly Option[],
  between: Partial<Record<Option, string>> = {},
): Arguments<Option> {
  const options = Object.fromEntries(known.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const read: Arguments<Option> = { words: [], options: {} };
  for (const token of tokens) {
    if (token.kind === 'positional') read.words.push(token.value);
    if (token.kind !== 'option') continue;
    const name = known.find((one) => one === token.name);
    if (!name) throw new Error(messages.unknownOption(token.rawName, known));
    const { value } = token;
    if (!value || (!token.inlineValue && value.startsWith('--'))) throw new Error(messages.noValue(name));
    read.options[name] = [read.options[name], value].filter(Boolean).join(between[name] ?? ',');
  }
  return read;
}

/** The parts of a list such as `nato, opcw`. */
export function listOf(value: string | undefined): string[] {
  return [...new Set((value ?? '').split(',').map((part) => part.trim()))].filter((part) => part !== '');
}
