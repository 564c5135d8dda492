import assert from 'node:assert/strict';
import type { RouteData } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { filePaths } from '../../base/system/file-paths.ts';
import { folderOf } from '../../content/sample.ts';
import { SiteFolder } from '../folders/site-folder.ts';
import { KeptPages } from '../kept-pages.ts';
import { renderPages, type Renderer } from './render-pages.ts';

/** What renders pages that say their addresses; `broken` ones fail. */
function rendererOf(paths: [pathname: string, type?: RouteData['type']][], broken?: string): Renderer {
  return {
    getStaticPaths: () =>
      Promise.resolve(paths.map(([pathname, type = 'page']) => ({ pathname, route: { type } as RouteData }))),
    render: ({ url }) => {
      const { pathname } = new URL(url);
      if (pathname === broken) return Promise.reject(new Error('there is no ink'));
      return Promise.resolve(new Response(pathname === '/nothing/' ? null : `<p>${pathname}`));
    },
  };
}

async function render(context: TestContext, renderer: Renderer) {
  const folder = await folderOf(context);
  const site = new SiteFolder(join(folder, 'next'), join(folder, 'dist'));
  const pages = await KeptPages.open(join(folder, 'cache'), 'one');
  const steps: number[] = [];
  const progress = { start: (total: number) => steps.push(total), advance: () => steps.push(1) };
  await renderPages(renderer, pages, { folder: site, site: 'https://harbour.example' }, progress);
  return { folder: site.path, steps };
}

test('pages stand in folders, files at their own addresses, and the page for missing ones beside them', async (context) => {
  const renderer = rendererOf([
    ['/'],
    ['/actors/ada'],
    ['/404'],
    ['/opensearch.xml', 'endpoint'],
    ['/nothing'],
  ]);

  const { folder, steps } = await render(context, renderer);

  assert.deepEqual(await filePaths(folder), [
    '404.html',
    'actors/ada/index.html',
    'index.html',
    'opensearch.xml',
  ]);
  assert.equal(await readFile(join(folder, 'actors/ada/index.html'), 'utf8'), '<p>/actors/ada/');
  assert.deepEqual(steps, [5, 1, 1, 1, 1, 1]);
});

test('a page that cannot be rendered is named, and no other is begun', async (context) => {
  const many = Array.from({ length: 50 }, (_, index): [string] => [`/page/${index}`]);
  const asked: string[] = [];
  const usual = rendererOf(many, '/page/0/');
  const renderer: Renderer = {
    ...usual,
    render: (request, options) => {
      asked.push(request.url);
      return usual.render(request, options);
    },
  };

  await assert.rejects(render(context, renderer), {
    message: 'The page /page/0/ cannot be made: there is no ink',
  });
  assert.ok(asked.length < 10);
});
