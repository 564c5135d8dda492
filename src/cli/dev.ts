import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { editorRoot, keepEditorFiles } from '../authoring/editor/editor-files.ts';
import { environment } from '../base/system/environment.ts';
import { writtenPort } from '../base/system/port.ts';
import { listenLocally } from './listen-locally.ts';
import { run } from './run.ts';

await run('dev', async () => {
  const { content } = environment();
  const given = process.argv.slice(2);
  const { values } = parseArgs({ args: given, options: { port: { type: 'string' } }, strict: false });
  const port = writtenPort(typeof values.port === 'boolean' ? '' : values.port);
  // Astro would take the next one that is free. https://vite.dev/config/server-options#server-strictport
  if (port !== undefined) for (const server of await listenLocally(createServer, port)) server.close();
  const asked = port !== undefined && values.port === undefined ? ['--port', String(port)] : [];
  const astro = spawn('astro', ['dev', ...given, ...asked], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => astro.kill(signal));
  const root = editorRoot(content, process.cwd());
  const [status] = await Promise.all([
    exitOf(astro),
    hasSettings(root) ? keepEditorFiles(content, root) : undefined,
  ]);
  process.exitCode = status ?? 1;
});

/** The status with which a process ends; null when it is killed. @throws when it cannot be started */
async function exitOf(child: ChildProcess): Promise<number | null> {
  const exit: unknown[] = await once(child, 'exit');
  const [status] = exit;
  return typeof status === 'number' ? status : null;
}

/** Whether editors are told of schemas there. */
function hasSettings(root: string): boolean {
  return existsSync(join(root, '.vscode/settings.json'));
}
