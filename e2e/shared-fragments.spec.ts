import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import sirv from 'sirv';
import { test } from './built-copy.ts';
import { patience } from './patience.ts';
import { answered, links } from './search-page.ts';

/* ARCHIVE_FRAGMENTS puts several records of the search index in a file, for hosts that limit files. */

test.describe.configure({ mode: 'default', timeout: patience });

const servers: Server[] = [];

test.beforeAll(async ({ project }) => {
  await project.restore();
  await project.built('few', 'cache', { ARCHIVE_FRAGMENTS: '3' });
});

test.afterAll(() => {
  for (const server of servers) server.close();
});

async function served(folder: string): Promise<string> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    files(request, response);
  }).listen(0);
  servers.push(server);
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

async function found(page: Page, origin: string, query: string): Promise<(string | null)[]> {
  await page.goto(`${origin}/search/?${query}`);
  await answered(page);
  return links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

const isFragment = (path: string) => path.endsWith('.pf_fragment');

test(
  'a span of search has no more files for its records than were asked for',
  { tag: '@soak' },
  async ({ project }) => {
    const fragments = async (site: string) => Object.keys(await project.tree(site)).filter(isFragment).length;

    const few = await fragments('few');
    expect(few).toBeLessThanOrEqual(9);
    // One for each record where nothing is asked for.
    expect(await fragments('dist')).toBeGreaterThan(10 * few);
  },
);

test(
  'search finds the same in the same order where records share files',
  { tag: '@soak' },
  async ({ page, project }) => {
    const [one, few] = [
      await served(join(project.folder, 'dist')),
      await served(join(project.folder, 'few')),
    ];

    for (const query of ['q=Karr', 'q=quay', 'q=%22the+quay%22', 'kind=briefing&sort=oldest', 'year=2016']) {
      const expected = await found(page, one, query);
      expect(expected.length, query).toBeGreaterThan(0);
      expect(await found(page, few, query), query).toEqual(expected);
    }
  },
);
