import { expect, test, type Locator, type Page } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.describe('the page of corrections', () => {
  test('lists what was corrected and withdrawn, newest first, each with its briefing', async ({ page }) => {
    await page.goto(addressOf(fixture, '/corrections/'));

    const days = await page
      .getByRole('main')
      .getByRole('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days).toEqual(['2016-12-01', '2016-11-20', '2014-06-20', '2014-06-05']);
    await expect(entry(page, 'Harbour closed for a day', '5 June 2014')).toContainText(
      /Correction of fact\s*Was: for two days\s*Now: for a day/,
    );
    await expect(entry(page, 'A withdrawn briefing', '20 November 2016')).toContainText(
      /Withdrawn\s*The meeting did not take place\.\s*$/,
    );
  });

  test('says of what was erased the address, the day and the reason alone', async ({ page }) => {
    await page.goto(addressOf(fixture, '/corrections/'));

    await expect(entry(page, '/briefings/2016/taken-down/', '1 December 2016')).toHaveText(
      /^\s*1 December 2016\s*\/briefings\/2016\/taken-down\/\s*Withdrawn and erased\s*A court asked for it\.\s*$/,
    );
  });

  test('leads to a correction in its briefing, which leads back', async ({ page }) => {
    await page.goto('/corrections/');
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/briefings\/2017\/g7-lucca\/#correction_1$/);

    await page.getByRole('link', { name: 'All corrections of the archive' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corrections');
  });

  test('is in the footer of every page', async ({ page }) => {
    await page.goto('/places/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();

    await expect(page).toHaveURL(/\/corrections\/$/);
  });
});

function entry(page: Page, briefing: string, day: string): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: briefing, exact: true }) })
    .filter({ hasText: day });
}
