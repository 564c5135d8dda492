import { cp, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { differences, filesIn, type ProjectCopy } from './project-copy.ts';

/** What can happen to a file, on a disk or by somebody's hand. */
const damages: Record<string, (written: Buffer) => Buffer> = {
  'cut short': (written) => written.subarray(0, written.length / 2),
  // As a machine leaves it that lost power.
  'torn, with zeros for its end': (written) => Buffer.from(written).fill(0, Math.floor(written.length / 2)),
  foreign: () => Buffer.from('{"foreign":true}\n'),
};

/** Files of the cache that are put aside, each with a line. */
const lists = [
  ...[
    'facts',
    'image-facts',
    'renditions-made',
    'inputs',
    'made',
    'pages',
    'questions',
    'texts-places',
    'plain-places',
  ],
  ...['search-engine', 'search-spans', 'records-places'],
];

test.describe.configure({ mode: 'default', timeout: patience });

let good: Record<string, string>;

test.beforeAll(async ({ project }) => {
  await project.restore();
  good = await project.tree('dist');
});

/** Damages files below the cache, by their paths from there. */
async function damage(
  project: ProjectCopy,
  how: (written: Buffer) => Buffer,
  isMeant: (path: string) => boolean = () => true,
): Promise<void> {
  const cache = join(project.folder, 'cache');
  for (const path of await filesIn(cache)) {
    expect(await realpath(path)).toContain(await realpath(cache));
    if (isMeant(relative(cache, path))) await writeFile(path, how(await readFile(path)));
  }
}

for (const [name, how] of Object.entries(damages)) {
  test(
    `a cache in which every file is ${name} is put aside, and never believed`,
    { tag: '@soak' },
    async ({ project }) => {
      await damage(project, how);

      const said = await project.built();

      for (const list of lists) expect(said).toContain(`cache/${list} is damaged. It was put aside as`);
      expect(said).toContain('cache/build is damaged. It is made anew.');
      expect(said).toContain('cache/compiled is damaged. It was removed and is made anew.');
      expect(said).toContain('Removed 9 damaged images from cache/renditions.');
      expect(differences(await project.tree('dist'), good)).toEqual([]);
    },
  );
}

test(
  'texts that are damaged are made anew from their files, though all else is sound',
  { tag: '@soak' },
  async ({ project }) => {
    await damage(
      project,
      (written) => Buffer.from(written.toString('latin1').replaceAll('<p', '<b'), 'latin1'),
      (path) => path.startsWith('texts/'),
    );
    // All pages, all questions about texts and all records of search are made from them again.
    for (const name of ['build', 'pages', 'made', 'questions', 'search-spans', 'records-places'])
      await project.delete(join('cache', name));

    const said = await project.built();

    expect(said).toMatch(/Something in cache\/texts\/\S+ is damaged\. It is made anew\./);
    expect(differences(await project.tree('dist'), good)).toEqual([]);
  },
);

test(
  'records of search that are damaged are indexed anew, though all else is sound',
  { tag: '@soak' },
  async ({ project }) => {
    await damage(
      project,
      (written) => Buffer.from(written.toString('latin1').replaceAll('"count":', '"Count":'), 'latin1'),
      (path) => path.startsWith('records/'),
    );
    // All spans are put together from them again, and their files written.
    for (const name of ['build', 'made', 'search-spans']) await project.delete(join('cache', name));

    const said = await project.built();

    expect(said).toMatch(/Something in cache\/records\/\S+ is damaged\. It is made anew\./);
    expect(differences(await project.tree('dist'), good)).toEqual([]);
  },
);

test('the cache of another archive is of no use, and of no harm', { tag: '@soak' }, async ({ project }) => {
  const sound = await readFile(join(project.folder, 'content/archive.yaml'), 'utf8');
  await project.edit('content/archive.yaml', (text) =>
    text.replace(/^title: .*$/m, 'title: The Other Papers'),
  );
  await project.edit(
    'content/briefings/2016/leap-day.mdx',
    (text) => `${text}\nThey came back on the next day.\n`,
  );
  await project.built('other', 'other-cache');
  await writeFile(join(project.folder, 'content/archive.yaml'), sound);
  await project.edit('content/briefings/2016/leap-day.mdx', (text) =>
    text.replace('\nThey came back on the next day.\n', ''),
  );
  await project.delete('cache');
  await cp(join(project.folder, 'other-cache'), join(project.folder, 'cache'), {
    recursive: true,
    preserveTimestamps: true,
  });

  await project.built();

  expect(differences(await project.tree('dist'), good)).toEqual([]);
});
