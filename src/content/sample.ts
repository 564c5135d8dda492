import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** A folder with the given files, for one test. */
export async function folderOf(context: TestContext, files: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'archive-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await write(folder, name, text);
  return folder;
}

export async function write(folder: string, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A sound briefing: front matter, with the given fields laid over, and text. */
export function briefingText(
  fields: Record<string, string> = {},
  text = 'The port stayed closed.\n\nThe Dockers’ Union said so.\n',
): string {
  const all: Record<string, string> = {
    title: 'Dockers close the port',
    date: '2017-04-10',
    summary: 'The dockers of Port Ellis closed the port for a day, over wages.',
    actors: '[dockers-union]',
    location: 'port-ellis',
    topics: '[strikes]',
    sources: '[{ id: gazette, title: Port closed }, { id: herald, title: A day without ships }]',
    ...fields,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', text].join('\n');
}

/** A sound content folder around one briefing. */
export const soundFiles = {
  'archive.yaml': [
    'title: The Harbour Papers',
    'description: An archive about a port.',
    'url: https://harbour.example',
    'publisher: The Harbour Papers',
    'licence: CC BY 4.0',
    'programs: true',
    '',
  ].join('\n'),
  'briefings/2017/strike.mdx': briefingText(),
  'actors/dockers-union.yaml': 'name: Dockers’ Union\nkind: organisation\n',
  'places/port-ellis.yaml': 'name: Port Ellis\nkind: city\n',
  'topics/strikes.yaml': 'name: Strikes\n',
};

/** Ends the process that it is called in, as a machine does that runs out of memory. */
export function leave(): void {
  process.kill(process.pid, 'SIGKILL');
}
