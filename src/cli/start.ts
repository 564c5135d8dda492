import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { run } from './run.ts';

await run('start', async () => {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' });
  // It serves with the options that were given here.
  if (status === 0) await import('./serve.ts');
  else process.exitCode = status ?? 1;
});
