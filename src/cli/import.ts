import { resolve } from 'node:path';
import process from 'node:process';
import { writeNew } from '../authoring/adding/new-file.ts';
import { readArguments } from '../authoring/arguments.ts';
import { readArticle } from '../authoring/importing/import-file.ts';
import * as messages from '../authoring/importing/import-messages.ts';
import { proposal } from '../authoring/importing/proposal.ts';
import { knownIn } from '../authoring/known.ts';
import { environment } from '../base/system/environment.ts';
import { run } from './run.ts';

await run('import', async () => {
  const { content, today } = environment();
  const { words, options } = readArguments(process.argv.slice(2), ['date', 'until', 'title', 'id']);
  const [path, ...others] = words;
  if (path === undefined || others.length > 0) throw new Error(messages.importUsage());
  // npm runs commands in the project's folder, wherever they are called.
  const article = await readArticle(resolve(process.env.INIT_CWD ?? '.', path));
  const draft = proposal(article, await knownIn(content), options, today);
  for (const line of await writeNew(content, draft)) console.log(line);
});
