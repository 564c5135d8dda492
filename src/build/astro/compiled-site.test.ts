import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { SiteFolder } from '../folders/site-folder.ts';
import { CompiledSite } from './compiled-site.ts';

/** A cache that keeps what Astro compiled. */
async function compiled(context: TestContext) {
  const folder = await folderOf(context, {
    'modules/entry.mjs': 'export const app = 1;',
    'modules/chunks/page.mjs': 'export const page = 1;',
    'dist/_astro/style.css': 'p {}',
    'dist/favicon.svg': '<svg/>',
  });
  const cache = join(folder, 'cache');
  const bundle = { folder: join(folder, 'modules'), entry: 'entry.mjs' };
  await CompiledSite.keep(cache, 'key', bundle, join(folder, 'dist'));
  const lines: string[] = [];
  return {
    folder,
    cache,
    lines,
    open: (key = 'key') => CompiledSite.open(cache, key, (line) => lines.push(line)),
  };
}

test('what was compiled from the same is there for the next build, with what its pages load', async (context) => {
  const { folder, open, lines } = await compiled(context);

  const site = await open();
  site?.place(new SiteFolder(join(folder, 'next'), join(folder, 'dist')));

  assert.equal(await readFile(join(folder, 'next/_astro/style.css'), 'utf8'), 'p {}');
  assert.deepEqual(await readdir(join(folder, 'next')), ['_astro']);
  assert.deepEqual(lines, []);
});

test('what was compiled from something else is not there for the next build', async (context) => {
  const { open, lines } = await compiled(context);

  assert.equal(await open('other key'), undefined);
  assert.deepEqual(lines, []);
});

test('what was compiled later takes the place of what was compiled before', async (context) => {
  const { folder, cache, open } = await compiled(context);
  await CompiledSite.keep(
    cache,
    'new',
    { folder: join(folder, 'modules'), entry: 'entry.mjs' },
    join(folder, 'dist'),
  );

  assert.equal(await open(), undefined);
  assert.ok(await open('new'));
  assert.deepEqual(await readdir(cache), ['compiled']);
});

for (const [damage, harm] of Object.entries<(folder: string) => Promise<void>>({
  'a module is another': (folder) =>
    writeFile(join(folder, 'modules/chunks/page.mjs'), 'export const page = 2;'),
  'an asset is gone': (folder) => rm(join(folder, 'assets/style.css')),
  'the list is cut short': (folder) => writeFile(join(folder, 'site'), '{"key":"key"'),
})) {
  test(`a compiled site of which ${damage} is removed, with a line`, async (context) => {
    const { cache, open, lines } = await compiled(context);
    await harm(join(cache, 'compiled'));

    assert.equal(await open(), undefined);
    assert.match(lines.join('\n'), /compiled is damaged\. It was removed and is made anew\.$/);
    assert.deepEqual(await readdir(cache), []);
  });
}

test('what pages load is another when a sheet or a script has another name, and with no other file', async (context) => {
  const loads = async (name: string) => {
    const folder = await folderOf(context, { 'modules/entry.mjs': '', [`dist/_astro/${name}`]: '' });
    const cache = join(folder, 'cache');
    const bundle = { folder: join(folder, 'modules'), entry: 'entry.mjs' };
    await CompiledSite.keep(cache, 'key', bundle, join(folder, 'dist'));
    return (await CompiledSite.open(cache, 'key'))?.loads;
  };

  const names = ['site.one.css', 'site.two.css', 'tide.one.js', 'tide.two.js'];
  const digests = new Set(await Promise.all(names.map(loads)));

  assert.equal(digests.size, names.length);
  assert.equal(await loads('chart.one.jpg'), await loads('chart.two.jpg'));
});
