import { parseArgs } from 'node:util';
import * as messages from './command-messages.ts';

/** What an author wrote after the name of a command. */
export interface Arguments<Option extends string = string> {
  words: string[];
  /** An option that is given twice has both values, with a comma between them unless another sign is asked for. */
  options: Partial<Record<Option, string>>;
}

/** Stands before a title such as `- 5 degrees`, so that it is not taken for options. No argument holds it. */
const mark = '\0';

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
  const marked = args.map((arg) => (isTitle(arg) ? mark + arg : arg));
  const { tokens } = parseArgs({
    args: marked,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const read: Arguments<Option> = { words: [], options: {} };
  for (const token of tokens) {
    if (token.kind === 'positional') read.words.push(token.value.replace(mark, ''));
    if (token.kind !== 'option') continue;
    const name = known.find((one) => one === token.name);
    // Of one dash and several letters the parser makes an option for each.
    if (!name) throw new Error(unknown(args[token.index] ?? token.rawName, known));
    const value = token.value?.replace(mark, '');
    if (!value || (!token.inlineValue && token.value?.startsWith('--')))
      throw new Error(messages.noValue(name));
    read.options[name] = [read.options[name], value].filter(Boolean).join(between[name] ?? ',');
  }
  return read;
}

function unknown(arg: string, known: readonly string[]): string {
  const option = arg.replace(/=.*/s, '');
  return /^--?[a-z][a-z-]*$/.test(option)
    ? messages.unknownOption(option, known)
    : messages.noOption(arg, known);
}

/** Whether what begins with a dash is no option: those have a letter behind it, and no blank behind one alone. */
function isTitle(arg: string): boolean {
  return /^--?[^-\p{L}]|^-[^-].*\s/su.test(arg);
}

/** The parts of a list such as `nato, opcw`. */
export function listOf(value: string | undefined): string[] {
  return [...new Set((value ?? '').split(',').map((part) => part.trim()))].filter((part) => part !== '');
}
