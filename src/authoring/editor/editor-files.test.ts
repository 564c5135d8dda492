import assert from 'node:assert/strict';
import { on } from 'node:events';
import { watch } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf, soundFiles, write } from '../../content/sample.ts';
import { keepEditorFiles, writeEditorFiles } from './editor-files.ts';

const files = { ...soundFiles, 'pages/about us/old.mdx': '', 'pages/about.mdx': '' };

async function project(context: TestContext): Promise<{ content: string; root: string }> {
  const [content, root] = await Promise.all([folderOf(context, files), folderOf(context)]);
  return { content, root };
}

async function allIn(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')] as const)),
  );
}

test('editors have a schema for each kind of file, and Astro’s extension those of front matter with its files', async (context) => {
  const { content, root } = await project(context);

  const changed = await writeEditorFiles(content, root);

  assert.deepEqual(changed.map((path) => path.slice(root.length + 1)).sort(), [
    '.astro/collections/briefing.schema.json',
    '.astro/collections/collections.json',
    '.astro/collections/page.schema.json',
    '.astro/collections/story.schema.json',
    '.vscode/schemas/actor.json',
    '.vscode/schemas/archive.json',
    '.vscode/schemas/briefing.json',
    '.vscode/schemas/page.json',
    '.vscode/schemas/place.json',
    '.vscode/schemas/story.json',
    '.vscode/schemas/topic.json',
  ]);
  const { entries } = JSON.parse(
    await readFile(join(root, '.astro/collections/collections.json'), 'utf8'),
  ) as {
    entries: unknown;
  };
  const url = `file://${content.toLowerCase()}`;
  assert.deepEqual(entries, {
    [`${url}/briefings/2017/strike.mdx`]: 'briefing',
    [`${url}/pages/about.mdx`]: 'page',
  });
});

test('content that is the same gives the same bytes for editors, and what has not changed is not written again', async (context) => {
  const { content, root } = await project(context);
  const other = await folderOf(context);

  await Promise.all([writeEditorFiles(content, root), writeEditorFiles(content, other)]);

  assert.deepEqual([...(await allIn(root)).values()], [...(await allIn(other)).values()]);
  assert.deepEqual(await writeEditorFiles(content, root), []);
});

test('a new actor changes only the schemas that refer to actors', async (context) => {
  const { content, root } = await project(context);
  await writeEditorFiles(content, root);

  await write(content, 'actors/ann.yaml', 'name: Ann Marsh\nkind: person\n');

  assert.deepEqual(await writeEditorFiles(content, root), [
    join(root, '.vscode/schemas/briefing.json'),
    join(root, '.astro/collections/briefing.schema.json'),
    join(root, '.vscode/schemas/story.json'),
    join(root, '.astro/collections/story.schema.json'),
    join(root, '.vscode/schemas/actor.json'),
  ]);
});

test('an editor learns of a new actor while the preview runs', { timeout: 10_000 }, async (context) => {
  const { content, root } = await project(context);
  const schemas = join(root, '.vscode/schemas');
  await keepEditorFiles(content, root, context.signal);
  const told = async () => (await readFile(join(schemas, 'actor.json'), 'utf8')).includes('"Ann Marsh"');
  assert.equal(await told(), false);
  const watcher = watch(schemas);
  context.after(() => {
    watcher.close();
  });
  const changes = on(watcher, 'change', { signal: context.signal });

  await write(content, 'actors/ann.yaml', 'name: Ann Marsh\nkind: person\n');

  // A file is empty before it is written, and both are changes.
  for await (const [, name] of changes) if (name === 'actor.json' && (await told())) break;
  assert.equal(await told(), true);
});

test('VS Code is set up to look where the files are, and to offer what reads them', async (context) => {
  const { content, root } = await project(context);
  await writeEditorFiles(content, root);
  const settings = JSON.parse(await readFile('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
  const { recommendations } = JSON.parse(await readFile('.vscode/extensions.json', 'utf8')) as {
    recommendations: string[];
  };

  assert.equal(settings['astro.content-intellisense'], true);
  const patterns = Object.entries(settings['yaml.schemas'] as Record<string, string>);
  assert.ok(patterns.length > 0);
  for (const [schema, pattern] of patterns) {
    await readFile(join(root, schema));
    assert.ok(
      Object.keys(files).some((name) => matchesGlob(`content/${name}`, pattern)),
      pattern,
    );
  }
  assert.deepEqual(
    ['astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'redhat.vscode-yaml'].filter(
      (name) => !recommendations.includes(name),
    ),
    [],
  );
});
