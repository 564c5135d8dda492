import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { sites } from './sites.ts';

for (const { name, dist } of sites) {
  test(`${name}: the sitemaps list every page that may be listed, and nothing else`, async () => {
    const files = await readdir(dist, { recursive: true });
    const pages = await Promise.all(
      files
        .filter((file) => file.endsWith('index.html'))
        .map(async (file) => ({ file, html: await readFile(join(dist, file), 'utf8') })),
    );
    const wanted = pages
      .filter(
        ({ file, html }) =>
          !/name="robots" content="noindex"|http-equiv="refresh"/.test(html) && file !== 'search/index.html',
      )
      .map(({ html }) => /rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '');
    const maps = await Promise.all(
      files
        .filter((file) => /^sitemap-(?!index).*\.xml$/.test(file))
        .map((file) => readFile(join(dist, file), 'utf8')),
    );

    const listed = maps.flatMap((map) =>
      [...map.matchAll(/<loc>([^<]*)/g)].map(([, address = '']) => address),
    );

    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });
}
