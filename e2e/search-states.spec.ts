import { HtmlValidate } from 'html-validate';
import { expect, test, type Page } from 'playwright/test';
import { htmlRules } from './html-rules.ts';
import { expectSound, type Look } from './looks.ts';
import { answered, field, held, index, links, openSearch, status } from './search-page.ts';
import { addressOf, fixture } from './sites.ts';
import { soakUnless } from './soak-unless.ts';

/** Brings the search page or the dialog into each of its states. */
const states: Record<string, (page: Page) => Promise<void>> = {
  empty: (page) => openSearch(page),
  results: (page) => openSearch(page, 'q=sanctions'),
  'all kinds': (page) => openSearch(page, 'q=Lucca'),
  'narrowed results': (page) =>
    openSearch(page, 'q=sanctions&kind=briefing&actor=boris-johnson&year=2017&from=2017-04-01&sort=newest'),
  'another name': (page) => openSearch(page, 'q=UNSC'),
  'a mended word': (page) => openSearch(page, 'q=Putn'),
  'nothing found': (page) => openSearch(page, 'q=qqqzzzyyy&year=2017'),
  'an operator not understood': (page) => openSearch(page, 'q=sarin actor:nobody'),
  completions: async (page) => {
    await openSearch(page);
    await field(page).pressSequentially('actor:john');
    await field(page).press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  },
  loading: async (page) => {
    await held(page);
    await page.goto('./search/?q=sarin');
    await expect(status(page)).toHaveText('Loading the search index …');
  },
  slow: async (page) => {
    await page.clock.install();
    await held(page);
    await page.goto('./search/?q=sarin');
    await expect(status(page)).toHaveText('Loading the search index …');
    await page.clock.fastForward(5000);
    await expect(status(page)).toContainText('slow');
  },
  failed: async (page) => {
    await page.context().route(index, (route) => route.abort());
    await page.goto('./search/?q=sarin');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  offline: async (page) => {
    await openSearch(page);
    await page.context().setOffline(true);
    await field(page).fill('sarin');
    await expect(page.getByRole('alert')).toContainText('offline');
  },
  'right to left': async (page) => {
    await page.goto(addressOf(fixture, '/search/?q=يوسف'));
    await answered(page);
  },
  markup: async (page) => {
    await page.goto(addressOf(fixture, '/search/?q=bold crane'));
    await answered(page);
  },
  'the dialog, empty': async (page) => {
    await page.goto('./briefings/2017/g7-lucca/');
    await page.keyboard.press('/');
    await answered(page.getByRole('dialog'));
  },
  'the dialog with results': async (page) => {
    await page.goto('./briefings/2017/g7-lucca/');
    await page.keyboard.press('/');
    await field(page.getByRole('dialog')).fill('Tillerson');
    await expect(links(page.getByRole('dialog')).first()).toHaveText('Rex Tillerson');
    await answered(page.getByRole('dialog'));
  },
  'the dialog with its filters': async (page) => {
    await page.goto('./briefings/2017/g7-lucca/');
    await page.keyboard.press('/');
    await field(page.getByRole('dialog')).fill('sanctions');
    await page.getByText('Narrow the results').click();
    await page.getByRole('checkbox', { name: /^2017/ }).check();
    await answered(page.getByRole('dialog'));
  },
  'a page with marked words': async (page) => {
    await page.goto('./briefings/2017/g7-lucca/?mark=sanctions');
    await expect(page.getByRole('button', { name: 'Remove the marks' })).toBeVisible();
  },
};

/** Of a part of a page, as browsers write it. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    ...htmlRules.rules,
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    'heading-level': 'off',
    'form-dup-name': ['error', { shared: ['checkbox'] }],
    // No native element completes what is typed as a combobox does.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

// The window that tests share stays without a connection.
test.afterEach(({ context }) => context.setOffline(false));

/** Every light and width, by all rules. */
const everyLook: Look[] = [
  ['light', 1280],
  ['light', 320],
  ['dark', 1280],
  ['dark', 320],
];

/** What differs most, by the rules that can tell; the soak asks all of every look. */
const looks: Look[] = [
  ['light', 1280],
  ['light', 320, { runOnly: ['color-contrast', 'target-size', 'scrollable-region-focusable'] }],
  ['dark', 320, { runOnly: ['color-contrast'] }],
];

/** What is wider than where it stands. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog[open]');
    return [
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['wider than the window'] : []),
      ...(dialog && dialog.scrollWidth > dialog.clientWidth ? ['wider than the dialog'] : []),
    ];
  });
}

/** Brings a page into a state, and expects that it is sound there and fits. */
async function expectSoundIn(page: Page, bring: (page: Page) => Promise<void>, looks: Look[]): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await bring(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // What keeps to the foot of a window lies over a part of whatever happens to be there, and is not to be touched for
  // it.
  await expectSound(page, looks, () => tooWide(page), 2400);
}

/** States that have most on the screen; the soak asks of all. */
const telling = new Set(['results', 'nothing found', 'failed', 'the dialog with its filters']);

for (const [state, bring] of Object.entries(states)) {
  test(
    `${state}: is sound for assistive technology, light and dark, valid, and fits from 320 pixels`,
    soakUnless(telling.has(state)),
    async ({ page }) => {
      await expectSoundIn(page, bring, looks);
      const html = await page
        .locator('archive-search, .marks')
        .first()
        .evaluate((one) => one.outerHTML);
      const { results: reports } = await validator.validateString(html);
      expect(
        reports.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
        ),
      ).toEqual([]);
    },
  );

  test(`${state}: is sound and fits in every light and width`, { tag: '@soak' }, ({ page }) =>
    expectSoundIn(page, bring, everyLook),
  );
}
