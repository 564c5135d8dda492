import process from 'node:process';
import { wrongReferences } from '../authoring/adding/addition-references.ts';
import { isComplete, newFile, readAddition, type Addition } from '../authoring/adding/addition.ts';
import { commandsFor } from '../authoring/adding/answered-command.ts';
import type { Desk } from '../authoring/adding/missing-subjects.ts';
import { refuseNamesake } from '../authoring/adding/namesakes.ts';
import { writeNew } from '../authoring/adding/new-file.ts';
import * as messages from '../authoring/command-messages.ts';
import { knownIn, type Known } from '../authoring/known.ts';
import { environment } from '../base/system/environment.ts';
import { reasonOf } from '../base/system/reason.ts';
import { run } from './run.ts';

await run('new', async () => {
  const addition = readAddition(process.argv.slice(2));
  const known = await knownIn(environment().content);
  const isOpen = !isComplete(addition) || wrongReferences(addition.options, known).length > 0;
  if (process.stdin.isTTY && isOpen) await ask(addition, known);
  else await write(addition, known);
});

/** Asks for what is missing, and writes; what was answered is not lost when either ends early. */
async function ask(addition: Addition, known: Known): Promise<void> {
  const { gaveUp, interview } = await import('../authoring/adding/interview.ts');
  const desk: Desk = {
    known,
    today: environment().today,
    make: async (subject) => {
      const id = await write(subject, known);
      known.subjects.push({ kind: subject.kind, id, name: subject.title });
      return id;
    },
  };
  try {
    await interview(addition, desk);
    await write(addition, known);
  } catch (error) {
    const reason = error === gaveUp ? messages.givenUp(addition.kind) : reasonOf(error);
    throw new Error(messages.goOn(reason, commandsFor(addition, desk)), { cause: error });
  }
}

async function write(addition: Addition, known: Known): Promise<string> {
  const { content, today } = environment();
  const file = newFile(addition, known, today);
  await refuseNamesake(addition, file, known);
  for (const line of await writeNew(content, file)) console.log(line);
  return file.id;
}
