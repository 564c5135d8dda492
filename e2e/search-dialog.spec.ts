import { expect, test, type Locator, type Page } from 'playwright/test';
import { answered, askedOf, faultsOf, field, items, links, openSearch, status } from './search-page.ts';
import { soakUnless } from './soak-unless.ts';

const dialogOn = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });

test.describe('the dialog', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`opens with ${keys}, and search is loaded only then`, soakUnless(keys === '/'), async ({ page }) => {
      const asked = askedOf(page);
      await page.goto('./about/');
      expect(asked).toEqual([]);
      await page.keyboard.press(keys);

      await expect(field(dialogOn(page))).toBeFocused();
      await answered(dialogOn(page));
      expect(asked).not.toEqual([]);
    });
  }

  test('has the words that were typed before it was there, and gives the focus back', async ({ page }) => {
    const held = Promise.withResolvers<undefined>();
    await page.route('**/search.css*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto('./about/');
    const link = page.getByRole('contentinfo').getByRole('link', { name: 'Methodology' });
    await link.focus();
    await page.keyboard.press('/');
    await page.keyboard.type('sarin');
    held.resolve(undefined);

    await expect(field(dialogOn(page))).toHaveValue('sarin');
    await expect(status(dialogOn(page))).toHaveText(/^\d+ results$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(link).toBeFocused();
  });

  test('opens from the link in the header, and gives the focus back to it', async ({ page }) => {
    await page.goto('./about/');
    const link = page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Search' });
    await link.click();
    await expect(field(dialogOn(page))).toBeFocused();
    await page.getByRole('button', { name: 'Close search' }).click();

    await expect(dialogOn(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });

  test(
    'leaves a slash to a field in which it is typed, unlike Ctrl-K',
    { tag: '@soak' },
    async ({ page }) => {
      await page.goto('./');
      const box = page.getByRole('searchbox', { name: 'Search the archive' });
      await box.pressSequentially('and/or');
      await expect(box).toHaveValue('and/or');
      await expect(dialogOn(page)).toHaveCount(0);
      await page.keyboard.press('Control+k');

      await expect(field(dialogOn(page))).toBeFocused();
    },
  );

  test(
    'leaves a click that opens another window to the browser',
    { tag: '@soak' },
    async ({ page, context }) => {
      await page.goto('./about/');
      const opened = context.waitForEvent('page');
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: 'Search' })
        .click({ modifiers: ['ControlOrMeta'] });

      // Chromium's shell ends some windows that a reader opens before anything is loaded in them.
      // https://github.com/microsoft/playwright/issues/42142
      await opened;
      await expect(dialogOn(page)).toHaveCount(0);
      await expect(page).toHaveURL('./about/');
    },
  );

  test(
    'is not needed on the search page, where the keys lead to the field',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=sarin');
      await links(page).first().focus();
      await page.keyboard.press('/');

      await expect(field(page)).toBeFocused();
      await expect(dialogOn(page)).toHaveCount(0);
      await page.keyboard.type('Taormina');
      await expect(field(page)).toHaveValue('Taormina');
    },
  );

  test('closes with Escape, also when something is typed, and keeps it for the next time', async ({
    page,
  }) => {
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = dialogOn(page);
    await field(dialog).pressSequentially('Tillerson');
    await expect(links(dialog).first()).toHaveText('Rex Tillerson');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('/');

    await expect(field(dialog)).toBeFocused();
    await expect(field(dialog)).toHaveValue('Tillerson');
    await expect(links(dialog).first()).toHaveText('Rex Tillerson');
  });

  test('closes with a click beside it, not with one within', { tag: '@soak' }, async ({ page }) => {
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = dialogOn(page);
    await answered(dialog);
    await status(dialog).click();
    await expect(dialog).toBeVisible();
    await page.mouse.click(5, 5);

    await expect(dialog).toHaveCount(0);
  });

  test('has everything that the page has, without changing the address of the page under it', async ({
    page,
  }) => {
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = dialogOn(page);
    await field(dialog).fill('sanctions kind:briefing');
    await field(dialog).press('Enter');
    await dialog.getByText('Narrow the results').click();
    await dialog.getByRole('checkbox', { name: /^2017/ }).check();
    await dialog.getByLabel('Sort by').selectOption('oldest');
    await answered(dialog);
    await dialog.getByRole('button', { name: /^Show more/ }).click();

    await expect(items(dialog)).not.toHaveCount(10);
    await expect(items(dialog).first()).toContainText('2017');
    await expect(page).toHaveURL('./about/');
    const said = (await status(dialog).textContent()) ?? '';
    await dialog.getByRole('link', { name: 'Open this search as a page' }).click();
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&year=2017&sort=oldest');
    await expect(status(page)).toHaveText(said);
  });

  test('leads to what was found, without a fault, again and again', { tag: '@soak' }, async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto('./about/');
    for (const [query, name] of [
      ['Tillerson', 'Rex Tillerson'],
      ['Lucca', 'Lucca'],
      ['Sanctions', 'Sanctions'],
      ['Lavrov', 'Sergei Lavrov'],
    ] as const) {
      await page.waitForLoadState();
      await page.keyboard.press('/');
      await field(dialogOn(page)).fill(query);
      await expect(links(dialogOn(page)).first()).toHaveText(name);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(dialogOn(page)).toHaveCount(0);
    }
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sanctions');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lucca');
    expect(faults).toEqual([]);
  });

  test('makes way for a result on the page under it', async ({ page }) => {
    const faults = faultsOf(page);
    await page.goto('./briefings/2017/g7-lucca/');
    await page.keyboard.press('/');
    await field(dialogOn(page)).fill('toxifying');
    await links(dialogOn(page)).first().click();

    await expect(page).toHaveURL(/\/briefings\/2017\/g7-lucca\/.*#statement_[0-9a-f]{8}$/);
    await expect(dialogOn(page)).toHaveCount(0);
    await expect(page.getByRole('figure').filter({ hasText: 'toxifying' })).toBeInViewport();
    expect(faults).toEqual([]);
  });
});
