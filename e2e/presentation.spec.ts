import { expect, test } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.describe('colour scheme', () => {
  test('follows the system, and a choice that outlasts the page', async ({ browser }) => {
    const context = await browser.newContext({ colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light dark');

    await page.getByRole('button', { name: 'Switch to dark colours' }).click();
    await page.goto('/about/');

    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await expect(page.getByRole('button', { name: 'Switch to light colours' })).toBeVisible();
    await context.close();
  });

  test('is set before anything is painted', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('theme', 'dark');
      new MutationObserver(() => {
        if (document.querySelector('body'))
          document.documentElement.dataset.atBody ??= document.documentElement.dataset.theme ?? '';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/');

    await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
  });
});

test.describe('whoever needs more to tell things apart', () => {
  test('is shown quiet words as others are, and lines as quiet words', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    const colours = () =>
      page.getByRole('contentinfo').evaluate((footer) => {
        const { color, borderBlockStartColor } = getComputedStyle(footer);
        return { color, borderBlockStartColor, text: getComputedStyle(document.body).color };
      });
    const usual = await colours();
    expect(usual.color).not.toBe(usual.text);

    await page.emulateMedia({ contrast: 'more' });
    const more = await colours();
    expect(more).toEqual({ color: usual.text, borderBlockStartColor: usual.color, text: usual.text });
  });

  test('sees in forced colours where a link has led', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    await page.emulateMedia({ forcedColors: 'active' });
    const correction = page.locator('#correction_1');
    await page.goto('/briefings/2017/g7-lucca/#correction_1');

    await expect(correction).toHaveCSS('outline-style', 'solid');
    const colour = await correction.evaluate((one) => getComputedStyle(one).outlineColor);
    expect(colour).toBe(await page.locator('body').evaluate((body) => getComputedStyle(body).color));
  });
});

test('the way past the menu leaves the page in its colours', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#content$/);
  await expect(page.getByRole('main')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test.describe('on paper', () => {
  test('a briefing keeps its sources and address, and loses its navigation', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    await page.emulateMedia({ media: 'print' });

    await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Sources' })).toBeVisible();
    await expect(
      page.getByText('https://archive.example/briefings/2017/g7-lucca/', { exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('region', { name: 'Who' }).getByText('Angelino Alfano')).toBeVisible();
  });
});

/** How many sheets a PDF has. */
function sheetsOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

test.describe('on sheets of A4', () => {
  test('a briefing of 700 words takes two, with one citation', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    const words = await page.evaluate(() => {
      const prose = document.querySelector('.prose');
      for (const other of prose?.querySelectorAll('.table, .note') ?? []) other.remove();
      const count = () => prose?.textContent.split(/\s+/).length ?? 0;
      const last = [...(prose?.querySelectorAll(':scope > p') ?? [])].at(-1);
      last?.append(' They were to meet again.'.repeat((700 - count()) / 5));
      return count();
    });
    expect(Math.abs(words - 700)).toBeLessThan(10);

    expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Chicago', { exact: true })).toBeVisible();
    await expect(page.getByText('APA', { exact: true })).toBeHidden();
  });

  test('a timeline follows the briefings of an actor at once', async ({ page }) => {
    await page.goto('/actors/boris-johnson/');

    expect(sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(2);
  });

  test('every sheet has the title, and none ends with a heading', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    await page.emulateMedia({ media: 'print' });

    const title = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--running-title'),
    );
    expect(title).toBe(`"${await page.title()}"`);
    const headings = await page
      .locator('main :is(h1, h2, h3)')
      .evaluateAll((all) => all.map((heading) => getComputedStyle(heading).breakAfter));
    expect(new Set(headings)).toEqual(new Set(['avoid']));
  });

  test('sources have their addresses', async ({ page }) => {
    await page.goto(addressOf(fixture, '/briefings/2014/harbour-closure/'));
    await page.emulateMedia({ media: 'print' });

    await expect(page.getByText('https://gazette.example/2014/closed?page=2', { exact: true })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('feeds of each kind are folded', async ({ page }) => {
    await page.goto('/feeds/');
    const feeds = page.getByRole('region', { name: 'Topics' });
    const sanctions = feeds.getByRole('link', { name: 'Sanctions', exact: true });
    await expect(sanctions).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3 * 740);

    await feeds.getByText(/^\d+ feeds$/).click();
    await expect(sanctions).toBeVisible();
  });

  test('who and what is folded above the text', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    const who = page.getByText('Offices as held on 10 April 2017');
    await expect(who).toBeHidden();

    await page.getByText(/^\d+ actors, \d+ topics? and contents$/).click();

    await expect(who).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a briefing is whole', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Johnson and Tillerson');
    await expect(page.getByRole('figure').first()).toContainText('Foreign Secretary');
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test('the search page says why it is empty, and offers other ways', async ({ page }) => {
    await page.goto('/search/');

    // Playwright's text search passes over what stands in noscript.
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await page.getByRole('navigation', { name: 'Ways in' }).getByRole('link', { name: 'Topics' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topics');
  });
});

test.describe('addresses', () => {
  test('one that is unknown answers 404, with a search box and ways in', async ({ page }) => {
    const response = await page.goto('/briefings/2017/nothing-here/');

    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('searchbox', { name: 'Search the archive' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Ways in' }).getByRole('link')).toHaveCount(5);
  });

  test('an alias leads to its briefing', async ({ page }) => {
    await page.goto('/lucca/');

    await expect(page).toHaveURL(/\/briefings\/2017\/g7-lucca\/$/);
  });
});
