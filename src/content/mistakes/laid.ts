import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Environment } from '../../base/system/environment.ts';
import { folderOf, soundFiles } from '../sample.ts';
import type { Written } from './mistake.ts';

/** A sound content folder with the given files laid over it, for one test. */
export async function laid(context: TestContext, files: Record<string, Written>): Promise<Environment> {
  const folder = await folderOf(context);
  const content = join(folder, 'content');
  for (const [name, written] of Object.entries<Written>({ ...soundFiles, ...files })) {
    const path = join(content, name);
    await mkdir(dirname(path), { recursive: true });
    if (typeof written === 'object' && 'linkTo' in written) await symlink(join(folder, written.linkTo), path);
    else if (typeof written === 'object' && 'isPipe' in written) execFileSync('mkfifo', [path]);
    else await writeFile(path, written);
  }
  return { content, dist: join(folder, 'dist'), cache: join(folder, 'cache'), today: '2020-01-01' };
}
