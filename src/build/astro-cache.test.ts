import assert from 'node:assert/strict';
import { readdir, truncate, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf, write } from '../content/sample.ts';
import { keepSound, recordImages } from './astro-cache.ts';

/** A cache as a build has left it, with two images that the site shows. */
async function afterBuild(context: TestContext) {
  const folder = await folderOf(context, {
    'cache/astro/data-store.json': '[]',
    'cache/astro/assets/crane.1.webp': 'a crane',
    'cache/astro/assets/harbour.2.webp': 'a harbour',
    'dist/_astro/crane.1.webp': 'a crane',
    'dist/_astro/harbour.2.webp': 'a harbour',
  });
  const folders = { cache: join(folder, 'cache'), dist: join(folder, 'dist') };
  await recordImages(folders);
  const lines: string[] = [];
  return {
    folder,
    folders,
    lines,
    clean: () => keepSound(folders, (line) => lines.push(line)),
    images: async () => (await readdir(join(folder, 'cache/astro/assets'))).sort(),
  };
}

test('images that stand as a build left them are kept, without a word', async (context) => {
  const { clean, images, lines } = await afterBuild(context);

  await clean();

  assert.deepEqual(await images(), ['crane.1.webp', 'harbour.2.webp']);
  assert.deepEqual(lines, []);
});

test('one that was cut short, edited or put there by something else is removed, with one line', async (context) => {
  const { folder, clean, images, lines } = await afterBuild(context);
  await truncate(join(folder, 'cache/astro/assets/crane.1.webp'), 3);
  await utimes(join(folder, 'cache/astro/assets/harbour.2.webp'), 1, 1);
  await write(folder, 'cache/astro/assets/foreign.3.webp', 'foreign');

  await clean();

  assert.deepEqual(await images(), []);
  assert.match(
    lines.join('\n'),
    /^Removed 3 damaged images from \S+assets\. What the site shows is made anew\.$/,
  );
});

test('one that the last site does not show is removed', async (context) => {
  const { folder, folders, clean, images, lines } = await afterBuild(context);
  await write(folder, 'cache/astro/assets/old.4.webp', 'no longer shown');
  await recordImages(folders);

  await clean();

  assert.deepEqual(await images(), ['crane.1.webp', 'harbour.2.webp']);
  assert.deepEqual(lines, []);
});

test('without a last site all are kept', async (context) => {
  const { folders, images } = await afterBuild(context);

  await keepSound({ ...folders, dist: join(folders.dist, 'elsewhere') }, (line) => assert.fail(line));

  assert.deepEqual(await images(), ['crane.1.webp', 'harbour.2.webp']);
});

test('the store of entries is begun anew', async (context) => {
  const { folder, clean } = await afterBuild(context);

  await clean();

  assert.deepEqual(await readdir(join(folder, 'cache/astro')), ['assets']);
});

test('a cache that is not there is no trouble', async (context) => {
  const cache = join(await folderOf(context), 'cache');

  await keepSound({ cache, dist: join(cache, 'dist') }, (line) => assert.fail(line));
});
