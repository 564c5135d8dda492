import { expect, test } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.describe('how we know this', () => {
  test('counts sources by kind and publisher, and says what is archived', async ({ page }) => {
    await page.goto('/briefings/2017/khan-shaykhun-attack/');

    await expect(page.getByRole('region', { name: 'How we know this' })).toContainText(
      '4 sources from 4 publishers: 2 documents, 1 press report, 1 official source.',
    );
    await expect(page.getByRole('region', { name: 'How we know this' })).toContainText(
      'None has an archived copy.',
    );
  });

  test('says where one source carries all of it, and leads to the rules', async ({ page }) => {
    await page.goto('/briefings/2017/g7-lucca/');
    const known = page.getByRole('region', { name: 'How we know this' });
    await expect(known).toContainText('All of it rests on this source alone');

    await known.getByRole('link', { name: 'Methodology' }).click();

    await expect(page).toHaveURL(/\/methodology\/$/);
  });

  test('leads from statements that one source alone carries to that source', async ({ page }) => {
    await page.goto('/briefings/2013/geneva-framework/');
    const known = page.getByRole('region', { name: 'How we know this' });
    await expect(known).toContainText('Each of the 2 statements rests on one source alone: source 1');

    await known
      .getByRole('link', { name: /^source \d+$/ })
      .first()
      .click();

    await expect(page).toHaveURL(/#source_/);
  });

  test('says which sources have an archived copy', async ({ page }) => {
    await page.goto(addressOf(fixture, '/briefings/2014/harbour-closure/'));

    await expect(page.getByRole('region', { name: 'How we know this' })).toContainText(
      '2 sources from 1 publisher: 2 press reports. 1 of them has an archived copy.',
    );
  });
});
