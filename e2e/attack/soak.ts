import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { reasonOf } from '../../src/base/system/reason.ts';
import { run } from '../../src/cli/run.ts';
import { attack, prepare } from './attack.ts';

await run('soak', async () => {
  const { values } = parseArgs({
    options: {
      archives: { type: 'string' },
      seed: { type: 'string' },
      'one-after-another': { type: 'boolean', default: false },
    },
  });
  const count = numberOf('--archives', values.archives ?? '300');
  const seed = numberOf('--seed', values.seed ?? String(Math.floor(Math.random() * 1e9)));
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'soak-')));
  // So that what was started ends, too.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  console.log(`${count} archives from seed ${seed}`);
  await prepare(folder);
  let failed = 0;
  for (let nth = seed; nth < seed + count; nth += 1) {
    const isAfterOther = values['one-after-another'] && nth > seed;
    if (!(await survives(folder, nth, isAfterOther))) failed += 1;
  }
  await rm(folder, { recursive: true, force: true });
  console.log(`${count - failed} of ${count} archives were built alike, cold and warm.`);
  if (failed > 0) process.exitCode = 1;
  if (values.archives === undefined && values.seed === undefined) askRest();
});

/** What the browser tests leave to the soak. */
function askRest(): void {
  askBrowser({ SOAK: '1' });
  // What readers and searchers do holds at the root of a host and below a path.
  askBrowser({ E2E_BELOW: '/press/archive/' }, 'reader.spec', 'reading.spec', '/search-');
  // The other tests ask a preview below a path.
  askBrowser({ E2E_PREVIEW: '/' }, 'preview.spec');
}

function askBrowser(settings: Record<string, string>, ...specs: string[]): void {
  const { status } = spawnSync('npm', ['run', 'e2e', '--', ...specs], {
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}

async function survives(folder: string, seed: number, isAfterOther: boolean): Promise<boolean> {
  const begun = performance.now();
  try {
    const { refused, rules } = await attack(folder, seed, isAfterOther);
    const took = `${((performance.now() - begun) / 1000).toFixed(0)} s`;
    const mended = refused === 0 ? '' : `; ${refused} files made plain first (${rules.sort().join(', ')})`;
    console.log(`seed ${seed}: right, ${took}${mended}`);
    return true;
  } catch (error) {
    const left = join(tmpdir(), `soak-${seed}`);
    await rm(left, { recursive: true, force: true });
    await cp(join(folder, 'content'), left, { recursive: true, verbatimSymlinks: true });
    const again = isAfterOther
      ? `--one-after-another --archives 2 --seed ${seed - 1}`
      : `--archives 1 --seed ${seed}`;
    console.error(
      `seed ${seed}: ${reasonOf(error)}\nSee it again with npm run soak -- ${again}, or ARCHIVE_TODAY=2020-01-01 ARCHIVE_CONTENT=${left} npm run build.`,
    );
    return false;
  }
}

function numberOf(option: string, written: string): number {
  if (!/^\d{1,9}$/.test(written))
    throw new Error(`${option} is "${written}". Write a whole number, such as 20.`);
  return Number(written);
}
