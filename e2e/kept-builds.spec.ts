import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { changes, edits, type Edit } from './edits.ts';
import { patience } from './patience.ts';
import { differences, type ProjectCopy } from './project-copy.ts';

test.describe.configure({ mode: 'default', timeout: patience });

test.beforeEach(({ project }) => project.restore());

/** How many pages a build made in all, and how many of them it took from the last one. */
function pagesIn(said: string): { all: number; kept: number } {
  const numberIn = (pattern: RegExp) => Number(pattern.exec(said)?.[1]?.replaceAll(',', ''));
  return { all: numberIn(/ on ([\d,]+) pages/), kept: numberIn(/ ([\d,]+) pages? as they were/) };
}

/** Makes changes, and builds warm. */
async function change(project: ProjectCopy, made: [string, Edit][]): Promise<{ all: number; kept: number }> {
  for (const [, edit] of made) await edit(project);
  return pagesIn(await project.built());
}

const namesOf = (made: [string, Edit][]) => made.map(([name]) => name).join(', ');

/** Expects of what was built warm that it is what a build from nothing makes. */
async function expectAsFromNothing(project: ProjectCopy, what: string): Promise<void> {
  expect(differences(await project.tree('dist'), await project.fromNothing()), what).toEqual([]);
}

/** The same of a build that compiles its templates, too. */
async function expectAsCompiled(project: ProjectCopy, what: string): Promise<void> {
  await project.delete('compiled-cache');
  await project.built('compiled', 'compiled-cache');
  expect(differences(await project.tree('dist'), await project.tree('compiled')), what).toEqual([]);
}

const everyEdit = Object.entries(edits);
const compiledAt = async ({ folder }: ProjectCopy) =>
  (await stat(join(folder, 'cache/compiled/site'))).mtimeMs;

test('a build from a warm cache is the build from nothing, after any edits', async ({ project }) => {
  const first = await compiledAt(project);

  const { kept } = await change(project, [['a text', edits['a text']]]);
  expect(kept).toBeGreaterThan(0);
  expect(await compiledAt(project), 'Templates are not compiled for a text.').toBe(first);
  const page = await readFile(join(project.folder, 'dist/briefings/2016/leap-day/index.html'), 'utf8');
  expect(page).toContain('They came back on the next day.');

  // A few at once: the soak makes each in a round of its own.
  const rest = everyEdit.filter(([name]) => name !== 'a text');
  const size = Math.ceil(rest.length / 2);
  for (let at = 0; at < rest.length; at += size) {
    const round = rest.slice(at, at + size);
    const { all, kept } = await change(project, round);

    expect(kept, namesOf(round)).toBeLessThan(all);
    expect(kept, namesOf(round)).toBeGreaterThan(0);
  }
  await expectAsFromNothing(project, 'all edits');
});

test(
  'a warm build is the build from nothing after a change of what pages are made with',
  { tag: '@soak' },
  async ({ project }) => {
    const first = await compiledAt(project);

    const names = ['a template', 'a style', 'the style of what a program imports'] as const;
    const { kept } = await change(
      project,
      names.map((name) => [name, changes[name]]),
    );

    expect(kept).toBe(0);
    expect(await compiledAt(project)).toBeGreaterThan(first);
    await expectAsCompiled(project, names.join(', '));
  },
);

test(
  'a warm build is the build from nothing after any edit, each compared alone',
  { tag: '@soak' },
  async ({ project }) => {
    test.setTimeout(everyEdit.length * patience);
    for (const edit of everyEdit) {
      const { all, kept } = await change(project, [edit]);

      expect(kept, edit[0]).toBeLessThan(all);
      expect(kept, edit[0]).toBeGreaterThan(0);
      await expectAsFromNothing(project, edit[0]);
    }
  },
);

test(
  'a warm build is the build from nothing after any change of what all pages depend on, each compared alone',
  { tag: '@soak' },
  async ({ project }) => {
    test.setTimeout(Object.keys(changes).length * patience);
    for (const one of Object.entries(changes)) {
      const { kept } = await change(project, [one]);

      expect(kept, one[0]).toBe(0);
      await expectAsCompiled(project, one[0]);
    }
  },
);
