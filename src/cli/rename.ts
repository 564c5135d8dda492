import process from 'node:process';
import { readArguments } from '../authoring/arguments.ts';
import * as messages from '../authoring/command-messages.ts';
import { isKind } from '../authoring/content-kinds.ts';
import { write } from '../authoring/renaming/changes.ts';
import { renameIn } from '../authoring/renaming/content-rename.ts';
import * as renameMessages from '../authoring/renaming/rename-messages.ts';
import { renameReport } from '../authoring/renaming/rename-report.ts';
import { environment } from '../base/system/environment.ts';
import { run } from './run.ts';

await run('rename', async () => {
  const [kind, from, to, ...others] = readArguments(process.argv.slice(2), []).words;
  if (kind !== undefined && !isKind(kind)) throw new Error(messages.unknownKind(kind));
  if (!kind || !from || !to || others.length > 0) throw new Error(renameMessages.renameUsage());
  const rename = await renameIn(environment().content, kind, from, to);
  await write(rename.changes);
  for (const line of renameReport(rename, kind, from)) console.log(line);
});
