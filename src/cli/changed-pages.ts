import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { environment } from '../base/system/environment.ts';
import { filePaths } from '../base/system/file-paths.ts';
import { builtFor } from '../build/built-for.ts';
import { changedPages } from '../build/changed-pages.ts';

/* node src/cli/changed-pages.ts FOLDER: how the pages of the built site differ from those of another, in Markdown. */

const [before = ''] = process.argv.slice(2);
const { dist } = environment();
console.log(changedPages(await pagesIn(before), await pagesIn(dist), await builtFor(dist)));

async function pagesIn(folder: string): Promise<Map<string, string>> {
  const pages = (await filePaths(folder)).filter((path) => path.endsWith('.html'));
  return new Map(pages.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
