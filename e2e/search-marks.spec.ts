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

  test('shows the paragraph of the passage', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=toxifying&kind=briefing');
    await links(page).first().click();

    await expect(page).toHaveURL(/#statement_[0-9a-f]{8}$/);
    await expect(page.getByRole('figure').filter({ hasText: 'toxifying' })).toBeInViewport();
    await expect.poll(() => marked(page)).toContain('toxifying');
  });

  test('marks the phrase of a statement', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q="appalling behaviour"&kind=statement');
    await links(page).first().click();

    await expect(page).toHaveURL(/#statement_[0-9a-f]{8}$/);
    await expect.poll(() => marked(page)).toContain('appalling behaviour');
    expect(new Set(await marked(page))).toEqual(new Set(['appalling behaviour']));
  });

  test('a phrase with little words is marked as a whole, and its little words nowhere else', async ({
    page,
  }) => {
    await openSearch(page, 'q="the reputation of Russia"&kind=briefing');
    await links(page).first().click();

    await expect.poll(async () => new Set(await marked(page))).toEqual(new Set(['the reputation of russia']));
  });

  test('buttons and keys lead from mark to mark, and keys that are typed do not', async ({ page }) => {
    await openSearch(page, 'q=sanctions&kind=briefing');
    await links(page).first().click();
    const notice = page.getByRole('complementary', { name: 'Marked words' });
    const place = notice.getByRole('status');
    const here = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('searched-here') ?? [];
        const { top, bottom } =
          range instanceof Range ? range.getBoundingClientRect() : { top: -1, bottom: -1 };
        return top >= 0 && bottom > 0 && top < innerHeight;
      });
    const said = (await place.textContent()) ?? '';
    const [at, count] = said.split(' of ').map(Number) as [number, number];
    const after = (step: number) => `${((at - 1 + step + count) % count) + 1} of ${count}`;
    expect(count).toBeGreaterThan(2);

    await notice.getByRole('button', { name: 'Next' }).click();
    await expect(place).toHaveText(after(1));
    await expect.poll(here).toBe(true);
    await page.keyboard.press('n');
    await expect(place).toHaveText(after(2));
    await expect.poll(here).toBe(true);
    await page.keyboard.press('Shift+N');
    await expect(place).toHaveText(after(1));
    await notice.getByRole('button', { name: 'Previous' }).click();
    await expect(place).toHaveText(after(0));

    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').pressSequentially('nn');
    await page.getByRole('button', { name: 'Close search' }).click();
    await expect(place).toHaveText(after(0));
    await notice.getByRole('button', { name: 'Remove the marks' }).click();
    await page.keyboard.press('n');
    expect(await marked(page)).toEqual([]);
  });

  test('brings the reader back to the same results', async ({ page }) => {
    await openSearch(page, 'q=sarin&year=2017');
    const found = await links(page).allTextContents();
    await links(page).nth(2).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search');
    await page.goBack();

    await expect(links(page)).toHaveText(found);
  });

  test(
    'brings the reader back to the place in a list that was made longer',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=sanctions');
      await page.getByRole('button', { name: /^Show more/ }).click();
      await expect(links(page)).toHaveCount(20);
      const link = links(page).nth(14);
      const name = (await link.textContent()) ?? '';
      await link.scrollIntoViewIfNeeded();
      await link.click();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search');
      await page.goBack();

      await expect(links(page)).toHaveCount(20);
      await expect(links(page).nth(14)).toHaveText(name);
      await expect(links(page).nth(14)).toBeFocused();
      await expect(links(page).nth(14)).toBeInViewport();
    },
  );

  test('a page that is opened without a search marks nothing', { tag: '@soak' }, async ({ page }) => {
    await page.goto('./briefings/2017/g7-lucca/');

    expect(await marked(page)).toEqual([]);
    await expect(page.getByRole('complementary', { name: 'Marked words' })).toHaveCount(0);
  });
});
