import { expect, test, type Locator, type Page } from 'playwright/test';
import { expectSound } from './looks.ts';
import { soakUnless } from './soak-unless.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const byTime = (page: Page) => timeline(page).getByRole('list', { name: 'By time' });
const stretch = (page: Page, words: string) =>
  byTime(page)
    .locator(':scope > li')
    .filter({ has: page.getByText(words, { exact: true }) });

/** What of some elements is smaller than a finger can meet. */
function tooSmall(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) =>
    all.flatMap((link) => {
      const { width, height } = link.getBoundingClientRect();
      return width < 24 || height < 24 ? [`${link.textContent.trim()}: ${width} × ${height}`] : [];
    }),
  );
}

test.describe('an actor’s time in the archive', () => {
  test('is told stretch by stretch, with the office of each, what was said and who was there', async ({
    page,
  }) => {
    await page.goto('/actors/boris-johnson/');

    await expect(byTime(page).locator(':scope > li')).toHaveCount(9);
    await expect(stretch(page, 'July to September 2016')).toContainText(
      'Foreign Secretary, United Kingdom, from 13 July 2016',
    );
    await expect(stretch(page, 'October to December 2016')).toContainText('nothing in the archive');
    const spring = stretch(page, 'April to June 2017');
    await expect(spring).toContainText(/Briefings.*Statements.*Rex Tillerson/s);
    await expect(timeline(page)).toContainText('This is what the archive holds, not all that happened.');
  });

  test(
    'has a link for every briefing and statement, which says its day',
    { tag: '@soak' },
    async ({ page }) => {
      await page.goto('/actors/boris-johnson/');
      const spring = stretch(page, 'April to June 2017');

      await spring.getByRole('link', { name: /^10 April 2017: Vladimir Putin was “toxifying/ }).click();
      await expect(page).toHaveURL(/\/briefings\/2017\/g7-lucca\/#statement_/);

      await page.goBack();
      await spring
        .getByRole('link', { name: '8 April 2017: Johnson cancels visit to Moscow' })
        .first()
        .click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Johnson cancels visit to Moscow');
    },
  );

  test('has the offices of the time, each leading to its briefings, and others below', async ({ page }) => {
    await page.goto('/actors/boris-johnson/');
    const offices = timeline(page).getByRole('list', { name: 'Offices', exact: true });

    await expect(offices.getByRole('listitem')).toHaveCount(1);
    await expect(timeline(page).getByRole('list', { name: 'Offices of other times' })).toContainText(
      'Mayor of London',
    );
    await offices.getByRole('link', { name: /^7 briefings as Foreign Secretary, United Kingdom/ }).click();
    await expect(page).toHaveURL(/\/search\/\?actor=boris-johnson&from=2016-07-13&to=2018-07-09$/);
  });

  test('counts where marks would be too many, and a number leads to as many', async ({ page }) => {
    await page.goto('/actors/russia/');
    await timeline(page).getByRole('link', { name: '8 briefings, January to June 2017' }).click();

    await expect(page.getByRole('status')).toHaveText(/^8 /);
  });

  test('is walked by keyboard in the order of time, and says above the axis what is met', async ({
    page,
  }) => {
    await page.goto('/actors/boris-johnson/');
    const first = byTime(page).getByRole('link', { name: 'July to September 2016' });
    await first.focus();
    await page.keyboard.press('Tab');
    const mark = page.getByRole('link', { name: '13 July 2016: Boris Johnson becomes Foreign Secretary' });

    await expect(mark.first()).toBeFocused();
    const words = await mark.first().getByText('13 July 2016').boundingBox();
    const axis = await first.boundingBox();
    expect(words?.width).toBeGreaterThan(200);
    expect((words?.y ?? 0) + (words?.height ?? 0)).toBeLessThanOrEqual(axis?.y ?? 0);
  });

  test('goes from the other side where that is read from', { tag: '@soak' }, async ({ page }) => {
    await page.goto('/actors/boris-johnson/');
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    const ends = [stretch(page, 'July to September 2016'), stretch(page, 'July to September 2018')];
    const [first, last] = await Promise.all(ends.map((one) => one.boundingBox()));

    expect(first?.x).toBeGreaterThan(last?.x ?? Infinity);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const path of ['/actors/boris-johnson/', '/actors/russia/', '/places/syria/', '/topics/sanctions/'])
    test(
      `${path} is read from top to bottom, and every mark can be met`,
      soakUnless(path === '/actors/russia/'),
      async ({ page }) => {
        await page.goto(path);
        const places = await byTime(page)
          .locator(':scope > li')
          .filter({ visible: true })
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));

        expect(places.toSorted((a, b) => a - b)).toEqual(places);
        expect(new Set(places).size).toBe(places.length);
        expect(await tooSmall(byTime(page).getByRole('link'))).toEqual([]);
        expect(
          await tooSmall(timeline(page).getByRole('list', { name: 'On the line' }).getByRole('link')),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
    );

  test('a silence is said once, with the office of its time', async ({ page }) => {
    await page.goto('/actors/boris-johnson/');
    const silences = byTime(page).getByText('nothing in the archive').filter({ visible: true });

    await expect(silences).toHaveCount(2);
    await expect(byTime(page).getByText('October 2016 to March 2017')).toBeVisible();
    await expect(byTime(page).getByText('January to March 2017')).toBeHidden();
  });

  test('the office of a stretch stands in it', { tag: '@soak' }, async ({ page }) => {
    await page.goto('/actors/boris-johnson/');
    const words = stretch(page, 'July to September 2018').getByText('until 9 July 2018');

    expect((await words.boundingBox())?.width).toBeGreaterThan(100);
  });
});

test.describe('the time of a place and of a topic', () => {
  for (const [path, name] of [
    ['/places/lucca/', 'Boris Johnson'],
    ['/topics/sanctions/', 'European Union'],
  ] as const)
    test(
      `${path} has who acted there, and is sound, light and dark, wide and narrow`,
      soakUnless(path === '/places/lucca/'),
      async ({ page }) => {
        await page.goto(path);
        await expect(timeline(page).getByRole('list', { name: 'On the line' })).toContainText(name);
        await expect(
          stretch(page, path.includes('lucca') ? 'April 2017' : 'January to June 2017'),
        ).toContainText(name);

        await expectSound(page, [
          ['light', 1280],
          ['light', 360],
          ['dark', 1280],
          ['dark', 360],
        ]);
      },
    );
});

test('in narrow columns, labels are broken alike', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await page.goto('/actors/boris-johnson/');

  const lines = await byTime(page)
    .getByText('–')
    .evaluateAll((labels) =>
      labels.map((label) => {
        const range = document.createRange();
        if (label.lastChild) range.selectNodeContents(label.lastChild);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      }),
    );
  expect(lines).toHaveLength(9);
  expect(new Set(lines)).toEqual(new Set([2]));
});

test('on paper, marks and numbers are there without what they would say', async ({ page }) => {
  await page.goto('/actors/russia/');
  await page.emulateMedia({ media: 'print' });

  await expect(timeline(page).getByRole('link', { name: '8 briefings, January to June 2017' })).toBeVisible();
  await expect(timeline(page).getByText('Every dot leads to')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a stretch leads to its year in the list', { tag: '@soak' }, async ({ page }) => {
    await page.goto('/actors/russia/');
    await byTime(page).getByRole('link', { name: 'January to June 2014', exact: true }).click();

    await expect(page).toHaveURL(/\/actors\/russia\/#year_2014$/);
    await expect(page.getByRole('heading', { level: 3, name: '2014' })).toBeInViewport();
  });
});
