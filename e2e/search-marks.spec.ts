import { expect, test, type Page } from 'playwright/test';
import { links, openSearch } from './search-page.ts';

/** The words that the page marks, as they stand in it. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('searched') ?? [])].map((range) =>
      range instanceof Range ? range.toString().toLowerCase() : '',
    ),
  );

test.describe('opening a result', () => {
  test('lands on the section that matches, with the words marked, until the marks are removed', async ({
    page,
  }) => {
    await openSearch(page, 'q=exxonmobil&kind=briefing');
    await links(page).filter({ hasText: 'Rex Tillerson becomes Secretary of State' }).click();
    await expect(page).toHaveURL(/\/briefings\/2017\/tillerson-secretary-of-state\/\?mark=exxonmobil/);
    const notice = page.getByRole('complementary', { name: 'Marked words' });

    await expect(notice).toContainText('Marked: exxonmobil');
    expect(new Set(await marked(page))).toEqual(new Set(['exxonmobil']));
    await notice.getByRole('button', { name: 'Remove the marks' }).click();
    await expect(notice).toHaveCount(0);
    expect(await marked(page)).toEqual([]);
    await expect(page).not.toHaveURL(/mark=/);
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('shows the paragraph of the passage', async ({ page }) => {
    await openSearch(page, 'q=toxifying&kind=briefing');
    await links(page).first().click();

    await expect(page).toHaveURL(/#statement_[0-9a-f]{8}$/);
    await expect(page.getByRole('figure').filter({ hasText: 'toxifying' })).toBeInViewport();
    await expect.poll(() => marked(page)).toContain('toxifying');
  });

  test('marks the phrase of a statement', async ({ page }) => {
    await openSearch(page, 'q="appalling behaviour"&kind=statement');
    await links(page).first().click();

    await expect(page).toHaveURL(/#statement_[0-9a-f]{8}$/);
    await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(['appalling', 'behaviour']));
  });

  test('brings the reader back to the same results', async ({ page }) => {
    await openSearch(page, 'q=sarin&year=2017');
    const found = await links(page).allTextContents();
    await links(page).nth(2).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search');
    await page.goBack();

    await expect(links(page)).toHaveText(found);
  });

  test('a page that is opened without a search marks nothing', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');

    expect(await marked(page)).toEqual([]);
    await expect(page.getByRole('complementary', { name: 'Marked words' })).toHaveCount(0);
  });
});
