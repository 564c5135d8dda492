import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../base/problems.ts';
import type { Environment } from '../../base/system/environment.ts';
import { readContent, type Content } from '../read-content.ts';
import { fixFiles } from './fix-files.ts';

/** All files below a folder with the lines they hold, in whatever order: fields are put in theirs. */
async function filesIn(folder: string): Promise<Record<string, string[]>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(
      paths.sort().map(async (path) => [path, (await readFile(path, 'latin1')).split('\n').sort()] as const),
    ),
  );
}

/** Whether a problem is still there, wherever it has moved to. */
function isLeft({ file, rule, message }: Problem, problems: Problem[]): boolean {
  return problems.some((one) => one.file === file && one.rule === rule && one.message === message);
}

/**
 * Has `--fix` mend content, and expects that nothing is left of what it can mend, and that it changes nothing where
 * there is no such thing.
 *
 * @param content as it was read, which is not read once more
 * @returns how many problems there were that it can mend
 */
export async function expectMended(environment: Environment, content: Content): Promise<number> {
  const mendable = content.problems.filter(({ fix }) => fix);
  const before = await filesIn(environment.content);
  const known = [content];
  const lines: string[] = [];
  const say = (line: string) => lines.push(line);

  await fixFiles(environment, say, async () => known.pop() ?? readContent(environment));

  const { problems } = lines.length > 0 ? await readContent(environment) : content;
  for (const problem of mendable) assert.ok(!isLeft(problem, problems), problem.message);
  if (mendable.length === 0) assert.deepEqual(await filesIn(environment.content), before);
  return mendable.length;
}
