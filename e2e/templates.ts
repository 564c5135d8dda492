import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { claimCache } from '../src/kept/owned.ts';

/**
 * Hands the templates that were compiled into one cache to another, whose builds then compile nothing unless what
 * is compiled differs: code, address, programs and what these may import.
 */
export async function handTemplates(from: string, to: string): Promise<void> {
  claimCache(to);
  await rm(join(to, 'compiled'), { recursive: true, force: true });
  await cp(join(from, 'compiled'), join(to, 'compiled'), { recursive: true });
}
