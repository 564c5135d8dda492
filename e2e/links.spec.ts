import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'playwright/test';
import { sites } from './sites.ts';

interface BuiltPage {
  path: string;
  ids: string[];
  links: string[];
}

/** Every page of a built site, with what it links to and what can be linked to. */
async function pagesOf(dist: string): Promise<Map<string, BuiltPage>> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const pages = await Promise.all(
    names.map(async (name): Promise<[string, BuiltPage]> => {
      const root = parse(await readFile(join(dist, name), 'utf8'));
      const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const ids = root.querySelectorAll('[id]').map((element) => element.id);
      const links = root
        .querySelectorAll('[href], [src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
      return [path, { path, ids, links }];
    }),
  );
  return new Map(pages);
}

for (const site of sites) {
  test(`every internal link and fragment of ${site.name} leads somewhere`, async () => {
    const pages = await pagesOf(site.dist);
    const broken: string[] = [];
    for (const { path, links } of pages.values()) {
      for (const link of links) {
        const url = new URL(link, `http://localhost${path}`);
        if (url.host !== 'localhost') continue;
        const target = pages.get(url.pathname);
        const fragment = decodeURIComponent(url.hash.slice(1));
        const stands = target ?? existsSync(join(site.dist, decodeURIComponent(url.pathname)));
        if (!stands || (fragment && !target?.ids.includes(fragment))) broken.push(`${path} → ${link}`);
      }
    }

    expect(pages.size).toBeGreaterThan(50);
    expect(broken).toEqual([]);
  });

  test(`no id stands twice on a page of ${site.name}`, async () => {
    const pages = await pagesOf(site.dist);
    const twice = [...pages.values()].flatMap(({ path, ids }) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`),
    );

    expect(twice).toEqual([]);
  });
}
