import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'playwright/test';
import { scanHtml } from '../src/build/html/scan-html.ts';
import { sites } from './sites.ts';

interface BuiltPage {
  path: string;
  html: string;
  ids: string[];
  links: string[];
}

/** Every page of a built site, with what it links to and what can be linked to. */
async function pagesOf(dist: string): Promise<BuiltPage[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  return Promise.all(
    names.map(async (name): Promise<BuiltPage> => {
      const html = await readFile(join(dist, name), 'utf8');
      const { document } = parseHTML(html);
      const path = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const links = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      return { path, html, ids, links };
    }),
  );
}

for (const site of sites) {
  // The build ends when one of these leads nowhere.
  test(`a build looks at every link and place on a page of ${site.name}`, async () => {
    const pages = await pagesOf(site.dist);
    const overlooked = pages.flatMap(({ path, html, ids, links }) => {
      const seen = scanHtml(html);
      return [
        ...links.filter((link) => !seen.links.has(link)).map((link) => `${path} → ${link}`),
        ...ids.filter((id) => !seen.ids.has(id)).map((id) => `${path}#${id}`),
      ];
    });

    expect(pages.length).toBeGreaterThan(5);
    expect(overlooked).toEqual([]);
  });

  test(`no id stands twice on a page of ${site.name}`, async () => {
    const pages = await pagesOf(site.dist);
    const twice = pages.flatMap(({ path, ids }) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`),
    );

    expect(twice).toEqual([]);
  });
}
