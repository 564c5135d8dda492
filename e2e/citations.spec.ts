import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await page.goto('/briefings/2017/g7-lucca/');
  await page.getByRole('heading', { name: 'Cite this briefing' }).click();
});

const copied = 'navigator.clipboard.readText()';

test('a citation is copied as it is shown, and the reader is told', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Copy the Chicago citation' });
  await button.click();

  await expect(button).toHaveText('Copied');
  expect(await page.evaluate(copied)).toMatch(
    /^The Lucca Papers\. “Johnson and Tillerson Press .*” The Lucca Papers, April 10, 2017\. https:\/\/archive\.example\/briefings\/2017\/g7-lucca\/\.$/,
  );
});

test('a statement is cited with its speaker and office, by keyboard', async ({ page }) => {
  await page.getByText('Cite a statement').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: 'Copy the citation of statement 1' })).toHaveText('Copied');
  expect(await page.evaluate(copied)).toMatch(
    /^Boris Johnson \(Foreign Secretary, United Kingdom\), 10 April 2017, in “.*#statement_[0-9a-f]{8}$/,
  );
});

test('reference managers get files in three formats', async ({ page }) => {
  for (const [name, first] of [
    ['BibTeX', '@article{2017_g7-lucca,'],
    ['RIS', 'TY  - NEWS'],
    ['CSL-JSON', '[\n'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: `For reference managers: ${name}` }).click();

    expect(await readFile(await (await download).path(), 'utf8')).toContain(first);
  }
});

test('the head names title, date, publisher and address for those that read metas', async ({ page }) => {
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).first().getAttribute('content');

  expect(await meta('citation_title')).toMatch(/^Johnson and Tillerson press/);
  expect(await meta('citation_publication_date')).toBe('2017/04/10');
  expect(await meta('DC.publisher')).toBe('The Lucca Papers');
  expect(await meta('DC.identifier')).toBe('https://archive.example/briefings/2017/g7-lucca/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('citations are there to be selected, and no button that does nothing', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Cite' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  });
});
