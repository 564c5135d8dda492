import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { patience } from './patience.ts';
import { filesIn, ProjectCopy } from './project-copy.ts';
import { field } from './search-page.ts';
import { answerAt, endGroup, startGroup } from './servers.ts';
import { firstPort, fixtureEnvironment } from './sites.ts';

const port = firstPort + 20;
const previewPort = firstPort + 21;
const base = '/press/archive/';
const address = (path: string, at = port) => `http://localhost:${at}${base}${path}`;
const dist = join('e2e', 'report', 'below-dist');
const environment = {
  ...process.env,
  ...fixtureEnvironment,
  ARCHIVE_URL: `https://example.org${base}`,
  ARCHIVE_DIST: dist,
  ARCHIVE_CACHE: join('e2e', 'report', 'below-cache'),
  ASTRO_TELEMETRY_DISABLED: '1',
};
const started: ChildProcess[] = [];

const copied = { ARCHIVE_CONTENT: 'content', ARCHIVE_CACHE: '.cache/archive' };
let copy: ProjectCopy | undefined;

function start(args: string[], more: Record<string, string> = {}, cwd = '.'): ChildProcess {
  const child = startGroup(args, { env: { ...environment, ...more }, cwd, stdio: 'ignore' });
  started.push(child);
  return child;
}

/** Waits until a server leads on from the root of its host. */
async function answers(at: number): Promise<void> {
  await expect.poll(() => answerAt(`http://localhost:${at}/`), { timeout: patience / 2 }).toBe(`200 ${base}`);
}

test.describe.configure({ mode: 'default', timeout: patience });

test.beforeAll(async () => {
  test.setTimeout(patience);
  const [status] = (await once(start(['src/cli/build.ts', '--quiet']), 'exit')) as [number | null];
  expect(status).toBe(0);
  start(['src/cli/serve.ts'], { PORT: String(port) });
  await answers(port);
});

test.afterAll(async () => {
  for (const child of started) await endGroup(child);
  await copy?.remove();
  await rm(dist, { recursive: true, force: true });
});

test('a page has its look, and its links lead on', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(address('briefings/2017/images/'));
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
  expect(await page.evaluate(() => document.fonts.check('16px "Public Sans Variable"'))).toBe(true);
  await expect(page.locator('article img').first()).toHaveJSProperty('complete', true);

  await page.getByRole('navigation').getByRole('link', { name: 'Actors' }).first().click();
  await expect(page).toHaveURL(address('actors/'));
  await page.getByRole('link', { name: 'Ada Lind' }).first().click();
  await expect(page).toHaveURL(address('actors/ada-lind/'));
  expect(missing).toEqual([]);
});

test('search finds, marks and opens, in its dialog and on its page', async ({ page }) => {
  await page.goto(address(''));
  await page.keyboard.press('/');
  // The home page has a field of its own, until the dialog lies over it.
  await field(page.getByRole('dialog')).fill('harbour');
  const results = page.getByRole('list', { name: 'Results' });
  await results.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`^${address('')}(?:briefings|places|topics|actors)/`));
  await expect(page.locator('h1')).toBeVisible();

  await page.goto(address('search/?q=harbour&to=2014'));
  const href = await results.getByRole('link').first().getAttribute('href');
  expect(href).toMatch(/^\/press\/archive\/[a-z]+\//);
});

test('search without a script is asked at the path', async ({ page }) => {
  await page.goto(address(''));

  await expect(page.locator('form[role=search]').first()).toHaveAttribute('action', `${base}search/`);
});

