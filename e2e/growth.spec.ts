import { spawnSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test, type Locator, type Page } from 'playwright/test';
import { generateArchive } from './bench/generator/generate.ts';
import { patience } from './patience.ts';
import { answerAt, endGroup, startGroup } from './servers.ts';
import { firstPort } from './sites.ts';

/* An archive of 230 years, in which one actor is in most briefings: what grows has to stay readable. */

const folder = join('e2e', 'report', 'growth');
const port = firstPort + 60;
const env = {
  ...process.env,
  ARCHIVE_CONTENT: join(folder, 'content'),
  ARCHIVE_DIST: join(folder, 'dist'),
  ARCHIVE_CACHE: join(folder, 'cache'),
  ARCHIVE_TODAY: '2021-01-01',
  ARCHIVE_URL: '',
  PORT: String(port),
};
const screen = 740;

test.use({ viewport: { width: 360, height: screen }, baseURL: `http://localhost:${port}` });
test.describe.configure({ mode: 'default' });

let server: ReturnType<typeof startGroup>;

test.beforeAll(async () => {
  test.setTimeout(patience);
  rmSync(folder, { recursive: true, force: true });
  await generateArchive(join(folder, 'content'), { briefings: 400, years: 230 });
  for (const path of briefingFiles().filter((_, index) => index % 3 === 0)) letSpeak(path);
  for (const path of briefingFiles().filter((_, index) => index % 3 === 1)) correct(path);
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts', '--quiet'], {
    env,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  server = startGroup(['src/cli/serve.ts'], { env, stdio: 'ignore' });
  await expect.poll(() => answerAt(`http://localhost:${port}/`)).toBe('200 /');
});

test.afterAll(() => endGroup(server));

/** How many screens of a phone a page is high, and what stands out of it at the side. */
async function measuresOf(page: Page, path: string): Promise<{ screens: number; aside: number }> {
  await page.goto(path);
  const { height, aside } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    aside: document.documentElement.scrollWidth - window.innerWidth,
  }));
  return { screens: height / screen, aside };
}

function briefingFiles(): string[] {
  const briefings = join(folder, 'content', 'briefings');
  return readdirSync(briefings, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .toSorted()
    .map((path) => join(briefings, path));
}

/** Adds words of its first actor to a briefing. */
function letSpeak(path: string): void {
  const [, on = '', by = ''] = /^date: (\S+)[^]*^actors: \[([^\],]+)/m.exec(readFileSync(path, 'utf8')) ?? [];
  appendFileSync(path, `\n<Statement by="${by}" on="${on}">\n\nThe crossing stays closed.\n\n</Statement>\n`);
}

/** Adds a correction to a briefing, made on its own day. */
function correct(path: string): void {
  const text = readFileSync(path, 'utf8');
  const date = /^date: (\S+)/m.exec(text)?.[1] ?? '';
  const correction = `{ date: ${date}, kind: factual, was: "closed for two days", now: "closed for a day" }`;
  writeFileSync(path, text.replace(/\n---\n/, `\ncorrections:\n  - ${correction}\n---\n`));
}

/** The actor in most briefings, by its page. */
function largestActor(): string {
  const named = briefingFiles().flatMap(
    (path) => /^actors: \[(.*)\]$/m.exec(readFileSync(path, 'utf8'))?.[1]?.split(', ') ?? [],
  );
  const counts = Map.groupBy(named, (id) => id);
  const [most = ''] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  expect(counts.get(most)?.length).toBeGreaterThan(100);
  return `/actors/${most}/`;
}

test('the home page is at most four screens of a phone', { tag: '@soak' }, async ({ page }) => {
  const { screens, aside } = await measuresOf(page, '/');

  expect(screens).toBeLessThanOrEqual(4);
  expect(aside).toBe(0);
});

test('the calendar of 230 years is folded', { tag: '@soak' }, async ({ page }) => {
  const { screens, aside } = await measuresOf(page, '/briefings/');

  expect(screens).toBeLessThanOrEqual(6);
  expect(aside).toBe(0);
});

test(
  'a year of 230 begins on the first screen, below the way to the others',
  { tag: '@soak' },
  async ({ page }) => {
    await page.goto('/briefings/2020/');

    const first = await page.locator('main h2').first().boundingBox();
    expect(first?.y).toBeLessThan(screen / 2);
    await page.locator('main nav summary').click();
    await expect(page.locator('main nav a[href="/briefings/1791/"]')).toBeVisible();
  },
);

test(
  'an actor in most briefings shows the newest, and where the others are',
  { tag: '@soak' },
  async ({ page }) => {
    const { screens, aside } = await measuresOf(page, largestActor());

    expect(screens).toBeLessThanOrEqual(11);
    expect(aside).toBe(0);
  },
);

test(
  'a long timeline is folded on a phone, and stands beside its names on a wide screen',
  { tag: '@soak' },
  async ({ page }) => {
    await page.goto(largestActor());
    const byTime = page.getByRole('list', { name: 'By time' });
    await expect(byTime).toBeHidden();
    await page.getByText(/^By time, /).click();
    await expect(byTime).toBeVisible();

    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await expect(byTime).toBeVisible();
    const tops = async (list: Locator) =>
      list.evaluate((one) => [...one.children].slice(-2).map((row) => row.getBoundingClientRect().top));
    const names = await tops(page.getByRole('list', { name: 'On the line' }));
    expect(await tops(byTime.locator(':scope > li').first())).toEqual(names);
  },
);

test(
  'the list of all statements shows the newest, and folds the others by decade',
  { tag: '@soak' },
  async ({ page }) => {
    const { screens, aside } = await measuresOf(page, '/statements/');

    expect(screens).toBeLessThanOrEqual(6);
    expect(aside).toBe(0);
    await page.getByRole('heading', { name: '1990 to 1999' }).click();
    await expect(page.getByRole('heading', { name: '1995', exact: true })).toBeVisible();
  },
);

test(
  'the page of corrections shows the newest, and folds the others by decade',
  { tag: '@soak' },
  async ({ page }) => {
    const { screens, aside } = await measuresOf(page, '/corrections/');

    expect(screens).toBeLessThanOrEqual(8);
    expect(aside).toBe(0);
    await page.getByRole('heading', { name: '1990 to 1999' }).click();
    await expect(page.getByRole('heading', { name: '1995', exact: true })).toBeVisible();
  },
);
