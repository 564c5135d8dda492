import { expect, test, type Page } from 'playwright/test';
import { expectStill, watchShift } from './layout-shift.ts';
import { soakUnless } from './soak-unless.ts';

/** Where the first sentence of a text ends, in pixels from the top of the page. */
function endOfFirstSentence(page: Page): Promise<number> {
  return page.evaluate(() => {
    const paragraph = document.querySelector('.prose > p');
    if (!paragraph) return Infinity;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const end = (node.textContent ?? '').search(/[.!?](?:\s|$)/);
      range.setStart(node, 0);
      range.setEnd(node, end < 0 ? (node.textContent ?? '').length : end + 1);
      if (end >= 0) break;
    }
    return range.getBoundingClientRect().bottom;
  });
}

/** Makes what the page loads come in over a slow line, to a slow machine. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const slow4G = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };
  await session.send('Network.emulateNetworkConditions', { offline: false, ...slow4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('the first sentence of the lead briefing is on the first screen', async ({ page }) => {
    await page.goto('./briefings/2017/g7-lucca/');

    expect(await endOfFirstSentence(page)).toBeLessThanOrEqual(740);
  });

  test('the first sentence is on the first screen under a long title, a long name and a wide logo', async ({
    page,
  }) => {
    await page.goto('./briefings/2017/g7-lucca/');
    await page.evaluate(() => {
      const long =
        'The foreign ministers of the seven and their guests end the meeting and agree on no sanctions at all';
      const title = document.querySelector('h1');
      if (title) title.textContent = `${long} against anybody`;
      title?.classList.add('long');
      const name = document.querySelector('header .title span');
      if (name) name.textContent = 'The Institute for Research into Sanctions and Diplomatic Practice';
      const logo = document.createElement('img');
      [logo.width, logo.height] = [180, 60];
      for (const { name: one, value } of name?.attributes ?? []) logo.setAttribute(one, value);
      name?.before(logo);
    });

    expect(await endOfFirstSentence(page)).toBeLessThanOrEqual(740);
  });

  test('the home page is at most four screens, and says where to begin', async ({ page }) => {
    await page.goto('./');

    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4 * 740);
    await expect(page.getByText('Begin with')).toBeVisible();
  });

  test('citing is one line, after what was known and what happened, that opens', async ({ page }) => {
    await page.goto('./briefings/2017/g7-lucca/');
    const style = page.getByText('Chicago', { exact: true });
    const since = await page.getByRole('region', { name: 'What happened since' }).boundingBox();
    const cite = page.getByRole('heading', { name: 'Cite this briefing' });
    await expect(style).toBeHidden();
    expect((await cite.boundingBox())?.y ?? 0).toBeGreaterThan((since?.y ?? 0) + (since?.height ?? 0));

    await cite.click();

    await expect(style).toBeVisible();
  });

  test('the sections are behind a menu, and search beside it', async ({ page }) => {
    await page.goto('./briefings/2017/g7-lucca/');
    const sections = page.getByRole('navigation', { name: 'Sections' });
    await expect(sections.getByRole('link', { name: 'Search' })).toBeVisible();
    await expect(sections.getByRole('link', { name: 'Places' })).toBeHidden();

    await sections.getByText('Menu').click();

    await expect(sections.getByRole('link', { name: 'Places' })).toBeVisible();
  });

  test('every month of the calendar stands on the screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.goto('./briefings/');
    const months = page
      .getByRole('region', { name: 'By year and month' })
      .getByRole('cell')
      .getByRole('link');
    const ends = await months.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));

    expect(ends.length).toBeGreaterThan(10);
    expect(Math.max(...ends)).toBeLessThanOrEqual(320);
    await expect(months.first()).toContainText('Mar');
  });

  test('a paragraph shows its address where nothing hovers', async ({ page }) => {
    await page.goto('./briefings/2017/g7-lucca/');
    const permalink = page.getByRole('link', { name: 'Paragraph 1' });

    await expect(permalink).toHaveCSS('opacity', '1');
    expect((await permalink.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  });

  test('a heading shows its address where nothing hovers', { tag: '@soak' }, async ({ page }) => {
    await page.goto('./briefings/2017/g7-lucca/');
    const permalink = page.getByRole('link', { name: /^Section “/ }).first();

    await expect(permalink).toHaveCSS('opacity', '1');
    const { width = 0, height = 0 } = (await permalink.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  test('a map keeps its names, which cover neither each other nor what they are of', async ({ page }) => {
    await page.goto('./places/');
    const names = page.getByRole('region', { name: 'On the map' }).locator('text:visible');
    const boxes = await names.evaluateAll((all) =>
      all.map((name) => name.getBoundingClientRect().toJSON() as DOMRect),
    );

    expect(boxes.length).toBeGreaterThan(3);
    for (const [at, one] of boxes.entries()) {
      expect(one.height).toBeGreaterThanOrEqual(11);
      for (const other of boxes.slice(at + 1))
        expect(
          one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top + 2 ||
            other.bottom <= one.top + 2,
        ).toBe(true);
    }
  });
});

for (const width of [320, 360, 768, 960, 1280])
  test(
    `a long name breaks no word of the header at ${width} pixels`,
    soakUnless(width === 320),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('./');
      const header = page.getByRole('banner');
      const short = await header.evaluate((one) => one.clientHeight);
      await header.locator('.title span').evaluate((one) => {
        one.textContent = 'The Institute for Research into Sanctions and Diplomatic Practice at Lucca';
      });

      const links = await header
        .locator('nav a:visible')
        .evaluateAll((all) => all.map((one) => one.clientHeight));
      expect(Math.max(...links)).toBeLessThanOrEqual(Math.min(...links) + 1);
      expect(await header.evaluate((one) => one.clientHeight)).toBeLessThanOrEqual(short + 100);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );

test('on a wide screen the sections stand beside the name of the archive, without a menu', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');
  const header = page.getByRole('banner');

  await expect(header.getByText('Menu')).toBeHidden();
  const name = await header.getByRole('link', { name: 'The Lucca Papers' }).boundingBox();
  const places = await header.getByRole('link', { name: 'Places' }).boundingBox();
  expect(Math.abs((places?.y ?? 0) - (name?.y ?? 0))).toBeLessThan(name?.height ?? 0);
});

test('on a wide screen, where to begin stands beside what the archive is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./');

  const what = await page.getByText('An archive of short, sourced briefings').boundingBox();
  const begin = await page.getByText('Begin with').boundingBox();
  expect(begin?.x).toBeGreaterThan((what?.x ?? 0) + (what?.width ?? 0));
  expect(begin?.y).toBeLessThan((what?.y ?? 0) + (what?.height ?? 0));
});

test('a name of fifty letters takes two lines of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./');

  const lines = await page
    .getByRole('banner')
    .locator('.title')
    .evaluate((title) => {
      title.classList.add('long');
      const name = title.querySelector('span');
      if (name) name.textContent = 'The Lucca and Tuscany Papers on European Sanctions';
      return (name?.clientHeight ?? 0) / Number.parseFloat(getComputedStyle(title).lineHeight);
    });
  expect(Math.round(lines)).toBe(2);
});

for (const width of [360, 1280])
  test(`nothing moves while the lead briefing comes in, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });

    await slowDown(page);
    await watchShift(page);
    await page.goto('./briefings/2017/g7-lucca/', { waitUntil: 'load' });

    await expectStill(page, 0.02);
  });

test('notes and sources have signs of different kinds', async ({ page }) => {
  await page.goto('./briefings/2017/g7-lucca/');

  await expect(page.getByRole('link', { name: 'a', exact: true })).toHaveAttribute('href', '#note_fn-1');
  await expect(page.getByRole('link', { name: /^Source 1:/ }).first()).toHaveText('1');
});

test('a policy and the sheet are asked for before any script', async ({ request }) => {
  const html = await (await request.get('./')).text();
  const order = ['content-security-policy', 'rel="stylesheet"', '<script'].map((text) => html.indexOf(text));

  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
});
