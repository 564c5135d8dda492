import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

/** The id of a process that is gone. */
export async function goneProcess(): Promise<number> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return child.pid ?? 0;
}
