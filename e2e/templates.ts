import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { claimCache } from '../src/kept/folder-mark.ts';

/** What a cache keeps of code alone: templates, and search as browsers load it. */
const madeOfCode = ['compiled', 'search-engine'];

/**
 * Hands what was made of code into one cache to another, whose builds then compile nothing unless what is compiled
 * differs: code, address, programs and what these may import.
 */
export async function handTemplates(from: string, to: string): Promise<void> {
  claimCache(to);
  await copyTemplates(from, to);
}

/** Copies it to a folder that need be no cache. */
export async function copyTemplates(from: string, to: string): Promise<void> {
  for (const name of madeOfCode) {
    await rm(join(to, name), { recursive: true, force: true });
    await cp(join(from, name), join(to, name), { recursive: true });
  }
}
