import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { filePaths } from '../base/system/file-paths.ts';
import { folderOf } from '../content/sample.ts';
import { SiteFolder } from './folders/site-folder.ts';
import { KeptPages } from './kept-pages.ts';

interface Page {
  pathname: string;
  cacheKey?: string;
}

const pages: Page[] = [
  { pathname: '/briefings/2017/a/', cacheKey: 'a' },
  { pathname: '/actors/ada', cacheKey: 'ada' },
  { pathname: '/search/' },
];

/** A site that is built again and again, each page with its key in it. */
async function sites(context: TestContext) {
  const folder = await folderOf(context);
  const [dist, next] = [join(folder, 'dist'), join(folder, 'next')];
  return {
    dist,
    /** Builds pages, and tells which were rendered. */
    build: async (all: Page[], version = 'one'): Promise<string[]> => {
      const kept = await KeptPages.open(join(folder, 'cache'), version);
      const site = new SiteFolder(next, dist);
      const changed = kept.changed(all, site);
      for (const page of changed) {
        const body = Buffer.from(`${page.cacheKey}`);
        kept.keep(page, site.write(join(page.pathname, 'index.html').slice(1), body));
      }
      kept.complete(site);
      assert.equal(kept.count, all.length - changed.length);
      await rm(dist, { recursive: true, force: true });
      await rename(next, dist);
      await kept.save();
      return changed.map(({ pathname }) => pathname);
    },
  };
}

test('a page that shows the same is kept', async (context) => {
  const { build, dist } = await sites(context);
  await build(pages);

  assert.deepEqual(await build(pages), ['/search/']);

  assert.deepEqual(await filePaths(dist), [
    'actors/ada/index.html',
    'briefings/2017/a/index.html',
    'search/index.html',
  ]);
});

test('a page that shows something else is rendered', async (context) => {
  const { build } = await sites(context);
  await build(pages);

  const other = pages.map((page) => (page.cacheKey === 'ada' ? { ...page, cacheKey: 'Ada' } : page));

  assert.deepEqual(await build(other), ['/actors/ada', '/search/']);
});

test('a page that is not the one that was written is rendered', async (context) => {
  const { build, dist } = await sites(context);
  await build(pages);
  await writeFile(join(dist, 'actors/ada/index.html'), 'changed by hand');

  assert.deepEqual(await build(pages), ['/actors/ada', '/search/']);
});

test('another version of the site keeps nothing', async (context) => {
  const { build } = await sites(context);
  await build(pages);

  assert.equal((await build(pages, 'two')).length, 3);
});

test('two pages with the same address are refused', async (context) => {
  const { build } = await sites(context);

  await assert.rejects(build([{ pathname: '/actors/ada' }, { pathname: '/actors/ada/' }]), {
    message: 'Two pages have the address /actors/ada/.',
  });
});
