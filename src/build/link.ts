import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts files in a second place without writing them again, where the file system allows. */
export class Linker {
  readonly #folders = new Map<string, Promise<unknown>>();

  /** @param to where nothing stands yet; if something does, it stays */
  async link(from: string, to: string): Promise<void> {
    const folder = dirname(to);
    let made = this.#folders.get(folder);
    if (!made) this.#folders.set(folder, (made = mkdir(folder, { recursive: true })));
    await made;
    try {
      await link(from, to);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code === 'EEXIST') return;
      if (code === 'ENOENT') throw error;
      await copyFile(from, to);
    }
  }
}
