import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { problemLine } from '../archive/problems.ts';
import { shownPath } from '../environment.ts';
import { accepted } from './mistakes/accepted.ts';
import { mistakes } from './mistakes/all.ts';
import type { Written } from './mistakes/mistake.ts';
import { readContent } from './read.ts';
import { folderOf, soundFiles } from './sample.ts';

/** What the check says about a sound content folder with the given files laid over it. */
async function said(context: TestContext, files: Record<string, Written>): Promise<string[]> {
  const folder = await folderOf(context);
  const content = join(folder, 'content');
  for (const [name, written] of Object.entries<Written>({ ...soundFiles, ...files })) {
    const path = join(content, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof written === 'object' && 'linkTo' in written) await symlink(join(folder, written.linkTo), path);
    else if (typeof written === 'object' && 'isPipe' in written) execFileSync('mkfifo', [path]);
    else await writeFile(path, written);
  }
  const { problems } = await readContent({
    content,
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2020-01-01',
  });
  return problems.map((problem) => problemLine(problem).replaceAll(`${shownPath(content)}/`, ''));
}

for (const [subject, cases] of Object.entries(mistakes)) {
  describe(`${subject}:`, { concurrency: 8 }, () => {
    for (const { name, files, expected } of cases) {
      test(name, async (context) => {
        assert.deepEqual(await said(context, files), expected);
      });
    }
  });
}

describe('accepted without complaint:', { concurrency: 8 }, () => {
  for (const { name, files } of accepted) {
    test(name, async (context) => {
      assert.deepEqual(await said(context, files), []);
    });
  }
});
