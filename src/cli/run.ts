import { enableCompileCache } from 'node:module';
import { dirname } from 'node:path';
import process from 'node:process';
import { reasonOf } from '../base/system/reason.ts';
import { helpOf } from './command-help.ts';
import { commands, type Command, type CommandName } from './commands.ts';
import { askedFormat, refusal } from './formats.ts';
import { refuseUnknown } from './given-options.ts';

// To compile modules takes every command a fifth of a second. Node keeps what it compiled in a temporary folder: of all
// that is imported from here on, and in processes that this one starts.
const { directory } = enableCompileCache();
// It tells the folder for this version of Node, which lies in the one to be named.
if (directory !== undefined) process.env.NODE_COMPILE_CACHE ??= dirname(directory);

/** Runs a command, or says what it does when asked for help. One that takes no words refuses what it does not know. */
export async function run(name: CommandName, command: () => void | Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) console.log(helpOf(name));
  else
    await withReason(
      () => {
        // The others say more of what they are given by reading it themselves.
        if (commands[name].takes === '') refuseUnknown(name, process.argv.slice(2));
        return command();
      },
      takesFormat(name) ? asAsked : console.error,
    );
}

function takesFormat(name: CommandName): boolean {
  const { options = {} }: Command = commands[name];
  return Object.keys(options).some((option) => option.startsWith('--format '));
}

/** For people beside what a command writes, for programs in its place: those read nothing else. */
function asAsked(reason: string): void {
  const format = askedFormat(process.argv.slice(2));
  if (format === 'text') console.error(reason);
  else console.log(refusal(reason, format));
}

/** Runs what no author calls. What it throws ends in one line, not in a stack trace. */
export async function withReason(
  command: () => void | Promise<void>,
  say: (reason: string) => void = console.error,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    say(reasonOf(error));
    process.exitCode = 1;
  }
}
