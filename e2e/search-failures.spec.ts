import { expect, test, type Page } from 'playwright/test';
import {
  answered,
  askedOf,
  field,
  held,
  index,
  items,
  links,
  openSearch,
  results,
  status,
} from './search-page.ts';
import { addressOf, fixture } from './sites.ts';
import { soakUnless } from './soak-unless.ts';

/** Every way to browse is offered, and one of them leads there. */
async function offersBrowsing(page: Page): Promise<void> {
  const main = page.getByRole('main');
  for (const name of ['Briefings by date', 'Actors', 'Places', 'Topics', 'Statements'])
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  await main.getByRole('link', { name: 'Actors', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Actors');
}

test.describe('an index that is late', () => {
  test('is said to be loading, later to be slow, and then answers', async ({ page }) => {
    await page.clock.install();
    const letGo = await held(page);
    await page.goto('./search/?q=sarin');
    await expect(status(page)).toHaveText('Loading the search index …');
    await expect(results(page)).toHaveAttribute('aria-busy', 'true');
    await expect(field(page)).toHaveValue('sarin');
    await page.clock.fastForward(5000);
    await expect(status(page)).toHaveText('Still loading the search index. The connection is slow.');
    letGo();
    await page.clock.resume();

    await expect(status(page)).toHaveText(/^\d+ results$/);
    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
  });

  test(
    'lets the reader type meanwhile, and answers the last words only',
    { tag: '@soak' },
    async ({ page }) => {
      const letGo = await held(page);
      await page.goto('./search/?q=sarin');
      await expect(status(page)).toHaveText('Loading the search index …');
      await field(page).fill('T');
      await field(page).fill('novichok');
      await field(page).fill('Taormina');
      letGo();

      await expect(page).toHaveURL('./search/?q=Taormina');
      await expect(status(page)).toHaveText(/^\d+ results$/);
      await expect(field(page)).toHaveValue('Taormina');
      await expect(links(page).first()).toHaveText('Taormina');
    },
  );

  test('keeps a single letter that was typed meanwhile, and asks nothing of it before Enter', async ({
    page,
  }) => {
    const letGo = await held(page);
    await page.goto('./search/');
    await expect(status(page)).toHaveText('Loading the search index …');
    await field(page).pressSequentially('T');
    letGo();
    await expect(status(page)).toHaveText(/can be searched\.$/);
    await expect(field(page)).toHaveValue('T');
    await field(page).pressSequentially('aormina');
    await expect(links(page).first()).toHaveText('Taormina');
    await field(page).fill('x');
    await expect(status(page)).toHaveText(/can be searched\.$/);
    await expect(page).toHaveURL('./search/');
    await field(page).press('Enter');

    await expect(page).toHaveURL('./search/?q=x');
  });

  test(
    'is searched with a word on the screen when a part of it takes a moment',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page);
      const letGo = await held(page, '**/*.pf_index');
      await field(page).fill('sarin');
      await expect(status(page)).toHaveText('Searching …');
      await expect(results(page)).toHaveAttribute('aria-busy', 'true');
      letGo();

      await expect(status(page)).toHaveText(/^\d+ results$/);
    },
  );
});

test.describe('an index that cannot be loaded', () => {
  for (const [what, parts] of [
    ['all of it', index],
    ['the list of its parts', '**/pagefind/archive.json'],
    ['the names', '**/pagefind/names.*'],
    ['the engine', '**/pagefind/pagefind*.js'],
    ['the engine’s machine code', '**/pagefind/wasm*'],
    ['the words', '**/pagefind/**/*.pf_index'],
    ['the texts', '**/pagefind/**/*.pf_fragment'],
  ] as const) {
    test(`says so and tries again: ${what}`, soakUnless(what === 'all of it'), async ({ page }) => {
      await page.context().route(parts, (route) => route.abort());
      await page.goto('./search/?q=sarin');
      const alert = page.getByRole('alert');

      await expect(alert).toContainText('The search index could not be loaded.');
      await expect(page.getByText('Nothing was found')).toHaveCount(0);
      await page.context().unroute(parts);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expect(status(page)).toHaveText(/^\d+ results$/);
      await expect(alert).toHaveCount(0);
      await expect(links(page).first()).toBeVisible();
    });
  }

  test('says so again when it still cannot be', { tag: '@soak' }, async ({ page }) => {
    await page.context().route(index, (route) => route.abort());
    await page.goto('./search/?q=sarin');
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('offers the pages for browsing', { tag: '@soak' }, async ({ page }) => {
    await page.context().route(index, (route) => route.abort());
    await page.goto('./search/?q=sarin');

    await expect(page.getByRole('alert')).toBeVisible();
    await offersBrowsing(page);
  });

  test('is taken for failed, not for empty, when files were replaced by others', async ({ page }) => {
    await openSearch(page);
    await page.context().route('**/*.pf_index', (route) => route.fulfill({ status: 404, body: 'Gone.' }));
    await field(page).fill('sarin');

    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  });

  test('says so in the dialog too, which offers to try again', { tag: '@soak' }, async ({ page }) => {
    await page.context().route(index, (route) => route.abort());
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('alert')).toContainText('could not be loaded');
    await page.context().unroute(index);
    await dialog.getByRole('button', { name: 'Try again' }).click();

    await answered(dialog);
    await expect(status(dialog)).toHaveText(/can be searched/);
  });

  test('is only an older part of it', async ({ page }) => {
    await page.context().route('**/pagefind/2014-2015/**', (route) => route.abort());
    await page.goto(addressOf(fixture, '/search/?q=Karr'));
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await page.context().unroute('**/pagefind/2014-2015/**');
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect(status(page)).toHaveText(/^\d+ results$/);
    await expect(items(page).filter({ hasText: '2015' })).not.toHaveCount(0);
  });

  test(
    'a dialog whose script cannot be loaded leads to the search page',
    { tag: '@soak' },
    async ({ page }) => {
      await page.goto('./about/');
      await page.route(/search-dialog/, (route) => route.abort());

      // A browser under load may drop keys until it has painted the page.
      await expect(async () => {
        await page.keyboard.press('/');
        await expect(page).toHaveURL('./search/', { timeout: 2000 });
      }).toPass();
    },
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says why it is empty, and offers the pages for browsing', async ({ page }) => {
    await page.goto('./search/?q=sarin');

    // Playwright's text search passes over what stands in noscript.
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    for (const name of ['Briefings', 'Actors', 'Places', 'Topics', 'Statements'])
      await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  });

  test('the link in the header leads to the search page', { tag: '@soak' }, async ({ page }) => {
    await page.goto('./about/');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Search' }).click();

    await expect(page).toHaveURL('./search/');
  });
});

test('nothing but the index of this site is ever asked for', async ({ page }) => {
  const hosts = new Set<string>();
  page.context().on('request', (request) => hosts.add(new URL(request.url()).host));
  const asked = askedOf(page);
  await openSearch(page, 'q=Tilerson');

  expect(asked.length).toBeGreaterThan(3);
  expect([...hosts]).toHaveLength(1);
});
