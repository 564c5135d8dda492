import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.use({ baseURL: addressOf(fixture, '') });

test.describe('the awkward archive', () => {
  test('shows all twelve offices of an actor, and none of one who held none', async ({ page }) => {
    await page.goto('/actors/ada-lind/');
    for (const name of ['Offices', 'Offices of other times'])
      await expect(page.getByRole('list', { name, exact: true }).getByRole('listitem')).toHaveCount(6);

    await page.goto('/actors/bo-karr/');
    await expect(page.getByRole('list', { name: /^Offices/ })).toHaveCount(0);
  });

  test('shows the office that began last when several are held', async ({ page }) => {
    await page.goto('/briefings/2017/minister-speaks/');

    await expect(page.getByRole('figure')).toContainText('Ada Lind, Harbour Minister, Islands’ Council');
  });

  test('keeps the page of a withdrawn briefing under a notice, and out of every list', async ({ page }) => {
    await page.goto('/briefings/2016/withdrawn/');
    await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText('has been withdrawn');
    await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText(
      'The meeting did not take place.',
    );

    for (const path of [
      '/',
      '/briefings/',
      '/briefings/2016/',
      '/actors/ada-lind/',
      '/places/port-ellis/',
      '/topics/work/',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('link', { name: 'A withdrawn briefing' })).toHaveCount(0);
    }
    await page.goto('/search/?q=obsoletewhale');
    await expect(page.getByRole('status')).toHaveText(/Nothing/);
  });

  test('holds no byte of a draft or of a briefing under embargo', async () => {
    const names = await readdir(fixture.dist, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    const leaks: string[] = [];
    for (const file of files) {
      const bytes = await readFile(file);
      const texts = [bytes, ...(bytes[0] === 0x1f && bytes[1] === 0x8b ? [gunzipSync(bytes)] : [])];
      if (
        texts.some((text) =>
          /zanzibarquill|quetzalmarmot|draft briefing|embargoed briefing/i.test(text.toString('latin1')),
        )
      )
        leaks.push(file);
    }

    expect(files.length).toBeGreaterThan(100);
    expect(leaks).toEqual([]);
  });

  test('runs the imports and expressions of a program', async ({ page }) => {
    await page.goto('/briefings/2017/program/');

    await expect(page.getByText('Bo Karr counted 2400 tonnes.')).toBeVisible();
    await expect(page.getByText('High tide at 06:40')).toHaveCSS('font-weight', '700');
    await expect(page.getByRole('figure')).toContainText('It is 1200 by morning.');
  });

  test('gives documents and programs the same HTML', async ({ page }) => {
    const texts: string[] = [];
    for (const kind of ['document', 'program']) {
      await page.goto(`/briefings/2017/same-text-${kind}/`);
      const html = await page.locator('.prose').innerHTML();
      texts.push(html.replaceAll(`same-text-${kind}`, 'same-text'));
    }

    expect(texts[1]).toBe(texts[0]);
  });

  test('shows images with their size, their words and their credit', async ({ page }) => {
    await page.goto('/briefings/2017/images/');
    const harbour = page.getByRole('img', { name: 'A harbour in blue' });

    await expect(harbour).toHaveAttribute('width', '640');
    await expect(harbour).toHaveAttribute('height', '400');
    await expect(harbour).toHaveJSProperty('complete', true);
    await expect(harbour).not.toHaveJSProperty('naturalWidth', 0);
    await expect(page.getByRole('figure').first()).toContainText('Harbour Library');
    await expect(page.getByRole('img', { name: 'A tall crane' })).toBeVisible();
  });

  test('says that a briefing has no sources', async ({ page }) => {
    await page.goto('/briefings/2016/no-sources/');

    await expect(page.getByText('No sources are given for this briefing.')).toBeVisible();
  });

  test('shows a place that has no coordinates', async ({ page }) => {
    await page.goto('/places/nowhere-shoal/');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nowhere Shoal');
    await expect(page.getByText('Coordinates')).toHaveCount(0);
  });

  test('sets right-to-left titles and paragraphs in their direction', async ({ page }) => {
    await page.goto('/briefings/2017/right-to-left/');

    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('direction', 'rtl');
    await expect(page.getByText('إن الميناء مغلق')).toHaveCSS('direction', 'rtl');
    await expect(page.getByText('The captain’s words')).toHaveCSS('direction', 'ltr');
  });

  test('keeps the 29th of February', async ({ page }) => {
    await page.goto('/briefings/2016/leap-day/');

    await expect(page.getByRole('main').getByRole('time').first()).toHaveText('29 February 2016');
  });

  test('lists corrections by day, the newest first', async ({ page }) => {
    await page.goto('/briefings/2014/harbour-closure/');
    const corrections = page.getByRole('region', { name: 'Corrections' }).getByRole('listitem');

    await expect(corrections).toHaveCount(2);
    await expect(corrections.first()).toContainText('Correction of an attribution, 20 June 2014');
    await expect(corrections.last()).toContainText('for a day');
  });

  test('leads from an old address to the new one', async ({ page }) => {
    await page.goto('/old/harbour-closure/');

    await expect(page).toHaveURL(/\/briefings\/2014\/harbour-closure\/$/);
  });
});
