import { expect, test } from 'playwright/test';
import { answered, field, links, openSearch } from './search-page.ts';

/* Without a connection. What was loaded for one test must be missing for the next. */

test.use({ reuseContext: false });

test(
  'what was not loaded yet is said to be missing, until the connection is back',
  { tag: '@soak' },
  async ({ page, context }) => {
    await openSearch(page, 'q=sarin');
    await context.setOffline(true);
    await field(page).fill('Taormina');
    await expect(page.getByRole('alert')).toContainText('You are offline');
    await expect(page.getByText('Nothing was found')).toHaveCount(0);
    await expect(page.getByRole('alert').getByRole('button', { name: 'Try again' })).toBeVisible();
    await context.setOffline(false);

    await expect(links(page).first()).toHaveText('Taormina');
    await expect(page.getByRole('alert')).toHaveCount(0);
  },
);

test('search that was not loaded yet says so, and leaves the page', async ({ page, context }) => {
  await page.goto('./about/');
  await context.setOffline(true);
  const notice = page.getByRole('alert').filter({ hasText: 'You are offline' });
  await page.keyboard.press('/');
  await expect(notice).toContainText('search has not been loaded yet');
  await expect(page).toHaveURL('./about/');
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Search' }).click();
  await expect(notice).toBeVisible();
  await expect(page).toHaveURL('./about/');
  await context.setOffline(false);

  await expect(notice).toHaveCount(0);
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: 'Search the archive' })).toBeVisible({ timeout: 2000 });
  }).toPass();
});

test(
  'the search dialog says at once that there is no connection',
  { tag: '@soak' },
  async ({ page, context }) => {
    await page.goto('./search/');
    await answered(page);
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await answered(dialog);
    await context.setOffline(true);
    await field(dialog).fill('Taormina');

    await expect(dialog.getByRole('alert')).toContainText('You are offline');
  },
);
