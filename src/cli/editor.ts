import process from 'node:process';
import { editorRoot, writeEditorFiles } from '../authoring/editor/editor-files.ts';
import { environment, shownPath } from '../base/system/environment.ts';
import { run } from './run.ts';

await run('editor', async () => {
  const { content } = environment();
  const changed = await writeEditorFiles(content, editorRoot(content, process.cwd()));
  for (const path of changed) console.log(shownPath(path));
  if (changed.length === 0) console.log('Everything is up to date.');
});
