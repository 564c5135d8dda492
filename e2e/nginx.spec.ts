import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type APIResponse } from 'playwright/test';
import { firstPort, fixture, papers } from './sites.ts';

const port = firstPort + 7;
const awkwardPort = firstPort + 8;
const address = (path: string) => `http://localhost:${port}${path}`;

let folder: string;
let server: ChildProcess | undefined;

function isInstalled(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.skip(!isInstalled(), 'nginx is not installed here.');
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const example = await readFile('.config/nginx.conf', 'utf8');
  const site = (text: string, at: number, dist: string) =>
    text.replace('listen 80;', `listen ${at};`).replace('root /var/www/archive;', `root ${resolve(dist)};`);
  const second = site(example.slice(example.indexOf('server {')), awkwardPort, fixture.dist);
  await writeFile(join(folder, 'site.conf'), site(example, port, papers.dist) + second);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ');
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {} http { include /etc/nginx/mime.types; access_log off; ${temporary} include ${folder}/site.conf; }`,
  );
  server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], { stdio: 'ignore' });
  await expect
    .poll(() =>
      fetch(address('/')).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200);
});

test.afterAll(async () => {
  if (server?.exitCode === null) {
    const gone = once(server, 'exit');
    server.kill('SIGTERM');
    await gone;
  }
  await rm(folder, { recursive: true, force: true });
});

/** A header of an answer. */
const header = (response: APIResponse, name: string) => response.headers()[name] ?? '';

test('pages are compressed, safe, and asked for again', async ({ request }) => {
  const response = await request.get(address('/briefings/2017/g7-lucca/'));

  expect(response.status()).toBe(200);
  expect(header(response, 'content-type')).toBe('text/html; charset=utf-8');
  expect(header(response, 'content-encoding')).toBe('gzip');
  expect(header(response, 'cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(header(response, 'content-security-policy')).toBe("frame-ancestors 'none'");
  expect(header(response, 'x-content-type-options')).toBe('nosniff');
});

test('files whose names change with them are kept for ever', async ({ request }) => {
  const [asset = ''] = (await readdir(join(papers.dist, '_astro'))).filter((name) => name.endsWith('.css'));
  const [fragment = ''] = await readdir(join(papers.dist, 'pagefind', 'fragment'));

  for (const path of [`/_astro/${asset}`, `/pagefind/fragment/${fragment}`]) {
    const response = await request.get(address(path));
    expect(response.status(), path).toBe(200);
    expect(header(response, 'cache-control'), path).toBe('public, max-age=31536000, immutable');
  }
  const engine = await request.get(address('/pagefind/pagefind.js'));
  expect(header(engine, 'content-type')).toContain('javascript');
  expect(header(engine, 'cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('feeds, tables and records come as what they are', async ({ request }) => {
  for (const [path, type] of [
    ['/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['/actors/boris-johnson/feed.rss', 'application/rss+xml; charset=utf-8'],
    ['/feed.json', 'application/json'],
    ['/feeds/all.opml', 'text/x-opml'],
    ['/data/briefings.csv', 'text/csv; charset=utf-8'],
    ['/data/briefings.ndjson', 'application/x-ndjson'],
    ['/briefings/2017/g7-lucca/index.md', 'text/markdown; charset=utf-8'],
    ['/briefings/2017/g7-lucca/cite.bib', 'application/x-bibtex'],
    ['/briefings/2017/g7-lucca/cite.ris', 'application/x-research-info-systems'],
    ['/briefings/2017/g7-lucca/card.png', 'image/png'],
  ] as const) {
    const response = await request.get(address(path));
    expect(response.status(), path).toBe(200);
    expect(header(response, 'content-type'), path).toBe(type);
    expect(header(response, 'x-content-type-options'), path).toBe('nosniff');
  }
});

test('an address without its last slash leads on, and one that is not there says so', async ({ request }) => {
  const moved = await request.get(address('/actors/boris-johnson?from=feed'), { maxRedirects: 0 });
  expect(moved.status()).toBe(301);
  expect(new URL(header(moved, 'location'), address('/')).pathname).toBe('/actors/boris-johnson/');

  const missing = await request.get(address('/nowhere/'));
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('There is no page at this address.');
});

test('old addresses of every kind lead on', async ({ page, request }) => {
  const awkward = (path: string) => `http://localhost:${awkwardPort}${path}`;
  for (const [from, to] of [
    ['/old/Harbour', '/briefings/2014/harbour-closure/'],
    ['/old/page.html', '/briefings/2014/harbour-closure/'],
    ['/harbour.php', '/briefings/2014/harbour-closure/'],
    ['/a%20b', '/briefings/2014/harbour-closure/'],
    ['/Gr%C3%B6%C3%9Fe/%C3%BCber', '/briefings/2014/harbour-closure/'],
    ['/*/', '/briefings/2014/harbour-closure/'],
    ['/actors/people/ada', '/actors/ada-lind/'],
  ] as const) {
    await page.goto(awkward(from));
    await expect(page, from).toHaveURL(awkward(to));
  }
  for (const path of ['/old/page.html', '/harbour.php'])
    expect(header(await request.get(awkward(path)), 'content-type'), path).toBe('text/html; charset=utf-8');
});

test('no address leads to another site', async ({ request }) => {
  for (const path of ['//evil.example/x', '//evil.example']) {
    const moved = await request.fetch(`http://localhost:${port}${path}`, { maxRedirects: 0 });
    expect(new URL(header(moved, 'location') || '/', address('/')).host, path).toBe(`localhost:${port}`);
  }
});

test('search loads its index below the policy of the host, and finds', async ({ page }) => {
  await page.goto(address('/search/?q=sarin'));

  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first()).toBeVisible();
});
