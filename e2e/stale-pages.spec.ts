import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'playwright/test';
import type { Unseen } from './reads/watched.ts';
import { fixtureEnvironment, papersEnvironment } from './sites.ts';

/** Makes the pages of a site once more. `unseen` is what was read for one and decides nothing about keeping it. */
async function readingsOf(settings: Record<string, string>): Promise<{ pages: number; unseen: Unseen[] }> {
  const { stdout } = await promisify(execFile)('node', ['e2e/reads/read-pages.ts'], {
    env: { ...process.env, ...settings },
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout) as Awaited<ReturnType<typeof readingsOf>>;
}

for (const [name, settings] of Object.entries({ awkward: fixtureEnvironment, usual: papersEnvironment })) {
  test(`what is kept of the ${name} archive is kept by all that it read`, async () => {
    const { pages, unseen } = await readingsOf(settings);

    expect(pages).toBeGreaterThan(50);
    expect(unseen).toEqual([]);
  });
}
