import { parseArgs } from 'node:util';
import { unknownOption } from '../authoring/command-messages.ts';
import { commands, type Command, type CommandName } from './commands.ts';

/**
 * Refuses options that a command does not have, and words where it takes none.
 *
 * @throws with the option that is nearest, or with how options are written
 */
export function refuseUnknown(name: CommandName, args: string[]): void {
  const { takes, example }: Command = commands[name];
  const options = optionsOf(commands[name]);
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(options, token.name))
      throw new Error(unknownOption(token.rawName, Object.keys(options)));
    if (token.kind === 'positional' && takes === '')
      throw new Error(`"${token.value}" is nothing that ${name} takes. Write it as in: ${example}`);
  }
}

/** The options of a command by name. One has a value if words stand behind it in the table: `--port N`. */
export function optionsOf({ options = {} }: Command): Record<string, { type: 'string' | 'boolean' }> {
  const written = Object.keys(options).flatMap((key) => [...key.matchAll(/--([a-z-]+)( [^-])?/g)]);
  return Object.fromEntries(
    written.map(([, name = '', value]) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
  );
}
