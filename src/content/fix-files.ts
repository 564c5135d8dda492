import { readFile, writeFile } from 'node:fs/promises';
import type { Problem } from '../archive/problems.ts';
import { contentFiles, type ContentFile } from './files.ts';
import { fixed, type Fix } from './fixes.ts';
import { plainText } from './front-matter.ts';
import { schemaOf } from './schemas.ts';

/** A change that was made to a file, as the author would look for it. */
export interface MadeFix extends Fix {
  file: string;
}

/**
 * Mend all content files where there is exactly one right answer, and write those that change.
 *
 * @param root the content folder
 * @param problems what the check found, for the actors that should be listed
 */
export async function fixFiles(root: string, problems: Problem[]): Promise<MadeFix[]> {
  const { files } = await contentFiles(root);
  const made: MadeFix[] = [];
  for (const file of files) {
    const lists = problems
      .filter((problem) => problem.file === file.shown)
      .flatMap(({ lists: id }) => id ?? []);
    made.push(...(await fixFile(file, [...new Set(lists)])));
  }
  return made;
}

async function fixFile({ collection, path, shown }: ContentFile, actors: string[]): Promise<MadeFix[]> {
  const written = await readFile(path, 'utf8');
  const before = plainText(written);
  const fields = Object.keys(schemaOf[collection].shape);
  const { text, fixes } = fixed(before, path.endsWith('.mdx'), { actors, fields });
  if (text === before) return [];
  // A file keeps its byte order mark and its line ends.
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const ends = written.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  await writeFile(path, mark + ends);
  return fixes.map((fix) => ({ file: shown, ...fix }));
}
