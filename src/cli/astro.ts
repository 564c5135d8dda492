import { spawnSync } from 'node:child_process';
import process from 'node:process';

/* Runs Astro's own command with its telemetry off, on every system. */

const { status } = spawnSync('astro', process.argv.slice(2), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
