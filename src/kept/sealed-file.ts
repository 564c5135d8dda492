import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { sealed } from './sealed.ts';

/** Puts a text under its seal into a file, whole or not at all, and makes the folders that it lies in. */
export async function writeSealed(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, sealed(text));
  await rename(draft, path);
}
