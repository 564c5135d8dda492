import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measured } from './measured.ts';

/**
 * Installs what others make sites with into the folder of such a site. They bring a hundred packages each, so that
 * those who clone the project are spared them.
 *
 * @param packages exact versions by name
 * @throws when they cannot be installed, with what npm said
 */
export async function install(folder: string, packages: Record<string, string>): Promise<void> {
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', dependencies: packages }));
  await measured(['npm', 'install', '--no-audit', '--no-fund'], { cwd: folder });
}
