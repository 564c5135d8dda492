import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { differences, ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let good: Record<string, string>;

// One project for all: each test leaves it sound, with a good site.
test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  project = await ProjectCopy.make();
  const { code, said } = await project.build('dist', 'cache');
  expect(code, said).toBe(0);
  good = await project.tree('dist');
});

test.afterAll(() => project.remove());

/** Builds, and expects that the site that stands is left alone. */
async function refused(): Promise<string> {
  const { code, said } = await project.build('dist', 'cache');
  expect(code, said).toBe(1);
  expect(differences(await project.tree('dist'), good)).toEqual([]);
  return said;
}

test('a file of public/ that leads nowhere ends the build', async () => {
  await writeFile(join(project.folder, 'public/old.html'), '<img src="/pictures/harbour.png">');

  const said = await refused();

  expect(said).toContain(
    'dist/old.html  error  leads to /pictures/harbour.png, which the site does not have.  (dead-end)',
  );
  expect(said).toContain('1 address leads nowhere. Nothing was built; dist is as it was.');
  await project.delete('public/old.html');
});

test('a file of public/ that pages load and that is gone ends the build', async () => {
  await project.delete('public/theme.js');

  const said = await refused();

  expect(said).toMatch(
    /^dist\/.+ {2}error {2}leads to \/theme\.js, .+ as \d+ other files do\. .*\(dead-end\)$/m,
  );
  await writeFile(join(project.folder, 'public/theme.js'), '');
});

test('a template that leads nowhere ends the build', async () => {
  const footer = 'src/components/SiteFooter.astro';
  await project.edit(footer, (text) => text.replace('<footer', '<a href="/imprint/">Imprint</a><footer'));

  const said = await refused();

  expect(said).toContain('leads to /imprint/, which the site does not have, as ');
  await project.edit(footer, (text) => text.replace('<a href="/imprint/">Imprint</a>', ''));
});

test('what is mended is built', async () => {
  const { code, said } = await project.build('dist', 'cache');

  expect(code, said).toBe(0);
});