test('feeds, records, citations and maps of the site give addresses below the path', async ({ request }) => {
  const briefing = 'briefings/2014/harbour-closure/';
  for (const path of [
    ...[
      'feed.atom',
      'feed.rss',
      'feed.json',
      'feeds/all.opml',
      'sitemap-pages.xml',
      'robots.txt',
      'llms.txt',
    ],
    ...['opensearch.xml', 'data/briefings.csv', 'data/datapackage.json'],
    ...['index.json', 'index.md', 'cite.bib', 'cite.ris', 'cite.csl.json'].map((name) => briefing + name),
  ]) {
    const response = await request.get(address(path));
    expect(response.status(), path).toBe(200);
    const addresses = (await response.text()).match(/https:\/\/example\.org\b[^\s"'<>)}]*/g) ?? [];
    expect(addresses, path).not.toEqual([]);
    expect(
      addresses.filter((one) => !one.startsWith(`https://example.org${base}`)),
      path,
    ).toEqual([]);
  }
});

test('nothing that a file says leads to the host beside the path', async () => {
  const beside: string[] = [];
  let count = 0;
  for (const path of await filesIn(dist)) {
    // Pagefind's own files know no path: the browser puts it before what they say, which another test sees.
    if (path.startsWith(join(dist, 'pagefind')) || /\.(?:png|jpe?g|webp|avif|woff2)$/.test(path)) continue;
    const said = addressesIn(await readFile(path));
    count += said.length;
    beside.push(...said.filter(isBesidePath).map((one) => `${path}: ${one}`));
  }
  expect(count).toBeGreaterThan(1000);
  expect(beside).toEqual([]);
});

/** All in a file, packed or not, that may be an address of the site: whole, or from the root of its host. */
function addressesIn(bytes: Buffer): string[] {
  const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const addresses =
    /(?:https:\/\/example\.org(?![\w.-])|(?<![\w\-/~%.:<\\)\]}$])\/(?=[\p{L}\p{N}_]))[^\s"'`<>()\\,;{}|?#]*/gu;
  return text.match(addresses) ?? [];
}

/** Whether an address of the host leads to a file of the site only where the path is left out. */
function isBesidePath(address: string): boolean {
  const path = address.replace('https://example.org', '') || '/';
  if (path.startsWith(base)) return false;
  // What begins with the host's name is the site's, whether it leads anywhere or not.
  return path !== address || existsSync(join(dist, decodeURI(path)));
}

test('a page cites itself where it lives', async ({ page }) => {
  await page.goto(address('briefings/2014/harbour-closure/'));

  const own = `https://example.org${base}briefings/2014/harbour-closure/`;
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', own);
  expect(await page.locator('details, section').filter({ hasText: own }).count()).toBeGreaterThan(0);
});

test('an old address leads on, by its page and by the rules of hosts', async ({ page }) => {
  await page.goto(address('old/page.html'));
  await expect(page).toHaveURL(address('briefings/2014/harbour-closure/'));

  const rules = (await readFile(join(dist, '_redirects'), 'utf8')).trim().split('\n');
  expect(rules).toContain(`${base}old/page.html ${base}briefings/2014/harbour-closure/ 301`);
  expect(rules.filter((rule) => !/^\/press\/archive\/\S+ \/press\/archive\/\S* 301$/.test(rule))).toEqual([]);
  expect(await readFile(join(dist, '.nojekyll'), 'utf8')).toBe('');
  const headers = (await readFile(join(dist, '_headers'), 'utf8')).match(/^\/.*$/gm) ?? [];
  expect(headers.filter((path) => !path.startsWith(base))).toEqual([]);
});

test('what is not there has the page that says so', async ({ page }) => {
  const response = await page.goto(address('nowhere/'));

  expect(response?.status()).toBe(404);
  await page.getByRole('link', { name: 'Briefings' }).first().click();
  await expect(page).toHaveURL(address('briefings/'));
});

test('the preview searches the last site at the path', { tag: '@soak' }, async ({ page }) => {
  // Of a copy, since Astro has one preview of a project at a time.
  copy = await ProjectCopy.make();
  start(
    ['src/cli/dev.ts', '--port', String(previewPort)],
    { ...copied, ARCHIVE_DIST: resolve(dist) },
    copy.folder,
  );
  await answers(previewPort);
  // It reloads a page when it has made what the page loads.
  await expect(async () => {
    await page.goto(address('search/?q=harbour', previewPort));
    const result = page.getByRole('list', { name: 'Results' }).getByRole('link').first();
    await expect(result).toHaveAttribute('href', /^\/press\/archive\//, { timeout: 10_000 });
  }).toPass({ timeout: 90_000 });

  await page.goto(address('', previewPort).slice(0, -1));
  await expect(page).toHaveURL(address('', previewPort));
});
