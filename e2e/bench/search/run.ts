import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright';
import { browserPath } from '../../browser.ts';
import { generateArchive } from '../generator/generate.ts';
import { report, sizesIn } from '../table.ts';
import { comparedHead, comparedRows } from './compared.ts';
import { documentOf } from './documents.ts';
import { factbookArchive } from './factbook/archive.ts';
import { indexed } from './indexed.ts';
import { weightsOfOthers } from './others.ts';
import { askedOfFactbook, askedOfShipped } from './scores.ts';
import { served } from './served.ts';
import { speedOf } from './speed.ts';
import { weightOf } from './weight.ts';

const site = resolve('dist');

/** What is asked of an archive. */
interface Queries {
  any: string;
  /** The same in the newest year only. */
  newest: string;
  /** What is typed when answers are timed. */
  typed: string[];
}

const ofShipped: Queries = {
  any: 'sanctions',
  newest: 'from:2018 sanctions',
  typed: ['sanctions', 'tillerson', 'khan shaykhun'],
};

const ofGenerated: Queries = {
  any: 'government',
  newest: 'from:2020 government',
  typed: ['government', 'meeting', 'people 2020'],
};

/**
 * How good, how heavy and how fast search is: over the shipped archive, which has to be built, and over
 * generated ones of the sizes that are asked for.
 */
export async function benchSearch(args: string[]): Promise<string> {
  const sizes = sizesIn(args, [5000]);
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const command = `npm run bench -- search --briefings ${sizes.join(',')}`;
    const relevance = await relevanceTables(folder);
    const rows = [await rowOf(browser, 'shipped', process.cwd(), folder, ofShipped)];
    for (const size of sizes) {
      const root = join(folder, String(size));
      await generateArchive(join(root, 'content'), { briefings: size });
      rows.push(await rowOf(browser, size.toLocaleString('en-GB'), root, folder, ofGenerated));
      await rm(root, { recursive: true, force: true });
    }
    const head = [
      'Briefings',
      'Ours',
      'In the newest year',
      'MiniSearch',
      'Lunr',
      'FlexSearch',
      'Key to paint, median',
      'Longest task',
    ];
    return [
      ...relevance.map((table) => report(command, comparedHead, table)),
      report(command, head, rows),
    ].join('\n\n');
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Questions on the shipped archive and on one that search was not made on, beside other searches. */
async function relevanceTables(folder: string): Promise<string[][][]> {
  const second = join(folder, 'factbook', 'content');
  await factbookArchive(second);
  const tables: string[][][] = [];
  for (const [content, asked] of [
    [resolve('content'), askedOfShipped()],
    [second, askedOfFactbook()],
  ] as const) {
    const { dist, records } = await indexed(site, content, join(folder, 'asked'));
    tables.push(await comparedRows({ dist, documents: records.map(documentOf), asked }));
  }
  return tables;
}

/** What a first search loads in an archive, here and with other libraries, and how fast it answers then. */
async function rowOf(
  browser: Browser,
  name: string,
  root: string,
  folder: string,
  { any, newest, typed }: Queries,
): Promise<string[]> {
  const { dist, records } = await indexed(site, join(root, 'content'), join(folder, 'indexed'));
  const host = await served(dist);
  try {
    const weights = [await weightOf(browser, host, any), await weightOf(browser, host, newest)];
    const { times, longest } = await speedOf(browser, host, typed);
    const others = await weightsOfOthers(records);
    return [
      name,
      ...weights.map(({ bytes, requests }) => `${kilobytes(bytes)} in ${requests}`),
      ...[...others.values()].map(kilobytes),
      `${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms`,
      `${Math.round(longest)} ms`,
    ];
  } finally {
    await host.end();
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
}
