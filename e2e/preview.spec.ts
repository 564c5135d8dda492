import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test, type Page, type Response } from 'playwright/test';
import { shownPath } from '../src/base/system/environment.ts';
import { patience } from './patience.ts';
import { answerAt, endGroup, startGroup } from './servers.ts';
import { firstPort, fixtureContent, fixtureEnvironment } from './sites.ts';

const port = firstPort + 6;
/**
 * Where the preview lives: below a path whatever is asked at a root can be asked, and more goes wrong. The soak asks at
 * both.
 */
const base = process.env.E2E_PREVIEW || '/press/archive/';
const address = (path: string) => `http://localhost:${port}${base.slice(0, -1)}${path}`;

/** The first look at a preview starts Vite. */
const slow = { timeout: patience / 2 };

let folder: string;
let server: ChildProcess;
let said = '';

// One preview for all: each test leaves its files as an author would, mended, and needs nothing of the others.
test.describe.configure({ mode: 'default', timeout: patience });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  await cp(fixtureContent, join(folder, 'content'), { recursive: true });
  server = startGroup(['src/cli/dev.ts', '--port', String(port)], {
    env: {
      ...process.env,
      ...fixtureEnvironment,
      ARCHIVE_CONTENT: join(folder, 'content'),
      ARCHIVE_DIST: join(folder, 'dist'),
      ARCHIVE_CACHE: join(folder, 'cache'),
      ARCHIVE_URL: `https://example.org${base}`,
    },
  });
  server.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  server.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  await expect.poll(() => answerAt(`http://localhost:${port}/`), slow).toBe(`200 ${base}`);
});

