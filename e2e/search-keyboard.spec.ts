import { expect, test, type Locator } from 'playwright/test';
import {
  answered,
  chips,
  facet,
  field,
  items,
  links,
  openSearch,
  results,
  status,
  total,
} from './search-page.ts';

test.describe('by keyboard alone', () => {
  test('a reader types, goes down the results and up again, and opens one', async ({ page }) => {
    await openSearch(page);
    await page.keyboard.press('/');
    await page.keyboard.type('sarin');
    await expect(status(page)).toHaveText(/^\d+ results$/);
    await page.keyboard.press('ArrowDown');
    await expect(links(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const title = (await links(page).first().textContent()) ?? '';
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  });

  test('completions follow the combobox of the ARIA practices', async ({ page }) => {
    await openSearch(page);
    await field(page).focus();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('actor:john');
    const list = page.getByRole('listbox', { name: 'Completions' });
    const options = list.getByRole('option');
    const chosen = options.and(page.getByRole('option', { selected: true }));
    await expect(options).toHaveCount(2);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(field(page)).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
    await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
    await expect(chosen).toHaveCount(0);

    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveText(/Boris Johnson/);
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosen.getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveText(/John Kerry/);
    await page.keyboard.press('ArrowDown');
    await expect(chosen).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(chosen).toHaveText(/John Kerry/);
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('./search/?actor=john-kerry');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(list).toBeHidden();
  });

  test(
    'Escape closes the completions first, and leaves what is typed',
    { tag: '@soak' },
    async ({ page }) => {
      await page.goto('./about/');
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog');
      await answered(dialog);
      await page.keyboard.type('actor:john');
      await expect(dialog.getByRole('option')).toHaveCount(2);
      await page.keyboard.press('Escape');

      await expect(dialog.getByRole('option')).toHaveCount(0);
      await expect(field(dialog)).toHaveValue('actor:john');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    },
  );

  test('facets, years and the order are reached with Tab and chosen', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sanctions');
    await field(page).focus();
    const tabTo = async (target: Locator) => {
      for (let steps = 0; steps < 60; steps += 1) {
        await page.keyboard.press('Tab');
        if (await target.evaluate((one) => one === document.activeElement)) return;
      }
      throw new Error('Tab does not reach it.');
    };
    await tabTo(facet(page, 'Kind', /^Briefings/));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing');
    await expect(facet(page, 'Kind', /^Briefings/)).toBeFocused();
    await tabTo(facet(page, 'Year', /^2017/));
    await page.keyboard.press('Space');
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&year=2017');
    await expect(facet(page, 'Year', /^2017/)).toBeFocused();
    await tabTo(page.getByLabel('Sort by'));
    await page.keyboard.press('n');
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&year=2017&sort=newest');
    await expect(page.getByLabel('Sort by')).toBeFocused();
    // The focus stays on a result wherever the new order puts it.
    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
    await page.keyboard.press('Tab');
    await expect(links(page).first()).toBeFocused();
  });

  test(
    'the focus is never lost: to a removed chip, an example, a proposal or a failure',
    { tag: '@soak' },
    async ({ page }) => {
      const isLost = () => page.evaluate(() => document.activeElement === document.body);
      await openSearch(page, 'q=sarin&kind=briefing&year=2017');
      await page.getByRole('button', { name: 'Remove Year: 2017' }).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('./search/?q=sarin&kind=briefing');
      expect(await isLost()).toBe(false);
      await page.getByRole('button', { name: 'Remove Kind: Briefings' }).focus();
      await page.keyboard.press('Enter');
      await expect(chips(page)).toHaveCount(0);
      await expect(results(page)).toBeFocused();

      await openSearch(page);
      await page.getByRole('table').getByRole('link').first().focus();
      await page.keyboard.press('Enter');
      await expect(status(page)).toHaveText(/^\d+ results?$/);
      await expect(results(page)).toBeFocused();

      await openSearch(page, 'q=Putn');
      await page.getByRole('link', { name: 'Putin', exact: true }).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('./search/?q=Putin');
      await expect(page.getByText('Showing results for')).toHaveCount(0);
      await expect(results(page)).toBeFocused();

      await page.context().route('**/pagefind/**', (route) => route.abort());
      await page.goto('./search/?q=sarin');
      await page.getByRole('button', { name: 'Try again' }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
    },
  );

  test('the dialog holds the focus while it is open', { tag: '@soak' }, async ({ page }) => {
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await answered(dialog);
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement === document.body || !!activeElement?.closest('dialog');
      });
      expect(isInside).toBe(true);
    }
  });
});

