import { expect, test } from 'playwright/test';
import { chips, facet, items, links, openSearch, total } from './search-page.ts';
import { addressOf, fixture } from './sites.ts';

test.describe('searching in a story', () => {
  test('its page leads to its briefings and what was said in them, and words narrow these', async ({
    page,
  }) => {
    await page.goto(addressOf(fixture, '/stories/work/'));
    const name = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    await page.getByRole('link', { name: `in briefings of ${name}` }).click();
    await expect(page).toHaveURL(/\/search\/\?story=work$/);
    await expect(chips(page).getByRole('button', { name: `Remove Story: ${name}` })).toBeVisible();
    const all = await total(page);
    expect(all).toBeGreaterThan(1);
    await expect(facet(page, 'Story', name)).toBeChecked();
    const [first] = await links(page).allTextContents();
    await page.getByRole('combobox', { name: 'Search the archive' }).fill(first ?? '');

    await expect(links(page).first()).toHaveText(first ?? '');
    await expect(page).toHaveURL(/story=work/);
    await chips(page).getByRole('button').click();
    await expect(page).not.toHaveURL(/story=/);
  });

  test('story: in the field is the same, and is completed', { tag: '@soak' }, async ({ page }) => {
    await page.goto(addressOf(fixture, '/search/?story=work'));
    const all = await total(page);
    await page.goto(addressOf(fixture, '/search/?q=story:work'));
    expect(await total(page)).toBe(all);
    await expect(page).toHaveURL(/\?story=work$/);
    await page.getByRole('combobox', { name: 'Search the archive' }).fill('story:wo');

    await expect(page.getByRole('option').first()).toContainText('story');
  });

  test('an archive without stories has no such filter', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sarin');

    await expect(items(page).first()).toBeVisible();
    await expect(page.getByRole('group', { name: 'Story', exact: true })).toHaveCount(0);
  });
});
