import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Entries } from './archive.ts';
import { command, type Folders } from './command.ts';

/** What the check had to say of an archive that was generated. */
export interface Mended {
  /** How many files were replaced by plain ones or left out. */
  refused: number;
  /** Rules that refused them. */
  rules: string[];
}

interface Found {
  severity: string;
  file: string;
  rule: string;
}

/**
 * Writes an archive, and puts something plain in the place of what the check refuses, until it refuses nothing.
 *
 * @param files are changed to what is written in the end
 * @throws when the check does not end as it should
 */
export async function writeMended(files: Entries, plain: Entries, folders: Folders): Promise<Mended> {
  const refused = new Map<string, string>();
  for (;;) {
    await writeEntries(files, folders.content);
    const errors = await errorsIn(folders);
    if (errors.length === 0) return { refused: refused.size, rules: [...new Set(refused.values())] };
    const before = new Map(files);
    for (const { file, rule } of errors) {
      const path = relative(folders.content, resolve(file));
      const at = [...files.keys()].find((one) => path === one || path.startsWith(`${one}/`)) ?? path;
      refused.set(at, rule);
      const sound = plain.get(at);
      if (sound === undefined || files.get(at) === sound) files.delete(at);
      else files.set(at, sound);
    }
    if (isSame(before, files))
      throw new Error(`The check refuses what is not there: ${JSON.stringify(errors)}`);
  }
}

function isSame(one: Entries, other: Entries): boolean {
  return one.size === other.size && [...one].every(([path, entry]) => other.get(path) === entry);
}

/** Makes a folder hold the entries and nothing else. */
export async function writeEntries(files: Entries, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, entry] of files) {
    const at = join(folder, path);
    await mkdir(dirname(at), { recursive: true });
    await (typeof entry === 'object' && 'link' in entry ? symlink(entry.link, at) : writeFile(at, entry));
  }
}

async function errorsIn(folders: Folders): Promise<Found[]> {
  const { code, said, isLate } = await command('check', ['--format', 'json'], folders);
  if (isLate) throw new Error('The check does not end.');
  const [, report] = /^(\{.*\})\s*$/s.exec(said) ?? [];
  if (report === undefined) throw new Error(`The check ends with ${code}:\n${said}`);
  const { problems } = JSON.parse(report) as { problems: Found[] };
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 !== (code === 1)) throw new Error(`The check ends with ${code}:\n${said}`);
  return errors;
}
