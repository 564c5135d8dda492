import { expect, test, type Page } from 'playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const button = (page: Page) => page.getByRole('button', { name: 'Copy quotation' });
const copied = 'navigator.clipboard.readText()';

/** Selects a text as a reader does who drags over it. */
async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const texts = document.createTreeWalker(
      document.querySelector('.prose') ?? document,
      NodeFilter.SHOW_TEXT,
    );
    while (texts.nextNode()) {
      const node = texts.currentNode as Text;
      const start = node.data.indexOf(sought);
      if (start === -1) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
      return;
    }
    throw new Error(`The text has no “${sought}”.`);
  }, words);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/briefings/2017/g7-lucca/');
});

// The window that tests share stays without a connection.
test.afterEach(({ context }) => context.setOffline(false));

test('selected words are copied with title, day and a link that leads to them', async ({ page }) => {
  await select(page, 'refuses a named person entry to a territory');
  await button(page).click();

  await expect(page.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
  const [quotation, link] = String(await page.evaluate(copied)).split('\n');
  expect(quotation).toMatch(
    /^“refuses a named person entry to a territory” — in “Johnson and Tillerson press .*”, The Lucca Papers, 10 April 2017\.$/,
  );
  expect(link).toMatch(
    /^https:\/\/archive\.example\/briefings\/2017\/g7-lucca\/#p_[a-z0-9-]+:~:text=refuses%20a%20named/,
  );
  const anchor = /#([^:]+)/.exec(link ?? '')?.[1] ?? '';
  await expect(page.locator(`[id="${anchor}"]`)).toContainText('A travel ban refuses');
});

test('words of a statement are copied with who said them, in which office', async ({ page }) => {
  await select(page, 'travel bans and asset freezes on Russian military chiefs.');
  const statement = page.locator('.statement-text').first();
  await statement.selectText();
  await button(page).click();

  expect(await page.evaluate(copied)).toMatch(
    /^“The leading nations .*” — Boris Johnson, Foreign Secretary, United Kingdom, in “[^]*#statement_[0-9a-f]{8}:~:text=/,
  );
});

test(
  'the keyboard reaches the offer from the selection, and Escape takes it away',
  { tag: '@soak' },
  async ({ page }) => {
    await select(page, 'An asset freeze bars a named person');
    await expect(button(page)).toBeVisible();
    const isThere = () => button(page).evaluate((element) => element === document.activeElement);
    for (let step = 0; step < 4 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('button', { name: 'Copied', exact: true })).toBeVisible();
    expect(await page.evaluate(copied)).toMatch(/^“An asset freeze bars a named person” — /);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Copied', exact: true })).toHaveCount(0);
  },
);

test(
  'the offer goes with the selection, and is only made for the text',
  { tag: '@soak' },
  async ({ page }) => {
    await select(page, 'An asset freeze bars a named person');
    await expect(button(page)).toBeVisible();
    await page.evaluate('getSelection().removeAllRanges()');
    await expect(button(page)).toHaveCount(0);

    await page.getByRole('heading', { level: 1 }).selectText();
    await expect(page.locator('.quotation')).toHaveCount(0);
  },
);

test(
  'the offer to copy a quotation needs no connection once it was loaded',
  { tag: '@soak' },
  async ({ page, context }) => {
    await select(page, 'An asset freeze bars a named person');
    await expect(button(page)).toBeVisible();
    await context.setOffline(true);
    await select(page, 'refuses a named person entry to a territory');
    await button(page).click();

    expect(await page.evaluate(copied)).toMatch(/^“refuses a named person/);
  },
);

test('nothing of the offer to copy a quotation is loaded before something is selected', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.mouse.click(300, 300);
  expect(asked.filter((url) => url.includes('offer'))).toEqual([]);

  await select(page, 'An asset freeze bars a named person');
  await expect(button(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('offer'))).toHaveLength(1);
});
