import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Problem } from '../../base/problems.ts';
import { mistakes } from '../mistakes/all.ts';
import { laid } from '../mistakes/laid.ts';
import { readContent } from '../read-content.ts';
import { fixFiles } from './fix-files.ts';

let byHand = 0;
let all = 0;

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

for (const [subject, cases] of Object.entries(mistakes)) {
  describe(`--fix, ${subject}:`, { concurrency: 8 }, () => {
    for (const { name, files } of cases) {
      test(name, async (context) => {
        const environment = await laid(context, files);
        const { problems } = await readContent(environment);
        const before = await filesIn(environment.content);

        await fixFiles(environment, () => undefined);

        const left = (await readContent(environment)).problems;
        const mendable = problems.filter(({ fix }) => fix);
        for (const problem of mendable) assert.ok(!isLeft(problem, left), problem.message);
        all += problems.length;
        byHand += problems.length - mendable.length;
        if (mendable.length === 0) assert.deepEqual(await filesIn(environment.content), before);
      });
    }
  });
}

after(() => {
  console.log(`--fix mends ${all - byHand} of ${all} mistakes, and leaves ${byHand} to their authors.`);
});
