import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The path from a folder to the one file that another path means: with other strokes between its parts, or other
 * capitals and accents in them. Undefined when there is none.
 */
export async function fileMeant(folder: string, written: string): Promise<string | undefined> {
  const parts: string[] = [];
  for (const part of written.replaceAll('\\', '/').split('/')) {
    const found = /^\.{0,2}$/.test(part) ? part : await nameIn(join(folder, ...parts), part);
    if (found === undefined) return undefined;
    parts.push(found);
  }
  const meant = parts.join('/');
  const found = await stat(join(folder, meant)).catch(() => undefined);
  return found?.isFile() ? meant : undefined;
}

async function nameIn(folder: string, wanted: string): Promise<string | undefined> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.includes(wanted)) return wanted;
  const alike = names.filter((name) => folded(name) === folded(wanted));
  return alike.length === 1 ? alike[0] : undefined;
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
