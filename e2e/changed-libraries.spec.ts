import { expect, test } from 'playwright/test';
import { patience } from './patience.ts';
import { differences, ProjectCopy } from './project-copy.ts';

test.describe.configure({ mode: 'default', timeout: patience });

let project: ProjectCopy;
let usual: Record<string, string> | undefined;

test.beforeEach(async () => {
  project = await ProjectCopy.make();
  usual ??= await siteOf('usual', []);
});

test.afterEach(() => project.remove());

/** The site that a build makes, which says that these libraries were changed, each once, and nothing else of them. */
async function siteOf(name: string, changed: string[]): Promise<Record<string, string>> {
  const said = await project.built(name, `${name}-cache`);
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
  test(`an Astro that ${how} renders the same site itself`, { tag: '@soak' }, async () => {
    await project.ownPackage('astro');
    for (const [file, was, now] of edits)
      await project.edit(`node_modules/astro/dist/${file}`, (code) => code.replaceAll(was, now));

    expect(differences(await siteOf('dist', ['Astro']), usual ?? {})).toEqual([]);
  });

/** Has Pagefind sign its files with other words, and its own code look for these. */
const otherSignature = `
import { gunzipSync, gzipSync } from 'node:zlib';
function another({ path, content }) {
  if (path.endsWith('.js')) return Buffer.from(Buffer.from(content).toString().replaceAll('pagefind_dcd', 'pagefind_two'));
  if (!/\\.pf_|\\.pagefind$/.test(path)) return content;
  return gzipSync(Buffer.concat([Buffer.from('pagefind_two'), gunzipSync(content).subarray(12)]));
}
`;

test(
  'a Pagefind that writes another index indexes all spans itself, and the rest of the site is the same',
  { tag: '@soak' },
  async () => {
    await project.ownPackage('pagefind');
    await project.edit(
      'node_modules/pagefind/lib/index.js',
      (code) =>
        code.replace(
          'content: decode(file.content)',
          'content: another({ path: file.path, content: decode(file.content) })',
        ) + otherSignature,
    );

    const site = await siteOf('dist', ['Pagefind']);

    const paths = Object.keys(site).filter((path) => path.startsWith('pagefind/'));
    expect(differences(site, usual ?? {}).filter((path) => !path.startsWith('pagefind/'))).toEqual([]);
    // Three spans, each with an index and a table; every record in a file of its own.
    expect(paths.filter((path) => path.endsWith('pagefind-entry.json'))).toHaveLength(3);
    expect(paths.filter((path) => /\/records\.[\w-]+\.json$/.test(path))).toHaveLength(3);
    expect(paths.filter((path) => path.includes('/fragment/')).length).toBeGreaterThan(80);
  },
);
