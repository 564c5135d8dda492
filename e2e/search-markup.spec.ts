import { expect, test } from 'playwright/test';
import { answered, faultsOf, field, items, marks, openSearch, status } from './search-page.ts';
import { addressOf, fixture } from './sites.ts';
import { soakUnless } from './soak-unless.ts';

test.describe('markup', () => {
  const bombs = [
    '<img src=x onerror="window.struck=1">',
    '"><script>window.struck=1</script>',
    '</title><b>bold</b>',
    "javascript:'{{7*7}}'${7*7}",
  ];

  for (const bomb of bombs) {
    test(`in the address stays text: ${bomb}`, soakUnless(bomb.startsWith('<img')), async ({ page }) => {
      const faults = faultsOf(page);
      await openSearch(
        page,
        new URLSearchParams({ q: bomb, actor: bomb, place: bomb, topic: bomb }).toString(),
      );

      await expect(field(page)).toHaveValue(bomb);
      await expect(page.getByRole('button', { name: `Remove Actor: ${bomb}` })).toBeVisible();
      await expect(status(page)).toHaveText('Nothing was found.');
      expect(await page.evaluate(() => 'struck' in window)).toBe(false);
      await expect(page.locator('archive-search :is(script, img, b)')).toHaveCount(0);
      expect(faults).toEqual([]);
    });
  }

  test('in titles, summaries and texts stays text', async ({ page }) => {
    const faults = faultsOf(page);
    for (const query of ['q=bold crane', 'q=tidemark', 'q=markup', 'q=harbourbold&kind=statement']) {
      await page.goto(addressOf(fixture, `/search/?${query}`));
      await answered(page);
      await expect(items(page).first()).toContainText(
        '<img src=x onerror="alert(1)"> quay & the <b>bold</b> crane',
      );
      await expect(page.locator('archive-search :is(script, img, b)')).toHaveCount(0);
      await expect(marks(items(page).first()).first()).toBeVisible();
    }
    await openSearch(page, 'q=sarin');
    await page.goto(addressOf(fixture, '/search/?q=tidemark'));
    await expect(items(page)).toContainText('painted <script>alert("tidemark")</script> on the crane');

    expect(faults).toEqual([]);
  });

  test('in the words to be marked stays text', { tag: '@soak' }, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto(`./about/?mark=${encodeURIComponent('<img src=x onerror=alert(1)> archive')}`);

    await expect(page.getByRole('complementary', { name: 'Marked words' })).toContainText('archive');
    expect(faults).toEqual([]);
  });
});
