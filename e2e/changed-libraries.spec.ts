import { expect, test } from 'playwright/test';
import { differences, ProjectCopy } from './project-copy.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let project: ProjectCopy;
let usual: Record<string, string> | undefined;

test.beforeEach(async () => {
  project = await ProjectCopy.make();
  usual ??= await siteOf('usual', []);
});

test.afterEach(() => project.remove());

/** The site that a build makes, which says that these libraries were changed, each once, and nothing else of them. */
async function siteOf(name: string, changed: string[]): Promise<Record<string, string>> {
  const { code, said } = await project.build(name, `${name}-cache`);
  expect(code, said).toBe(0);
  const lines = said.split('\n').filter((line) => line.includes('was changed ('));
  expect(lines.map((line) => line.split(' was ')[0])).toEqual(changed);
  return project.tree(name);
}

/** How Astro may come to be another, as a build of ours would meet it. */
const astros: Record<string, [file: string, was: string, now: string][]> = {
  'compiles pages into a module of another name': [
    ['core/build/static-build.js', '"prerender-entry"', '"pages-entry"'],
    ['core/build/vite-build-config.js', '"prerender-entry"', '"pages-entry"'],
  ],
  'looks for styles elsewhere': [
    ...['internal', 'runtime', 'static-build', 'plugins/plugin-manifest', 'plugins/plugin-css'].map(
      (name): [string, string, string] => [`core/build/${name}.js`, 'pagesByKeys', 'pagesByName'],
    ),
  ],
};

for (const [how, edits] of Object.entries(astros))
  test(`an Astro that ${how} renders the same site itself`, async () => {
    await project.ownPackage('astro');
    for (const [file, was, now] of edits)
      await project.edit(`node_modules/astro/dist/${file}`, (code) => code.replaceAll(was, now));

    expect(differences(await siteOf('dist', ['Astro']), usual ?? {})).toEqual([]);
  });
