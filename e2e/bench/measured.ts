import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import process from 'node:process';

/** What a command took. */
export interface Measured {
  /** In seconds. */
  wall: number;
  cpu: number;
  /** The most that its processes held at once, in bytes. */
  memory: number;
  said: string;
}

/**
 * Run a command and measure it with all processes that it starts.
 *
 * @throws when it fails, with what it said
 */
export async function measured(
  command: string[],
  { env, cwd }: { env?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<Measured> {
  const [name = '', ...args] = command;
  const start = performance.now();
  const child = spawn(name, args, { env: { ...process.env, ...env }, cwd });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const tree = new Tree(child.pid ?? 0);
  const watch = setInterval(() => void tree.look(), 100);
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command.join(' ')} failed:\n${said.split('\n').slice(-20).join('\n')}`);
  return { wall: (performance.now() - start) / 1000, cpu: tree.cpu, memory: tree.memory, said };
}

const pageSize = 4096;
const ticksPerSecond = 100;

/** A process and its descendants, as Linux tells of them. Elsewhere nothing is known of them. */
class Tree {
  readonly #root: number;
  readonly #cpu = new Map<number, number>();
  memory = 0;

  constructor(root: number) {
    this.#root = root;
  }

  get cpu(): number {
    return [...this.#cpu.values()].reduce((sum, one) => sum + one, 0);
  }

  async look(): Promise<void> {
    const names = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
    const all = new Map<number, { parent: number; cpu: number; memory: number }>();
    for (const name of names) {
      const text = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      const fields = text
        .slice(text.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      const [parent = 0, user = 0, system = 0, pages = 0] = [fields[1], fields[11], fields[12], fields[21]];
      all.set(Number(name), { parent, cpu: (user + system) / ticksPerSecond, memory: pages * pageSize });
    }
    let memory = 0;
    for (const [pid, one] of all) {
      if (!this.#isOurs(pid, all)) continue;
      memory += one.memory;
      this.#cpu.set(pid, one.cpu);
    }
    this.memory = Math.max(this.memory, memory);
  }

  #isOurs(pid: number, all: Map<number, { parent: number }>): boolean {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (at === this.#root) return true;
    return false;
  }
}
