import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { errorCode } from '../../base/system/reason.ts';

/**
 * The bytes of a regular file, or why there are none: `noFile` for pipes, devices and folders, else the
 * system's own name for the reason. Never waits for what a pipe or a device may send.
 *
 * @param most how many bytes are read; of a larger file come one more than that
 */
export async function bytesOf(path: string, most: number): Promise<Uint8Array | { code: string }> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const info = await file.stat();
      if (!info.isFile()) return { code: 'noFile' };
      if (info.size > most) return new Uint8Array(most + 1);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { code: errorCode(error) };
  }
}
