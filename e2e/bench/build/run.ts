import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../../src/build/folders/listing.ts';
import { generateArchive } from '../generator/generate.ts';
import { measured, type Measured } from '../measured.ts';
import { report, sizesIn } from '../table.ts';
import { contenders, type Contender } from './contenders.ts';

/** What is done to an archive before each build. */
interface Step {
  name: string;
  edit?: (content: string, paths: string[]) => Promise<void>;
}

const steps: Step[] = [
  { name: 'cold' },
  { name: 'nothing changed' },
  {
    name: 'a briefing of the newest year edited',
    edit: (content, paths) => append(join(content, paths.at(-1) ?? '')),
  },
  { name: 'an old briefing edited', edit: (content, paths) => append(join(content, paths[0] ?? '')) },
  {
    name: 'an actor renamed',
    async edit(content) {
      const [name = ''] = (await readdir(join(content, 'actors'))).sort();
      const path = join(content, 'actors', name);
      await writeFile(path, (await readFile(path, 'utf8')).replace(/^name: "/m, 'name: "Renamed '));
    },
  },
  {
    name: 'a briefing added',
    async edit(content, paths) {
      const last = join(content, paths.at(-1) ?? '');
      const text = await readFile(last, 'utf8');
      await writeFile(last.replace('.mdx', '-again.mdx'), text.replace(/^title: "/m, 'title: "Once more '));
    },
  },
];

/**
 * How long builds take at each of the sizes that are asked for, and how long others take for the same
 * content from nothing, which is what they do for every change. With `--alone` the others are left out, and
 * with `--cold` the builds after the first.
 */
export async function benchBuild(args: string[]): Promise<string> {
  const sizes = sizesIn(args, [1000]);
  const isAlone = args.includes('--alone');
  const taken = args.includes('--cold') ? steps.slice(0, 1) : steps;
  const rows: string[][] = [];
  const largest: string[] = [];
  for (const briefings of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    try {
      const content = join(folder, 'content');
      const paths = await generateArchive(content, { briefings });
      const others = isAlone ? [] : await timesOfOthers(content, folder);
      const row = rowOf.bind(undefined, briefings.toLocaleString('en-GB'), others);
      for (const { name, time, written } of others) rows.push(row(name, time, written));
      const env = {
        ARCHIVE_CONTENT: content,
        ARCHIVE_DIST: join(folder, 'dist'),
        ARCHIVE_CACHE: join(folder, 'cache'),
        ARCHIVE_TODAY: '2021-01-01',
      };
      for (const { name, edit } of taken) {
        await edit?.(content, paths);
        const start = Date.now();
        const time = await measured(['node', 'src/cli/build.ts', '--verbose'], { env });
        rows.push(row(name, time, await writtenSince(start, env.ARCHIVE_DIST), phasesIn(time.said)));
      }
      largest.push(`${briefings.toLocaleString('en-GB')} briefings: ${await largestPage(env.ARCHIVE_DIST)}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const options = ['--alone', '--cold'].filter((option) => args.includes(option));
  const command = ['npm run bench -- build --briefings', sizes.join(','), ...options].join(' ');
  const ratios = isAlone ? [] : contenders().map(({ name }) => `of ${name}`);
  const head = ['Briefings', 'Wall', ...ratios, 'CPU', 'Memory', 'Files written', 'Phases'];
  return [report(command, head, rows), '', 'Largest page, compressed:', ...largest].join('\n');
}

interface Timed {
  name: string;
  time: Measured;
  /** Files and bytes. */
  written: string;
}

/** Each contender from nothing, index included. */
async function timesOfOthers(content: string, folder: string): Promise<Timed[]> {
  const times: Timed[] = [];
  for (const contender of contenders()) {
    await contender.prepare?.(content, folder);
    const start = Date.now();
    const time = await timeOf(contender, content, folder);
    const written = await writtenSince(start, join(folder, contender.dist));
    times.push({ name: contender.name, time, written });
  }
  return times;
}

async function timeOf(contender: Contender, content: string, folder: string): Promise<Measured> {
  const whole: Measured = { wall: 0, cpu: 0, memory: 0, said: '' };
  for (const { command, ...options } of contender.commands(content, folder)) {
    const { wall, cpu, memory } = await measured(command, options);
    whole.wall += wall;
    whole.cpu += cpu;
    whole.memory = Math.max(whole.memory, memory);
  }
  return whole;
}

function rowOf(
  size: string,
  others: Timed[],
  name: string,
  { wall, cpu, memory }: Measured,
  written = '',
  phases = '',
): string[] {
  return [
    `${size}: ${name}`,
    `${wall.toFixed(1)} s`,
    ...others.map(({ time }) => (wall / time.wall).toFixed(2)),
    `${cpu.toFixed(1)} s`,
    `${(memory / 1e9).toFixed(2)} GB`,
    written,
    phases,
  ];
}

/** How many files a build wrote anew, and how large they are together. */
async function writtenSince(start: number, dist: string): Promise<string> {
  const files = (await filesBelow(dist)).filter(({ mtime }) => mtime >= start);
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  return `${files.length.toLocaleString('en-GB')}, ${(bytes / 1e6).toFixed(1)} MB`;
}

/** The phases that a build names, a line each: `Pages   3.2 s   740 MB`. */
function phasesIn(said: string): string {
  return [...said.matchAll(/^(\w[\w ]*?) {2,}([\d.]+ s|\d+ min \d+ s) {2,}([\d,]+ MB)/gm)]
    .map(([, name = '', time = '', memory = '']) => `${name.toLowerCase()} ${time} ${memory}`)
    .join(', ');
}

/** The page that most bytes are sent for, as hosts compress it. */
async function largestPage(dist: string): Promise<string> {
  const pages = (await filesBelow(dist)).filter(({ path }) => path.endsWith('.html'));
  // Those that are small as they are cannot be the largest.
  const most = pages.toSorted((a, b) => b.size - a.size).slice(0, 200);
  const sizes = await Promise.all(
    most.map(async ({ path }) => ({ path, size: gzipSync(await readFile(join(dist, path))).length })),
  );
  const [first] = sizes.sort((a, b) => b.size - a.size);
  return first ? `${first.path}, ${(first.size / 1000).toFixed(1)} kB` : 'none';
}

async function append(path: string): Promise<void> {
  await writeFile(path, `${await readFile(path, 'utf8')}\nOne more sentence stands here.\n`);
}