test.describe('for a screen reader', () => {
  test('the field, the status, the filters and the list have names and roles', async ({ page }) => {
    await openSearch(page, 'q=syria');

    await expect(page.getByRole('search')).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-autocomplete', 'list');
    await expect(page.getByRole('group', { name: 'Narrow the results' })).toBeVisible();
    for (const name of ['Kind', 'Year', 'Actor', 'Place', 'Topic'])
      await expect(page.getByRole('group', { name, exact: true })).toBeVisible();
    await expect(results(page)).toBeVisible();
    expect(await total(page)).toBeGreaterThan(10);
    await expect(items(page)).toHaveCount(10);
    await expect(links(page)).toHaveCount(10);
  });

  test('what is said of an answer stands in a live region that was there before', async ({ page }) => {
    await openSearch(page);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      for (const region of document.querySelectorAll('[role="status"], [aria-live="polite"]'))
        new MutationObserver(() => said.push(region.textContent.replace(/\s+/g, ' ').trim())).observe(
          region,
          { childList: true, characterData: true, subtree: true },
        );
    });
    await field(page).fill('Putn');
    await expect(page.getByText('Showing results for')).toBeVisible();
    await expect(page.getByRole('status').first()).toHaveText(/^\d+ results?$/);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);

    expect(said).toContainEqual(expect.stringMatching(/^\d+ results?$/));
    expect(said).toContainEqual(expect.stringMatching(/^Showing results for Putin\./));
  });
});

test('nothing is said while words are being typed, nor that a part of a word is missing', async ({
  page,
}) => {
  await page.clock.install();
  await openSearch(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('[role="status"], [aria-live="polite"]'))
      new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
        ...{ childList: true, characterData: true, subtree: true },
      });
  });
  const said = async () => {
    const all = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    return all.filter((text) => text !== '');
  };
  // By a clock of its own: a busy machine is no reader who rests.
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  for (const letter of 'sanctions') {
    await field(page).press(letter);
    await page.clock.runFor(300);
  }
  // On a busy machine an answer to fewer letters may stand there, and "Searching …" is said until that to all.
  await answered(page);
  await expect(status(page)).toHaveText(/^\d+ results$/);
  expect(await said()).toEqual([]);

  await page.clock.runFor(1000);
  await expect(page.getByRole('status')).toHaveText(/^\d+ results$/);
  expect(await said()).toEqual([expect.stringMatching(/^\d+ results$/)]);
});

test.describe('by touch, on 320 pixels', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('a reader searches, narrows, and opens a result', async ({ page }) => {
    await openSearch(page);
    await field(page).tap();
    await field(page).fill('sanctions');
    await expect(status(page)).toHaveText(/^\d+ results$/);
    await page.getByText('Narrow the results').tap();
    await page.getByTitle(/^2017: /).tap();
    await expect(page).toHaveURL('./search/?q=sanctions&year=2017');
    await answered(page);
    await facet(page, 'Actor', /^Boris Johnson/).tap();
    await expect(page).toHaveURL('./search/?q=sanctions&actor=boris-johnson&year=2017');
    await expect(page.getByRole('group', { name: 'Narrow the results' })).toBeVisible();
    await page.getByRole('button', { name: 'Remove Year: 2017' }).tap();
    await expect(page).toHaveURL('./search/?q=sanctions&actor=boris-johnson');
    await page.getByText('Narrow the results').tap();
    await answered(page);
    const title = (await links(page).first().textContent()) ?? '';
    await links(page).first().tap();

    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
  });

  test('the dialog fills the screen, takes a completion, and closes', { tag: '@soak' }, async ({ page }) => {
    await page.goto('./about/');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Search' }).tap();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await answered(dialog);
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 640 });
    await field(dialog).fill('speaker:till');
    await dialog.getByRole('option', { name: /Rex Tillerson/ }).tap();
    await expect(chips(dialog)).toContainText('Actor: Rex Tillerson');
    await expect(items(dialog).first()).toContainText('Statement');
    await dialog.getByRole('button', { name: 'Close search' }).tap();

    await expect(dialog).toHaveCount(0);
  });

  test('whatever can be touched is at least 24 pixels high and wide, or stands in a line of text', async ({
    page,
  }) => {
    await openSearch(page, 'q=sanctions&kind=briefing&year=2017');
    await page.getByText('Narrow the results').tap();
    await page.getByText('How to ask').tap();
    const small = await page.locator('archive-search').evaluate((search) =>
      [...search.querySelectorAll('button, input, select, summary, fieldset label')].flatMap((one) => {
        const { width, height } = (one.closest('fieldset label') ?? one).getBoundingClientRect();
        return width > 0 && (width < 24 || height < 24)
          ? [`${one.outerHTML.slice(0, 80)} ${width} × ${height}`]
          : [];
      }),
    );

    expect(small).toEqual([]);
  });
});
