import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'playwright/test';
import { addressOf, fixture, fixtureContent, sites } from './sites.ts';

test.use({ baseURL: addressOf(fixture, '') });

/** A pixel of an image, by its place in shares of its sides. */
async function pixel(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

test('a photograph that was taken sideways stands upright, in its size', async ({ page, request }) => {
  await page.goto('/briefings/2017/images/');
  const quay = page.getByRole('img', { name: 'A quay with a red roof' });
  await quay.scrollIntoViewIfNeeded();

  await expect(quay).toHaveAttribute('width', '64');
  await expect(quay).toHaveAttribute('height', '96');
  await expect(quay).toHaveJSProperty('naturalWidth', 64);
  await expect(quay).toHaveJSProperty('naturalHeight', 96);
  const bytes = await (await request.get((await quay.getAttribute('src')) ?? '')).body();
  const [top, bottom] = [await pixel(bytes, 0.5, 0.1), await pixel(bytes, 0.5, 0.9)];
  expect(top[0]).toBeGreaterThan(150);
  expect(bottom[2]).toBeGreaterThan(80);
});

test('a wide image comes in the width that a reader needs', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/briefings/2017/images/');
  const coast = page.getByRole('img', { name: 'The coast, in a wide strip' });
  await coast.scrollIntoViewIfNeeded();

  await expect(coast).toHaveAttribute('width', '2400');
  await expect(coast).toHaveAttribute('height', '240');
  await expect(coast).toHaveJSProperty('complete', true);
  await expect
    .poll(() => coast.evaluate((element) => (element as HTMLImageElement).currentSrc))
    .toMatch(/\.480\.webp$/);
});

test('a drawing is shown, and nothing in it runs where it is opened by itself', async ({ page }) => {
  await page.goto('/briefings/2017/images/');
  const tides = page.getByRole('img', { name: 'The tides of a day' });
  await tides.scrollIntoViewIfNeeded();
  await expect(tides).toHaveJSProperty('naturalWidth', 200);

  await page.goto((await tides.getAttribute('src')) ?? '');

  await expect(page.getByText('Tides of Port Ellis')).toBeVisible();
  expect(await page.title()).toBe('');
  expect(await page.content()).not.toMatch(/script|onload|onclick|ada/i);
});

test('an image that a program imports is shown', async ({ page }) => {
  await page.goto('/briefings/2017/program/');

  for (const name of ['The chart of the tides', 'The chart as it is']) {
    const chart = page.getByRole('img', { name });
    await chart.scrollIntoViewIfNeeded();
    await expect(chart).toHaveJSProperty('naturalWidth', 80);
  }
});

for (const site of sites)
  test(`no image of ${site.name} tells where it was taken, or is wider than 2,400 pixels`, async () => {
    const names = await readdir(join(site.dist, '_astro'));
    const images = names.filter((name) => /^\.(?:png|jpe?g|gif|webp|avif)$/.test(extname(name)));

    // Another archive may have none.
    expect(images.length, 'pictures').toBeGreaterThan(site === fixture ? 0 : -1);
    for (const name of images) {
      const { exif, xmp, iptc, icc, orientation, width } = await sharp(
        join(site.dist, '_astro', name),
      ).metadata();
      expect([exif, xmp, iptc, icc, orientation], name).toEqual(Array(5).fill(undefined));
      expect(width, name).toBeLessThanOrEqual(2400);
    }
  });

test('no original is published', async () => {
  const names = await readdir(fixtureContent, { recursive: true });
  const pictures = names.filter((name) => /\.(?:jpg|png|svg)$/.test(name));
  const originals = await Promise.all(pictures.map((name) => readFile(join(fixtureContent, name))));
  const files = await readdir(join(fixture.dist, '_astro'));

  expect(originals).not.toEqual([]);
  expect(files.filter((name) => /\.(?:jpg|png|svg|webp)$/.test(name))).not.toEqual([]);
  for (const name of files) {
    const bytes = await readFile(join(fixture.dist, '_astro', name));
    expect(
      originals.some((original) => original.equals(bytes)),
      name,
    ).toBe(false);
  }
});
