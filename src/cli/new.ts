import process from 'node:process';
import { isComplete, newFile, readAddition, wrongReferences } from '../authoring/addition.ts';
import { knownIn } from '../authoring/known.ts';
import { writeNew } from '../authoring/new-file.ts';
import { environment } from '../base/environment.ts';
import { run } from './run.ts';

await run('new', async () => {
  const { content, today } = environment();
  const asked = readAddition(process.argv.slice(2));
  const known = await knownIn(content);
  let addition = asked;
  const isOpen = !isComplete(asked) || wrongReferences(asked.options, known).length > 0;
  if (process.stdin.isTTY && isOpen) {
    const { interview } = await import('../authoring/interview.ts');
    addition = await interview(asked, known, today, async (kind, name) => {
      const file = newFile({ kind, title: name, options: {} }, known, today);
      for (const line of await writeNew(content, file)) console.log(line);
      known.subjects.push({ kind, id: file.id, name });
      return file.id;
    });
  }
  for (const line of await writeNew(content, newFile(addition, known, today))) console.log(line);
});
