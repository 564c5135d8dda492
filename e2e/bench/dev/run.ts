import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { expect } from 'playwright/test';
import { browserPath } from '../../browser.ts';
import { generateArchive } from '../generator/generate.ts';
import { report, sizesIn } from '../table.ts';

const port = 4339;
const edits = 5;

/** How long it takes until a saved edit shows in the browser, at each of the sizes that are asked for. */
export async function benchPreview(args: string[]): Promise<string> {
  const sizes = sizesIn(args, [1000]);
  const rows: string[][] = [];
  for (const briefings of sizes) {
    const times = await timesOf(briefings);
    const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    rows.push([
      briefings.toLocaleString('en-GB'),
      `${middle.toFixed(2)} s`,
      times.map((time) => time.toFixed(2)).join(', '),
    ]);
  }
  const command = `npm run bench -- dev --briefings ${sizes.join(',')}`;
  return report(command, ['Briefings', 'Saved to seen, median', 'Each'], rows);
}

async function timesOf(briefings: number): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const content = join(folder, 'content');
  const paths = await generateArchive(content, { briefings });
  const path = paths.at(-1) ?? '';
  const address = `http://localhost:${port}/${path.replace(/\.mdx$/, '/')}`;
  const server = spawn('node', ['src/cli/dev.ts', '--port', String(port)], {
    detached: true,
    stdio: 'ignore',
    env: {
      ...process.env,
      ARCHIVE_CONTENT: content,
      ARCHIVE_DIST: join(folder, 'dist'),
      ARCHIVE_CACHE: join(folder, 'cache'),
    },
  });
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const status = () =>
      fetch(address).then(
        (answer) => answer.status,
        () => 0,
      );
    await expect.poll(status, { timeout: 600_000 }).toBe(200);
    const page = await browser.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const mark = `Edit number ${edit} of this bench.`;
      const text = await readFile(join(content, path), 'utf8');
      const start = performance.now();
      await writeFile(join(content, path), `${text}\n${mark}\n`);
      await page.getByText(mark).waitFor({ timeout: 120_000 });
      times.push((performance.now() - start) / 1000);
      await page.waitForLoadState('networkidle');
    }
    return times;
  } finally {
    await browser.close();
    const gone = once(server, 'exit');
    if (server.pid) process.kill(-server.pid, 'SIGTERM');
    await gone;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