test.afterAll(async () => {
  await endGroup(server);
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Goes to a page of the preview; once more when a reload that the preview asks for ended the way there. */
async function visit(page: Page, path: string): Promise<Response | null> {
  let response: Response | null = null;
  await expect(async () => {
    response = await page.goto(address(path));
  }).toPass();
  return response;
}

async function edit(name: string, from: string, to: string): Promise<void> {
  const path = join(folder, 'content', name);
  await writeFile(path, (await readFile(path, 'utf8')).replace(from, to));
}

test('drafts and embargoed briefings are there, and marked', { tag: '@soak' }, async ({ page }) => {
  await visit(page, '/briefings/2017/draft/');
  await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText('Draft.');

  await visit(page, '/briefings/2017/embargoed/');
  await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText(
    'Under embargo until 1 January 2099',
  );

  await visit(page, '/briefings/2017/');
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await expect(page.getByText('Under embargo', { exact: true })).toBeVisible();
});

test('links and old addresses lead on where the archive lives, and what is no address is refused', async ({
  page,
}) => {
  await visit(page, '/');
  await page.getByRole('navigation').getByRole('link', { name: 'Actors' }).first().click();
  await expect(page).toHaveURL(address('/actors/'));

  await visit(page, '/old/page.html');
  await expect(page).toHaveURL(address('/briefings/2014/harbour-closure/'));

  expect((await page.request.get(address('/%'))).status()).toBe(400);
});

test('a saved edit shows without a reload', async ({ page }) => {
  await visit(page, '/briefings/2016/leap-day/');
  await expect(page.getByRole('article')).not.toContainText('A tide of edits');

  await edit('briefings/2016/leap-day.mdx', 'summary: ', 'summary: A tide of edits. ');

  await expect(page.getByRole('article')).toContainText('A tide of edits', slow);
  await edit('briefings/2016/leap-day.mdx', 'A tide of edits. ', '');
  await expect(page.getByRole('article')).not.toContainText('A tide of edits', slow);
});

test('a broken file says so in the browser and in the console, and the rest goes on', async ({ page }) => {
  await visit(page, '/briefings/2016/leap-day/');
  const actors = shownPath(join(folder, 'content/actors'));
  const line = `briefings/2016/leap-day.mdx:5:10  error  "ada-lnd" is not in ${actors}. Did you mean "ada-lind"?`;

  await edit('briefings/2016/leap-day.mdx', '[ada-lind', '[ada-lnd');

  const problems = page.getByRole('region', { name: 'Problems in the content' });
  await expect(problems).toContainText(line, slow);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => said.includes(line)).toBe(true);
  await visit(page, '/briefings/2015/first-of-the-day/');
  await expect(page.getByRole('article')).toBeVisible();
  await expect(problems).toContainText(line);

  await edit('briefings/2016/leap-day.mdx', '[ada-lnd', '[ada-lind');

  await expect(problems.getByText('error')).toHaveCount(0, slow);
  await visit(page, '/briefings/2016/leap-day/');
  await expect(page.getByRole('article')).toBeVisible();
});

test(
  'a text that cannot be parsed says so, and shows when it is mended',
  { tag: '@soak' },
  async ({ page }) => {
    await visit(page, '/briefings/2016/leap-day/');
    const path = join(folder, 'content/briefings/2016/leap-day.mdx');
    const sound = await readFile(path, 'utf8');
    await writeFile(path, `${sound}\nThe tide rose by {.\n`);

    const problems = page.getByRole('region', { name: 'Problems in the content' });
    await expect(problems).toContainText('The brace { that opens here is never closed.', slow);

    await writeFile(path, `${sound}\nThe tide rose by a foot.\n`);

    await expect(page.getByRole('article')).toContainText('The tide rose by a foot.', slow);
    await expect(problems.getByText('never closed')).toHaveCount(0);
    await writeFile(path, sound);
  },
);

test('a new actor, place and briefing appear without a restart', async ({ page }) => {
  await writeFile(join(folder, 'content/actors/cleo-tern.yaml'), 'name: Cleo Tern\nkind: person\n');
  await writeFile(
    join(folder, 'content/places/east-mole.yaml'),
    'name: East Mole\nkind: site\nwithin: port-ellis\n',
  );
  const text = await readFile(join(folder, 'content/briefings/2016/leap-day.mdx'), 'utf8');
  const added = text
    .replace(/^title: .*$/m, 'title: Cleo Tern opens the East Mole')
    .replace(/^date: .*$/m, 'date: 2016-03-01')
    .replace(/^actors: .*$/m, 'actors: [cleo-tern]')
    .replace(/^location: .*$/m, 'location: east-mole');
  await writeFile(join(folder, 'content/briefings/2016/east-mole.mdx'), added);

  await expect
    .poll(() => fetch(address('/briefings/2016/east-mole/')).then(({ status }) => status), slow)
    .toBe(200);
  await visit(page, '/briefings/2016/east-mole/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cleo Tern opens the East Mole');
  for (const [name, path] of [
    ['Cleo Tern', '/actors/cleo-tern/'],
    ['East Mole', '/places/east-mole/'],
  ] as const) {
    await visit(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByRole('link', { name: 'Cleo Tern opens the East Mole' }).first()).toBeVisible();
  }
});

test('an image that goes away is a problem of its text, and is shown again when it is back', async ({
  page,
}) => {
  const path = join(folder, 'content/briefings/2017/quay.jpg');
  const bytes = await readFile(path);
  const problems = page.getByRole('region', { name: 'Problems in the content' });
  const line = 'There is no image ./quay.jpg.';
  const quay = page.getByRole('img', { name: 'A quay with a red roof' });
  await visit(page, '/briefings/2017/images/');
  await quay.scrollIntoViewIfNeeded();
  await expect(quay).toHaveJSProperty('naturalWidth', 64);

  await rm(path);

  await expect(problems).toContainText(line, slow);
  for (const other of ['/', '/briefings/2016/leap-day/', '/briefings/2017/images/']) {
    expect((await visit(page, other))?.status(), other).toBe(200);
    await expect(problems).toContainText(line);
  }
  await expect(page.getByRole('img', { name: 'A tall crane' })).toBeVisible();

  await writeFile(path, bytes);

  await expect(quay).toBeVisible(slow);
  await quay.scrollIntoViewIfNeeded();
  await expect(quay).toHaveJSProperty('naturalWidth', 64);
  await expect(problems.getByText(line)).toHaveCount(0, slow);
});

test('what only a draft uses is there, and marked', { tag: '@soak' }, async ({ page }) => {
  await writeFile(join(folder, 'content/actors/dora-eider.yaml'), 'name: Dora Eider\nkind: person\n');
  await edit('briefings/2017/draft.mdx', 'actors: [', 'actors: [dora-eider, ');

  await expect.poll(() => fetch(address('/actors/dora-eider/')).then(({ status }) => status), slow).toBe(200);
  await visit(page, '/actors/dora-eider/');
  await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText('Unpublished.', slow);

  await visit(page, '/actors/');
  await expect(page.getByRole('listitem').filter({ hasText: 'Dora Eider' })).toContainText('Unpublished');
});

test('a broken archive.yaml says so, and the site keeps its last name until it is mended', async ({
  page,
}) => {
  await visit(page, '/briefings/2015/first-of-the-day/');

  await edit('archive.yaml', 'url: https:', 'url: ');

  const problems = page.getByRole('region', { name: 'Problems in the content' });
  await expect(problems).toContainText('archive.yaml:3:6  error  url: ', slow);
  await expect(page).toHaveTitle(/The Harbour Papers/);

  await edit('archive.yaml', 'url: ', 'url: https:');

  await expect(problems.getByText('archive.yaml')).toHaveCount(0, slow);
});

test(
  'an archive without pages is not told that it was configured wrongly',
  { tag: '@soak' },
  async ({ page }) => {
    const pages = join(folder, 'content/pages');
    await rm(pages, { recursive: true });
    await visit(page, '/briefings/2016/leap-day/');

    await edit('briefings/2016/leap-day.mdx', 'summary: ', 'summary: No page. ');

    await expect(page.getByRole('article')).toContainText('No page.', slow);
    expect(said).not.toContain('does not exist or is empty');
    await cp(join(fixtureContent, 'pages'), pages, { recursive: true });
    await edit('briefings/2016/leap-day.mdx', 'No page. ', '');
  },
);
