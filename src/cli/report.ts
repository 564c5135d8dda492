import process from 'node:process';
import { problemCount, problemLine } from '../archive/problems.ts';
import type { Content } from '../content/read.ts';

/** Prints every problem and the count. Returns whether there is none that stops a build. */
export function report({ problems, files }: Content, print: (line: string) => void = console.log): boolean {
  for (const problem of problems) print(problemLine(problem));
  print(problemCount(problems, files));
  return !problems.some(({ severity }) => severity === 'error');
}

/** Runs a command. What it throws ends in one line, not in a stack trace. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
