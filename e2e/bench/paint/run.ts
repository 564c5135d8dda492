import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { browserPath } from '../../browser.ts';
import { papersEnvironment } from '../../sites.ts';
import { measured } from '../measured.ts';
import { served, type Served } from '../search/served.ts';
import { report } from '../table.ts';
import { builtWithStarlight } from './starlight.ts';
import { visit, type Visit } from './visit.ts';

const rounds = 9;
const page = '/briefings/2017/g7-lucca/';

/**
 * How soon a reader who comes for the first time sees the lead briefing of the frozen papers, beside the same text
 * in Starlight. They are opened in turn, since machines are now faster, now slower; middle values count.
 */
export async function benchPaint(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const content = resolve(papersEnvironment.ARCHIVE_CONTENT);
  const dist = join(folder, 'dist');
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const sites: Served[] = [];
  try {
    await measured(['node', 'src/cli/build.ts'], {
      env: { ...papersEnvironment, ARCHIVE_DIST: dist, ARCHIVE_CACHE: join(folder, 'cache') },
    });
    sites.push(
      await served(dist),
      await served(await builtWithStarlight(content, join(folder, 'starlight'))),
    );
    const visits: Visit[][] = sites.map(() => []);
    for (let round = 0; round < rounds; round += 1)
      for (const [index, { url }] of sites.entries()) visits[index]?.push(await visit(browser, url + page));
    const [ours = [], theirs = []] = visits;
    return report(
      'npm run bench -- paint',
      ['First visit, 360 px, 1.6 Mbit/s, 150 ms, CPU ÷ 4', 'First paint', 'Largest paint', 'Shift', 'Bytes'],
      [
        ['This archive', ...cellsOf(ours)],
        ['Starlight, the same text', ...cellsOf(theirs)],
        ['Ratio', ...ratiosOf(ours, theirs)],
      ],
    );
  } finally {
    await browser.close();
    for (const site of sites) await site.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function cellsOf(visits: Visit[]): string[] {
  return [
    `${(middle(visits, 'firstPaint') / 1000).toFixed(2)} s`,
    `${(middle(visits, 'largestPaint') / 1000).toFixed(2)} s`,
    middle(visits, 'shift').toFixed(3),
    `${Math.round(middle(visits, 'bytes') / 1000)} kB`,
  ];
}

function ratiosOf(ours: Visit[], theirs: Visit[]): string[] {
  const ratio = (of: keyof Visit) => (middle(ours, of) / middle(theirs, of)).toFixed(2);
  return [ratio('firstPaint'), ratio('largestPaint'), '', ratio('bytes')];
}

function middle(visits: Visit[], of: keyof Visit): number {
  const values = visits.map((one) => one[of]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? NaN;
}
