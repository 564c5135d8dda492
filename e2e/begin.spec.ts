import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { patience } from './patience.ts';
import { answerAt } from './servers.ts';
import { firstPort } from './sites.ts';

const port = firstPort + 30;
const base = '/papers/';
const address = (path: string, at = port) => `http://localhost:${at}${base}${path}`;
let folder = '';
const servers: ChildProcess[] = [];

function command(name: string, ...given: (string | Record<string, string>)[]): string {
  const args = given.filter((one) => typeof one === 'string');
  const { stdout, stderr, status } = spawnSync(process.execPath, [`src/cli/${name}.ts`, ...args], {
    env: Object.assign(environment(), ...given.filter((one) => typeof one === 'object')) as NodeJS.ProcessEnv,
    encoding: 'utf8',
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

function environment() {
  return {
    ...process.env,
    ARCHIVE_CONTENT: join(folder, 'archive'),
    ARCHIVE_DIST: join(folder, 'dist'),
    ARCHIVE_CACHE: join(folder, 'cache'),
    ARCHIVE_URL: '',
    ARCHIVE_TODAY: '2020-02-29',
  };
}

/** Serves a site at a port of its own. */
async function serve(at: number, settings: Record<string, string> = {}): Promise<void> {
  const env = { ...environment(), ...settings };
  servers.push(spawn(process.execPath, ['src/cli/serve.ts', '--port', String(at)], { env }));
  await expect.poll(() => answerAt(address('', at))).toBe(`200 ${base}`);
}

test.describe.configure({ mode: 'default', timeout: patience });

test.beforeAll(async () => {
  test.setTimeout(patience);
  folder = await mkdtemp(join(tmpdir(), 'begin-'));
  command(
    'init',
    ...[join(folder, 'archive'), '--title', 'Port Papers', '--url', `https://name.github.io${base}`],
    ...['--language', 'en', '--publisher', 'Port Watch', '--generator', 'owner/name', '--version', 'v1.0.0'],
  );
  command('new', 'actor', 'Ada Lind', '--kind', 'person');
  const draft = ['--actors', 'ada-lind', '--location', 'first-place', '--topics', 'first-topic'];
  command('new', 'briefing', 'A second briefing of our own', ...draft, '--date', '2019-01-02');
  command('build', '--quiet');
  await serve(port);
});

test.afterAll(async () => {
  for (const server of servers) server.kill();
  await rm(folder, { recursive: true, force: true });
});

test('what init and new wrote passes the check, and the draft is not published', async ({ request }) => {
  expect(command('check')).toMatch(/^(?:.* warning .*\n)*0 errors/);
  expect((await request.get(address('briefings/2019/a-second-briefing-of-our-own/'))).status()).toBe(404);
});

test('the first briefing is read, found, fed and cited below the path', async ({ page, request }) => {
  await page.goto(address(''));
  await page.getByRole('link', { name: 'The archive has its first briefing' }).first().click();
  await expect(page).toHaveURL(address('briefings/2020/the-first-briefing/'));
  await page.getByRole('link', { name: 'First Actor' }).first().click();
  await expect(page).toHaveURL(address('actors/first-actor/'));

  await page.goto(address('search/?q=first'));
  await expect(page.getByRole('link', { name: 'The archive has its first briefing' }).first()).toBeVisible();

  const feed = await (await request.get(address('feed.atom'))).text();
  expect(feed).toContain(`https://name.github.io${base}briefings/2020/the-first-briefing/`);
  const citation = await (await request.get(address('briefings/2020/the-first-briefing/cite.bib'))).text();
  expect(citation).toContain(`https://name.github.io${base}briefings/2020/the-first-briefing/`);
});

test('the commands of a new archive’s workflows are the generator’s', async () => {
  const action = parse(await readFile('.github/actions/archive/action.yml', 'utf8')) as {
    runs: { steps: { run?: string }[] };
  };
  const said = action.runs.steps.map(({ run = '' }) => run).join('\n');
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...said.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(named).not.toEqual([]);
  for (const name of named) expect(scripts).toHaveProperty([name]);

  expect(command('check', '--format', 'github')).toContain('0 errors');
  expect(command('deploy-check')).toContain('fits');
  expect(command('changed-pages', join(folder, 'none'))).toContain('### New: ');
  expect(command('changed-pages', join(folder, 'dist'))).toBe('No page differs.\n');
});

test('an archive without anything in it says so on every page, and what to do', async ({ page, request }) => {
  const empty = { ARCHIVE_CONTENT: join(folder, 'empty'), ARCHIVE_DIST: join(folder, 'empty-dist') };
  await cp(join(folder, 'archive', 'archive.yaml'), join(empty.ARCHIVE_CONTENT, 'archive.yaml'));
  command('build', empty, '--quiet');
  await serve(port + 1, empty);

  for (const path of ['', 'briefings/', 'actors/', 'places/', 'topics/', 'statements/', 'data/']) {
    expect((await request.get(address(path, port + 1))).status(), path).toBe(200);
    await page.goto(address(path, port + 1));
    for (const list of await page.locator('main :is(ul, ol, tbody)').all())
      expect(await list.locator('> *').count(), path).toBeGreaterThan(0);
  }
  await page.goto(address('', port + 1));
  await expect(page.getByText('There are no briefings here yet.')).toBeVisible();
  await expect(page.getByText('npm run new -- briefing')).toBeVisible();
});
