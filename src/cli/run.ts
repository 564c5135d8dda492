import { enableCompileCache } from 'node:module';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { reasonOf } from '../base/reason.ts';
import { commands, helpOf, type Command, type CommandName } from './commands.ts';

// A fifth of a second of every command is taken to compile modules. Node keeps what they came to in the
// system's folder for what may be lost, for whatever is imported from here on and in processes of ours.
const { directory } = enableCompileCache();
if (directory !== undefined) process.env.NODE_COMPILE_CACHE = directory;

/** Runs a command, or says what it does when asked for help. One that takes nothing refuses what it is given. */
export async function run(name: CommandName, command: () => void | Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) console.log(helpOf(name));
  else
    await withReason(() => {
      const { takes, options }: Command = commands[name];
      if (takes === '' && options === undefined) parseArgs({ options: {} });
      return command();
    });
}

/** Runs what no author calls. What it throws ends in one line, not in a stack trace. */
export async function withReason(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(reasonOf(error));
    process.exitCode = 1;
  }
}
