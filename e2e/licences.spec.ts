import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { papers } from './sites.ts';

/** The bytes of all typefaces below a folder, as text that can be compared. */
async function facesIn(folder: string): Promise<string[]> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.woff2'));
  return Promise.all(paths.map((path) => readFile(join(folder, path), 'base64')));
}

test('every typeface of a site is of a package whose licence the site has', async () => {
  const notices = await readFile(join(papers.dist, 'licences.txt'), 'utf8');
  const packages = [...notices.matchAll(/^Package: (\S+)/gm)].map(([, name = '']) =>
    join('node_modules', name),
  );
  const known = new Set((await Promise.all(packages.map(facesIn))).flat());
  const shipped = await facesIn(papers.dist);

  expect(shipped.length).toBeGreaterThan(0);
  expect(shipped.filter((face) => !known.has(face))).toEqual([]);
});

test('licences of the works of others are one step from the data', async ({ page }) => {
  await page.goto('/data/');
  await page.getByRole('link', { name: 'licences of their own' }).click();

  await expect(page.getByText('SIL OPEN FONT LICENSE').first()).toBeVisible();
});
