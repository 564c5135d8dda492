import process from 'node:process';
import { isComplete, newFile, readAddition } from '../authoring/addition.ts';
import { knownIn } from '../authoring/known.ts';
import { writeNew } from '../authoring/new-file.ts';
import { environment } from '../base/environment.ts';
import { run } from './run.ts';

await run('new', async () => {
  const { content, today } = environment();
  const asked = readAddition(process.argv.slice(2));
  const known = await knownIn(content);
  let addition = asked;
  if (process.stdin.isTTY && !isComplete(asked)) {
    const { interview } = await import('../authoring/interview.ts');
    addition = await interview(asked, known, today);
  }
  for (const line of await writeNew(content, newFile(addition, known, today))) console.log(line);
});
