import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { joinEntries } from '../src/archive/join/join.ts';
import { fileAt } from '../src/base/old-addresses.ts';
import { environment } from '../src/base/system/environment.ts';
import { readContent } from '../src/content/read-content.ts';
import { joinable } from '../src/content/shared-content.ts';
import { addressOf, fixture, fixtureEnvironment, papers, papersEnvironment, type Site } from './sites.ts';
import { soakUnless } from './soak-unless.ts';

/** Old addresses of the awkward archive, and where they lead. */
const addresses = {
  '/old/harbour-closure/': '/briefings/2014/harbour-closure/',
  '/old/Harbour': '/briefings/2014/harbour-closure/',
  '/old/page.html': '/briefings/2014/harbour-closure/',
  '/harbour.php': '/briefings/2014/harbour-closure/',
  '/a%20b/': '/briefings/2014/harbour-closure/',
  '/Größe/über': '/briefings/2014/harbour-closure/',
  '/*/': '/briefings/2014/harbour-closure/',
  '/:x/': '/briefings/2014/harbour-closure/',
  '/feed/': '/briefings/2014/harbour-closure/',
  '/actors/ada/': '/actors/ada-lind/',
  '/actors/people/ada/': '/actors/ada-lind/',
  '/places/ellis/': '/places/port-ellis/',
  '/topics/labour': '/topics/work/',
};

/** One of each kind; the soak asks of all. */
const telling = new Set(['/old/Harbour', '/a%20b/', '/*/', '/actors/people/ada/']);

for (const [from, to] of Object.entries(addresses)) {
  test(`who comes by ${from} reads on at ${to}`, soakUnless(telling.has(from)), async ({ page }) => {
    await page.goto(addressOf(fixture, from));

    await expect(page).toHaveURL(addressOf(fixture, to));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('records, feeds and cards are at former addresses too, and tell of the new one', async ({ request }) => {
  for (const name of ['index.json', 'feed.atom', 'feed.rss', 'feed.json', 'card.png']) {
    const [old, now] = await Promise.all(
      ['/actors/ada/', '/actors/ada-lind/'].map((url) => request.get(addressOf(fixture, url + name))),
    );

    expect(old?.status(), name).toBe(200);
    expect(await old?.body(), name).toEqual(await now?.body());
  }
});

test('rules say what they can say exactly, and leave the rest to pages', async () => {
  const rules = await readFile(join(fixture.dist, '_redirects'), 'utf8');

  expect(rules).toContain('/a%20b/ /briefings/2014/harbour-closure/ 301\n');
  expect(rules).toContain('/Gr%C3%B6%C3%9Fe/%C3%BCber /briefings/2014/harbour-closure/ 301\n');
  expect(rules).toContain('/actors/ada/ /actors/ada-lind/ 301\n');
  expect(rules).not.toMatch(/[*:]/);
});

for (const [site, settings] of [
  [papers, papersEnvironment],
  [fixture, fixtureEnvironment],
] satisfies [Site, Record<string, string>][]) {
  test(`no old address can lie at any file of ${site.name}`, async () => {
    const { today, content, cache, dist } = environment({ ...process.env, ...settings });
    const entries = joinable(await readContent({ today, content, cache, dist }));
    const { archive } = joinEntries(entries, { today });
    const old = new Set(archive.redirects.map(({ from }) => fileAt(from)));
    const found = await readdir(site.dist, { recursive: true, withFileTypes: true });
    const aliases = found
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(site.dist.length + 1))
      .filter((path) => !old.has(path))
      .map((path) => `/${path}`);
    const briefings = entries.briefings.map((entry, index) => ({
      ...entry,
      data: { ...entry.data, aliases: index === 0 ? aliases : [] },
    }));
    const files = await readdir('public');
    const { findings } = joinEntries({ ...entries, briefings }, { today, files });

    const taken = findings.filter(({ rule }) => rule === 'taken-alias').map(({ field }) => field?.[1]);
    const free = aliases.filter((_, index) => !taken.includes(index));
    expect(aliases.length).toBeGreaterThan(100);
    expect(free).toEqual([]);
  });
}
