import process from 'node:process';
import { writeEditorFiles } from '../authoring/editor-files.ts';
import { environment, shownPath } from '../base/environment.ts';
import { run } from './run.ts';

/* npm run editor: brings what editors complete and underline up to date with the content. */

await run(async () => {
  const changed = await writeEditorFiles(environment().content, process.cwd());
  for (const path of changed) console.log(shownPath(path));
  if (changed.length === 0) console.log('Everything is up to date.');
});
