import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import pMap from 'p-map';
import { compare } from '../../base/order.ts';
import { errorCode } from '../../base/system/reason.ts';

/** Why something in a content folder is not read, whatever it is called. */
export type FileRefusal =
  | { why: 'brokenLink' | 'circularLink' | 'linkOutside' | 'linkedFolder' | 'noFile' | 'noFolder' }
  | { why: 'unreadable'; code: string };

/** Something in a content folder that is no folder, or a folder that cannot be looked into. */
export interface FoundFile {
  /** Its path from the content folder, with `/` between parts. */
  name: string;
  refusal?: FileRefusal;
}

/** Links looked at in turn. */
const concurrency = 32;

/**
 * Everything that lies below a content folder, in a fixed order. Links are not followed into folders, and
 * only regular files within the folder come without a refusal. What begins with a dot belongs to systems
 * and editors, and `node_modules` to npm: both are passed over. What is no folder itself is found as `.`, and refused.
 */
export async function foundIn(root: string): Promise<FoundFile[]> {
  const info = await stat(root).catch(errorCode);
  if (typeof info === 'string' && info !== 'ENOENT' && info !== 'ENOTDIR')
    return [{ name: '.', refusal: { why: 'unreadable', code: info } }];
  if (typeof info === 'string' || !info.isDirectory()) return [{ name: '.', refusal: { why: 'noFolder' } }];
  const real = await realpath(root);
  const found: FoundFile[] = [];
  const links: string[] = [];
  await look('');
  found.push(...(await pMap(links, async (name) => judged(name, root, real), { concurrency })));
  return found.sort((a, b) => compare(a.name, b.name));

  async function look(folder: string): Promise<void> {
    const entries = await entriesOf(join(root, folder));
    if (typeof entries === 'string') {
      found.push({ name: folder || '.', refusal: { why: 'unreadable', code: entries } });
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) await look(name);
      else if (entry.isSymbolicLink()) links.push(name);
      else found.push(entry.isFile() ? { name } : { name, refusal: { why: 'noFile' } });
    }
  }
}

/** What is in a folder, or why it cannot be looked into. */
async function entriesOf(path: string): Promise<Dirent[] | string> {
  const entries = await readdir(path, { withFileTypes: true }).catch(errorCode);
  if (typeof entries === 'string') return entries;
  // The names in a folder may be read where nothing that they name may.
  const code = await stat(`${path}/.`).then(() => '', errorCode);
  return code === 'EACCES' ? 'noEntry' : entries;
}

/** A link, and why what it leads to is not read. */
async function judged(name: string, root: string, real: string): Promise<FoundFile> {
  const path = join(root, name);
  const target = await realpath(path).catch((error: unknown) => ({ code: errorCode(error) }));
  if (typeof target === 'object') return { name, refusal: refusalOf(target.code) };
  const info = await stat(target).catch(errorCode);
  if (typeof info === 'string') return { name, refusal: refusalOf(info) };
  if (info.isDirectory()) return { name, refusal: { why: 'linkedFolder' } };
  if (!target.startsWith(real + sep)) return { name, refusal: { why: 'linkOutside' } };
  return info.isFile() ? { name } : { name, refusal: { why: 'noFile' } };
}

function refusalOf(code: string): FileRefusal {
  if (code === 'ELOOP') return { why: 'circularLink' };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { why: 'brokenLink' };
  return { why: 'unreadable', code };
}
