import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { brokenWords } from './broken-words.ts';
import { expectSound, type Look } from './looks.ts';
import { answered, askedOf, faultsOf, field } from './search-page.ts';
import { addressOf, fixture, papers, sites } from './sites.ts';
import { soakUnless } from './soak-unless.ts';
import { smallTargets } from './targets.ts';

const all = { rules: { 'target-size': { enabled: true } } };
/** Rules that ask what a page looks like, whatever else they ask. */
const ofLooks = {
  runOnly: ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'],
};

/** A phone hides and shows other things, in whichever light. */
const everyLook: Look[] = [
  ['light', 1280, all],
  ['light', 360, all],
  ['dark', 360, ofLooks],
  ['dark', 1280, ofLooks],
];

/** What is most of a page's time is asked in the looks that differ most; the soak asks in all. */
const looks: Look[] = [
  ['light', 1280, all],
  ['dark', 360, ofLooks],
];

/** Pages of the awkward archive that differ most from those in `content/`; the soak asks of all. */
const telling = new Set(['long title', 'forty actors', 'no briefings', 'images', 'story in all scripts']);

/** Pages over which search is opened here; the soak opens it over all. */
const openingSearch = new Set(['home', 'briefing', 'not found', 'story in all scripts']);

for (const site of sites) {
  test.describe(site.name, () => {
    for (const [kind, path] of Object.entries(site.pages)) {
      // One visit for all: a browser's start takes longer than what is asked of the page.
      test(`${kind}: is sound`, soakUnless(site !== fixture || telling.has(kind)), async ({ page }) => {
        const faults = faultsOf(page);
        page.on('request', (request) => {
          if (new URL(request.url()).hostname !== 'localhost') faults.push(request.url());
        });
        const asked = askedOf(page);
        const scripts: string[] = [];
        page.on('response', (response) => {
          if (response.request().resourceType() === 'script') scripts.push(response.url());
        });
        const response = await page.goto(addressOf(site, path), { waitUntil: 'load' });

        if (path !== '/search/')
          await test.step('loads nothing of search before the reader turns to it', async () => {
            const sizes = await Promise.all(
              // Scripts name their parts by addresses, which are as long as the path that the site lives at.
              scripts.map(async (url) => {
                const text = await (await page.request.get(url)).text();
                return text.replaceAll(site.base.slice(0, -1), '').length;
              }),
            );
            expect(asked).toEqual([]);
            // All that a page has, for none is within it. A story has a control, which says any day in words of any
            // language.
            const most = path.startsWith('/stories/') ? 11_400 : 7200;
            expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
          });

        await test.step('has one first heading, headings in order, and landmarks', async () => {
          const levels = await page
            .locator('h1, h2, h3, h4, h5, h6')
            .evaluateAll((headings) =>
              headings.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))),
            );
          expect(levels.filter((level) => level === 1)).toHaveLength(1);
          expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
          await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}/);
          for (const role of ['banner', 'main', 'contentinfo'] as const)
            await expect(page.getByRole(role)).toHaveCount(1);
        });

        await test.step('has a strict content security policy', async () => {
          const html = (await response?.text()) ?? '';
          const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
          expect(policy).toContain("default-src 'none'");
          expect(policy).not.toContain('unsafe-inline');
          // The policy names no script that a page may hold, so it holds none.
          expect(policy).not.toContain('sha256-');
          expect(html).not.toMatch(/<script(?: type="module")?>/);
          expect(html).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
        });

        if (openingSearch.has(kind))
          await test.step('opens search over it with /, and is as it was afterwards', async () => {
            await page.keyboard.press('/');
            const dialog = page.getByRole('dialog', { name: 'Search' });
            await expect(field(dialog)).toBeFocused();
            await expect(field(dialog)).toHaveValue('');
            await page.keyboard.press('Escape');

            await expect(dialog).toHaveCount(0);
            await expect(page).toHaveURL(addressOf(site, path));
          });

        await test.step('fits from 320 to 1440 pixels', async () => {
          for (const width of [320, 360, 768, 1280, 1440]) {
            await page.setViewportSize({ width, height: 800 });
            const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
            if (wide > 0) faults.push(`${wide}px too wide at ${width}px`);
          }
          expect(faults, 'nothing from other hosts, and no errors, either').toEqual([]);
        });

        await test.step('is sound for assistive technology', () => expectSound(page, looks));

        await test.step('has nothing to touch that is smaller than 24 pixels', async () => {
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 800 });
            expect(await smallTargets(page), `${width} px`).toEqual([]);
          }
        });

        await test.step('breaks no word of a table at 320 pixels', async () => {
          // Until the faces are there, words are as wide as those of another.
          await page.evaluate(async () => {
            for (const fold of document.querySelectorAll('details')) fold.open = true;
            await document.fonts.ready;
          });
          expect(await brokenWords(page)).toEqual([]);
        });
      });

      test(
        `${kind}: is sound for assistive technology, light and dark, on phone and desktop, with search over it`,
        { tag: '@soak' },
        async ({ page }) => {
          const faults = faultsOf(page);
          await page.goto(addressOf(site, path));
          await expectSound(page, everyLook);
          if (path === '/search/') return;
          // Search opened over any page, with all that it loads.
          await page.keyboard.press('/');
          await answered(page.getByRole('dialog', { name: 'Search' }));
          expect(faults).toEqual([]);
        },
      );
    }
  });
}

test('a briefing and its styles take at most 12 kB beyond its own words', async () => {
  const html = await readFile(join(papers.dist, 'briefings/2017/g7-lucca/index.html'), 'utf8');
  const sheets = [...html.matchAll(/href="(\/_astro\/[^"]+\.css)"/g)].map(({ 1: path = '' }) =>
    join(papers.dist, path),
  );
  const texts = await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')));
  const article = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  const words = article.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  const sent = (text: string) => brotliCompressSync(text).length;
  const bytes = [html, ...texts].reduce((sum, text) => sum + sent(text), 0) - sent(words);

  expect(sheets).toHaveLength(1);
  expect(bytes).toBeLessThanOrEqual(12_000);
});

test('the skip link leads to the content', async ({ page }) => {
  await page.goto('/briefings/2017/g7-lucca/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('main')).toBeFocused();
});
