import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateArchive } from '../generator/generate.ts';
import { measured } from '../measured.ts';
import { report, sizesIn } from '../table.ts';

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

/** How long builds take, at each of the sizes that are asked for. */
export async function benchBuild(args: string[]): Promise<string> {
  const sizes = sizesIn(args, [1000]);
  const rows: string[][] = [];
  for (const briefings of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    try {
      const content = join(folder, 'content');
      const paths = await generateArchive(content, { briefings });
      const env = {
        ARCHIVE_CONTENT: content,
        ARCHIVE_DIST: join(folder, 'dist'),
        ARCHIVE_CACHE: join(folder, 'cache'),
        ARCHIVE_TODAY: '2021-01-01',
      };
      for (const { name, edit } of steps) {
        await edit?.(content, paths);
        const { wall, cpu, memory, said } = await measured(['node', 'src/cli/build.ts', '--verbose'], env);
        const pages = /on ([\d,]+) pages/.exec(said)?.[1] ?? '';
        const kept = /([\d,]+) pages as they were/.exec(said)?.[1] ?? pages;
        rows.push([
          `${briefings.toLocaleString('en-GB')}: ${name}`,
          `${wall.toFixed(1)} s`,
          `${cpu.toFixed(1)} s`,
          `${(memory / 1e9).toFixed(2)} GB`,
          `${kept} of ${pages}`,
        ]);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const command = `npm run bench -- build --briefings ${sizes.join(',')}`;
  return report(command, ['Briefings', 'Wall', 'CPU', 'Memory', 'Pages as they were'], rows);
}

async function append(path: string): Promise<void> {
  await writeFile(path, `${await readFile(path, 'utf8')}\nOne more sentence stands here.\n`);
}
