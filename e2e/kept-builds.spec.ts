import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { changes, edits, type Edit } from './edits.ts';
import { differences, ProjectCopy } from './project-copy.ts';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let project: ProjectCopy;

test.beforeAll(async () => {
  project = await ProjectCopy.make();
  const { code, said } = await project.build('warm', 'warm-cache');
  expect(code, said).toBe(0);
});

test.afterAll(() => project.remove());

/** How many pages a build made in all, and how many of them it took from the last one. */
function pagesIn(said: string): { all: number; kept: number } {
  const numberIn = (pattern: RegExp) => Number(pattern.exec(said)?.[1]?.replaceAll(',', ''));
  return { all: numberIn(/ on ([\d,]+) pages/), kept: numberIn(/ ([\d,]+) pages? as they were/) };
}

/** Makes a change, and builds warm. */
async function change(name: string, edit: Edit): Promise<{ all: number; kept: number }> {
  await edit(project);
  const { code, said } = await project.build('warm', 'warm-cache');
  expect(code, `${name}\n${said}`).toBe(0);
  return pagesIn(said);
}

/** Expects of what was built warm that it is what a build from nothing makes. */
async function expectAsFromNothing(what: string, isCompiledToo: boolean): Promise<void> {
  await project.delete('cold-cache');
  if (!isCompiledToo) await project.seed('cold-cache', 'warm-cache');
  const { code, said } = await project.build('cold', 'cold-cache');
  expect(code, `${what}\n${said}`).toBe(0);
  expect(differences(await project.tree('warm'), await project.tree('cold')), what).toEqual([]);
}

const changesOfTemplates = ['a template', 'the style of what a program imports'];

for (const { when, tag, isEachCompared } of [
  { when: 'one after the other', tag: [], isEachCompared: false },
  { when: 'each compared alone', tag: '@soak', isEachCompared: true },
]) {
  test(`a build from a warm cache is the build from nothing, after any edit, ${when}`, { tag }, async () => {
    test.setTimeout(300_000 + Object.keys(edits).length * 60_000);
    for (const [name, edit] of Object.entries(edits)) {
      const { all, kept } = await change(name, edit);

      expect(kept, name).toBeLessThan(all);
      expect(kept, name).toBeGreaterThan(0);
      if (isEachCompared) await expectAsFromNothing(name, false);
    }
    if (!isEachCompared) await expectAsFromNothing('all edits', false);
  });

  test(`so it is after any change of what all pages depend on, ${when}`, { tag }, async () => {
    test.setTimeout(300_000 + Object.keys(changes).length * 120_000);
    for (const [name, edit] of Object.entries(changes)) {
      if (!isEachCompared && !changesOfTemplates.includes(name)) continue;
      const { kept } = await change(name, edit);

      expect(kept, name).toBe(0);
      if (isEachCompared) await expectAsFromNothing(name, true);
    }
    if (!isEachCompared) await expectAsFromNothing('all changes', true);
  });
}

test('an edit of a text is rendered without compiling the templates again, an edit of a style is not', async () => {
  const compiled = async () => (await stat(join(project.folder, 'warm-cache/compiled/site'))).mtimeMs;
  const first = await compiled();

  await change('a text', (copy) =>
    copy.edit('content/briefings/2016/leap-day.mdx', (text) => `${text}\nAnd left.\n`),
  );
  expect(await compiled()).toBe(first);
  const page = await readFile(join(project.folder, 'warm/briefings/2016/leap-day/index.html'), 'utf8');
  expect(page).toContain('And left.');
  await change('a style', changes['a style']);
  expect(await compiled()).toBeGreaterThan(first);
});
