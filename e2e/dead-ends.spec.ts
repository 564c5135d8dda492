import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { differences, type ProjectCopy } from './project-copy.ts';

let good: Record<string, string>;

test.describe.configure({ mode: 'default', timeout: patience });

test.beforeEach(async ({ project }) => {
  await project.restore();
  good = await project.tree('dist');
});

/** Builds, and expects that the site that stands is left alone. */
async function refused(project: ProjectCopy): Promise<string> {
  const { code, said } = await project.build('dist', 'cache');
  expect(code, said).toBe(1);
  expect(differences(await project.tree('dist'), good)).toEqual([]);
  return said;
}

test('a file of public/ that leads nowhere ends the build', async ({ project }) => {
  await writeFile(join(project.folder, 'public/old.html'), '<img src="/pictures/harbour.png">');

  const said = await refused(project);

  expect(said).toContain(
    'dist/old.html  error  leads to /pictures/harbour.png, which the site does not have.  (dead-end)',
  );
  expect(said).toContain('1 address leads nowhere. Nothing was built; dist is as it was.');
});

test('a file of public/ that pages load and that is gone ends the build', async ({ project }) => {
  await project.delete('public/colour-scheme.js');

  const said = await refused(project);

  expect(said).toMatch(
    /^dist\/.+ {2}error {2}leads to \/colour-scheme\.js, .+ as \d+ other files do\. .*\(dead-end\)$/m,
  );
});

test('what led nowhere is built when it is mended', async ({ project }) => {
  await writeFile(join(project.folder, 'public/old.html'), '<img src="/pictures/harbour.png">');
  await refused(project);
  await project.delete('public/old.html');

  await project.built();

  expect(differences(await project.tree('dist'), good)).toEqual([]);
});

test('a template that leads nowhere ends the build', { tag: '@soak' }, async ({ project }) => {
  await project.edit('src/components/site/SiteFooter.astro', (text) =>
    text.replace('<footer', '<a href="/imprint/">Imprint</a><footer'),
  );

  const said = await refused(project);

  expect(said).toContain('leads to /imprint/, which the site does not have, as ');
});
