import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** Where another disk stands: in the place of a folder, or of one in it. Undefined where none does. */
export function mountIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return folder;
  // A folder of the same disk may be mounted as well.
  return mounts().find((path) => path === folder || path.startsWith(folder + sep));
}

/** All that the system tells of; none where it doesn't. */
function mounts(): string[] {
  const path = '/proc/self/mountinfo';
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.map((line) => unescaped(line.split(' ')[4] ?? ''));
}

function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(parseInt(code, 8)));
}
