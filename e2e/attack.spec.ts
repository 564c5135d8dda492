import { spawn } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { ended } from './project-copy.ts';

/** `npm run soak` tries hundreds of others. */
const [archives, seed] = [2, 20170410];

test('whatever the check passes is built, cold and warm alike', async () => {
  // Each of its commands has a minute, and takes a few seconds.
  test.setTimeout(archives * 300_000);
  const args = [
    'e2e/attack/soak.ts',
    '--one-after-another',
    '--archives',
    `${archives}`,
    '--seed',
    `${seed}`,
  ];
  const { code, said } = await ended(spawn('node', args));
  expect(code, said).toBe(0);
});
