import { copyFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { patience } from './patience.ts';
import { filesIn, ProjectCopy } from './project-copy.ts';

const text = 'content/briefings/2016/leap-day.mdx';

/** What makes entries of a cache useless: other texts, images, pages, spans and names, then another version. */
const rounds: ((project: ProjectCopy) => Promise<void>)[] = [
  async (project) => {
    await project.edit(text, (before) => `${before}\nThey came back on the next day.\n`);
    await copyFile(
      join(project.folder, 'content/briefings/2017/harbour.png'),
      join(project.folder, 'content/briefings/2017/crane.png'),
    );
  },
  async (project) => {
    await project.edit(text, (before) => before.replace(/^title: /m, 'title: Later, '));
    await project.edit('content/actors/bo-karr.yaml', (before) =>
      before.replace(/^name: .*$/m, 'name: Bo Karr-Lind'),
    );
    await project.edit('content/briefings/2016/no-sources.mdx', (before) =>
      before.replace(
        /^(title: .*)$/m,
        '$1\nstatus: withdrawn\nwithdrawn: { date: 2016-12-24, reason: It was false. }',
      ),
    );
  },
  (project) =>
    project.edit('content/archive.yaml', (before) =>
      before.replace(/^title: .*$/m, 'title: The Other Papers'),
    ),
  (project) =>
    project.edit('package-lock.json', (before) => before.replace('"version": "', '"version": "0.')),
];

interface Size {
  files: number;
  bytes: number;
}

async function sizeOf(folder: string): Promise<Size> {
  const sizes = await Promise.all((await filesIn(folder)).map((path) => stat(path)));
  return { files: sizes.length, bytes: sizes.reduce((sum, { size }) => sum + size, 0) };
}

test('after many edits and another version a cache is as large as a new one', { tag: '@soak' }, async () => {
  test.setTimeout(patience);
  const project = await ProjectCopy.make();
  try {
    const cache = join(project.folder, 'cache');
    await project.built();
    // What a killed run, one that met a torn file and one that indexed leave.
    for (const name of ['facts.99999999', 'lock.99999999', 'pages.damaged', 'records/gone.pack'])
      await writeFile(join(cache, name), '');

    for (const edit of rounds) {
      await edit(project);
      await project.built();
    }

    await project.built('cold', 'cold-cache');
    const cold = join(project.folder, 'cold-cache');
    expect((await readdir(cache)).sort()).toEqual((await readdir(cold)).sort());
    const [used, made] = [await sizeOf(cache), await sizeOf(cold)];
    expect(used.files, JSON.stringify([used, made])).toBe(made.files);
    expect(used.bytes).toBeLessThan(made.bytes * 1.05);
    expect(used.bytes).toBeGreaterThan(made.bytes * 0.95);
  } finally {
    await project.remove();
  }
});
