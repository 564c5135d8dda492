import { expect, test } from 'playwright/test';
import { answered, ask, field, items, links, marks, openSearch, status, total } from './search-page.ts';
import { addressOf, fixture } from './sites.ts';

test.describe('words that are not the archive’s', () => {
  test('a misspelt name is answered as the archive writes it, and that is said', async ({ page }) => {
    await openSearch(page);
    for (const [typed, meant, name] of [
      ['Putn', 'Putin', 'Vladimir Putin'],
      ['Tilerson', 'Tillerson', 'Rex Tillerson'],
      ['Lavrow', 'Lavrov', 'Sergei Lavrov'],
      ['sanctoins', 'Sanctions', 'Sanctions'],
    ] as const) {
      await ask(page, typed);
      const note = page.getByText(/^\s*Showing results for/);

      await expect(note).toContainText(typed);
      await expect(links(page).first()).toHaveText(name);
      const found = await total(page);
      await note.getByRole('link', { name: meant }).click();
      await expect(page).toHaveURL(`./search/?q=${meant}`);
      await expect(field(page)).toHaveValue(meant);
      await expect(note).toHaveCount(0);
      expect(await total(page), typed).toBe(found);
    }
  });

  test('another name of something finds what has its name', async ({ page }) => {
    await openSearch(page);
    for (const [typed, name] of [
      ['Khan Sheikhoun', 'Khan Shaykhun'],
      ['خان شيخون', 'Khan Shaykhun'],
      ['UNSC', 'United Nations Security Council'],
      ['Лавров', 'Sergei Lavrov'],
      ['Борис Джонсон', 'Boris Johnson'],
    ] as const) {
      await ask(page, typed);
      await expect(links(page).first()).toHaveText(name);
      await expect(items(page).first()).toContainText(/Also known as .*/);
      await expect(marks(items(page).first())).toContainText([typed]);
      const found = await total(page);
      await ask(page, name);

      await expect(links(page).first()).toHaveText(name);
      expect(found, typed).toBeGreaterThan(1);
      expect(found, typed).toBe(await total(page));
    }
  });

  test('a misspelt word among others is mended alone', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=Tilerson Moscow');

    await expect(page.getByText(/^\s*Showing results for/).getByRole('link')).toHaveText('Tillerson Moscow');
    await expect(links(page).first()).toHaveText('Tillerson meets Lavrov and Putin in Moscow');
  });

  test('accents and capitals make no difference', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sanctions');
    const found = await links(page).allTextContents();
    await openSearch(page, 'q=SÁNCTIÖNS');

    expect(await links(page).allTextContents()).toEqual(found);
  });

  test('a name in another script is found in its own', { tag: '@soak' }, async ({ page }) => {
    await page.goto(addressOf(fixture, '/search/'));
    await answered(page);
    for (const [query, name] of [
      ['يوسف', 'يوسف الحداد'],
      ['Yusuf', 'يوسف الحداد'],
      ['Иван Портов', 'Иван Портов'],
      ['Ivan Portov', 'Иван Портов'],
      ['North Haifa', 'חיפה הצפונית'],
      ['Порт Эллис', 'Port Ellis'],
    ] as const) {
      await ask(page, query);

      await expect(links(page).first(), query).toHaveText(name);
    }
  });

  test('of words that never stand together, what has most of them is shown, and that is said', async ({
    page,
  }) => {
    await openSearch(page, 'q=Taormina Ghouta');

    await expect(page.getByText('Nothing has all of these words.')).toBeVisible();
    await expect(links(page).first()).toBeVisible();
  });

  test('a nonsense word among others is named', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sarin qqqzzzyyy');

    await expect(page.getByText('qqqzzzyyy stands nowhere in the archive.')).toBeVisible();
    await expect(marks(items(page).first()).first()).toHaveText(/sarin/i);
  });

  test('nonsense finds nothing, which is said, with ways on', async ({ page }) => {
    await openSearch(page);
    for (const nonsense of ['qqqzzzyyy', 'xqzjv wqpkz', '"qqqzzzyyy brrr"', '???', '漢字検索']) {
      await ask(page, nonsense);

      await expect(items(page), nonsense).toHaveCount(0);
      await expect(status(page)).toHaveText('Nothing was found.');
      await expect(page.getByText('Try fewer words')).toBeVisible();
    }
    await page.getByRole('main').getByRole('link', { name: 'Topics' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  });
});
