import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import { keepEditorFiles } from '../authoring/editor-files.ts';
import { environment } from '../base/environment.ts';
import { run } from './run.ts';

/* npm run dev -- [Astro's options]: the live preview; beside it, editors learn of new actors and places. */

await run(async () => {
  const { content } = environment();
  const astro = spawn('astro', ['dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
  // `.vscode/settings.json` speaks of this project's own content.
  const isOwn = content === resolve('content');
  const [[status]] = await Promise.all([
    once(astro, 'exit') as Promise<[number | null]>,
    isOwn ? keepEditorFiles(content, process.cwd()) : undefined,
  ]);
  process.exitCode = status ?? 1;
});
