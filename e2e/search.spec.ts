import { expect, test } from 'playwright/test';

test.describe('search', () => {
  test('finds an actor by name, narrows by a facet and opens a result', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox', { name: 'Search the archive' }).fill('Tillerson');
    await page
      .getByRole('group', { name: 'Place' })
      .getByRole('checkbox', { name: /^Tuscany/ })
      .check();

    await expect(page).toHaveURL(/\?q=Tillerson&place=tuscany$/);
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    await page.getByRole('link', { name: /^Johnson and Tillerson press the G7/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Johnson and Tillerson press the G7');
  });

  test('repeats a search from its address, and goes back to it', async ({ page }) => {
    await page.goto('/search/?q=sarin&kind=briefing&year=2017');

    await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toHaveValue('sarin');
    await expect(page.getByRole('checkbox', { name: /^2017/ })).toBeChecked();
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
    const found = await page.getByRole('status').textContent();
    await page.getByRole('checkbox', { name: /^2017/ }).uncheck();
    await expect(page).not.toHaveURL(/year=/);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^2017/ })).toBeChecked();
    await expect(page.getByRole('status')).toHaveText(found ?? '');
  });

  test('finds an actor by another name', async ({ page }) => {
    await page.goto('/search/?q=Лавров');

    await expect(page.getByRole('link', { name: 'Sergei Lavrov' })).toBeVisible();
  });

  test('the search box on the home page leads to results', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox', { name: 'Search the archive' }).fill('Shayrat');
    await page.keyboard.press('Enter');

    await expect(page).toHaveURL(/\/search\/\?q=Shayrat$/);
    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  });

  test('says that the index could not be loaded, and tries again', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=sarin');
    await expect(page.getByText('The search index could not be loaded.')).toBeVisible();

    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();

    await expect(page.getByRole('status')).toHaveText(/^\d+ results?$/);
  });

  test('loads nothing of the search before the reader turns to it', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.goto('/briefings/2017/g7-lucca/', { waitUntil: 'load' });

    expect(asked.filter((url) => url.includes('/pagefind/') || url.includes('names.json'))).toEqual([]);
  });
});
