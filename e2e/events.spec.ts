import { expect, test } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

test.use({ baseURL: addressOf(fixture, '') });

const talks = 'Spring talks go on over two months and at two tables';

test.describe('an event of several days and places', () => {
  test('says its days, its hour, its places and who was what in it', async ({ page }) => {
    await page.goto('/briefings/2015/spring-talks/');
    const article = page.getByRole('article');
    const cast = page.getByRole('region', { name: 'Who' });

    await expect(article).toContainText('30 May – 2 June 2015, 09:30');
    for (const place of ['Port Ellis', 'West Quay'])
      await expect(article.getByRole('link', { name: place }).first()).toBeVisible();
    await expect(cast).toContainText('Chair of the Pilots’ Board, Islands’ Council, from 1 June 2015');
    await expect(cast).toContainText('Member of the Pilots’ Board, Islands’ Council, until 31 May 2015');
    await expect(cast).toContainText('host');
  });

  test(
    'stands in every year and month of its days, and once in the pages of its places',
    { tag: '@soak' },
    async ({ page }) => {
      for (const [path, times] of [
        ['/briefings/2015/', 2],
        ['/places/port-ellis/', 1],
        ['/places/west-quay/', 1],
        ['/actors/ada-lind/', 1],
      ] as const) {
        await page.goto(path);
        // A timeline's dots say the days, too.
        const titles = page.getByRole('main').getByRole('link', { name: talks, exact: true });
        await expect(titles, path).toHaveCount(times);
      }
      await page.goto('/briefings/');
      await page.getByRole('link', { name: 'June 2015: 1' }).click();
      await expect(page.getByRole('region', { name: 'June' })).toContainText(talks);
    },
  );

  test('is found by any of its days', async ({ page }) => {
    for (const days of ['from=2015-06-01&to=2015-06-01', 'year=2015']) {
      await page.goto(`/search/?q=talks&kind=briefing&${days}`);
      const result = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: talks }) });
      await expect(result, days).toContainText('30 May – 2 June 2015');
    }
    await page.goto('/search/?q=talks&kind=briefing&from=2015-06-03&to=2015-12-30');
    await expect(page.getByRole('link', { name: talks })).toHaveCount(0);
  });
});

test(
  'an event of nobody, nowhere and nothing in particular says none of them',
  { tag: '@soak' },
  async ({ page }) => {
    await page.goto('/briefings/2014/storm/');

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Storm');
    for (const name of ['Who', 'Topics']) await expect(page.getByRole('region', { name })).toHaveCount(0);
  },
);

test(
  'an event over the end of a year stands in both years, and is found in both',
  { tag: '@soak' },
  async ({ page }) => {
    for (const path of ['/briefings/2014/', '/briefings/2015/']) {
      await page.goto(path);
      await expect(page.getByRole('link', { name: 'Storm' })).toHaveCount(1);
    }
    for (const year of ['2014', '2015']) {
      await page.goto(`/search/?q=storm&kind=briefing&year=${year}`);
      await expect(page.getByRole('link', { name: 'Storm' }).first()).toBeVisible();
    }
  },
);

test('a page says what a place was called on its day, and search finds it by both names', async ({
  page,
}) => {
  await page.goto('/briefings/2016/no-sources/');
  await expect(page.getByRole('article').getByRole('link', { name: 'Anywhere Shoal' })).toBeVisible();

  await page.goto('/places/nowhere-shoal/');
  await expect(page.getByRole('main')).toContainText('Anywhere Shoal, until December 2016');
  for (const name of ['anywhere', 'nowhere']) {
    await page.goto(`/search/?q=${name}+shoal&kind=place`);
    const results = page.getByRole('list', { name: 'Results' });
    await expect(results.getByRole('link', { name: 'Nowhere Shoal' })).toBeVisible();
  }
});

test('a briefing in another language is marked as such wherever its words stand', async ({
  page,
  request,
}) => {
  const title = 'Порт закрыт: Иван Портов';
  await page.goto('/briefings/2017/cyrillic/');
  const marked = { lang: 'ru', dir: 'ltr' };
  for (const [name, value] of Object.entries(marked)) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute(name, value);
    await expect(page.locator('.prose')).toHaveAttribute(name, value);
  }
  for (const path of ['/briefings/2017/', '/places/port-ellis/']) {
    await page.goto(path);
    await expect(page.getByRole('main').locator(':lang(ru)', { hasText: title }).first(), path).toBeVisible();
  }
  const record = (await (await request.get('/briefings/2017/cyrillic/index.json')).json()) as object;
  const feed = await (await request.get('/feed.atom')).text();
  const bibtex = await (await request.get('/briefings/2017/cyrillic/cite.bib')).text();

  expect(record).toMatchObject({ language: 'ru' });
  expect(feed).toMatch(/<entry xml:lang="ru">(?:(?!<\/entry>).)*Порт закрыт/su);
  expect(bibtex).toContain('language = {ru}');
});

test('a result in another language is marked as such', { tag: '@soak' }, async ({ page }) => {
  await page.goto('/search/?q=закрыл&kind=briefing');

  await expect(page.getByRole('link', { name: 'Порт закрыт: Иван Портов' })).toHaveAttribute('lang', 'ru');
});

test(
  'identifiers from elsewhere stand on the page, lead on, and find what they are given to',
  { tag: '@soak' },
  async ({ page }) => {
    await page.goto('/briefings/2017/cyrillic/');
    const doi = page.getByRole('link', { name: 'doi: 10.5555/harbour.17' });

    await expect(doi).toHaveAttribute('href', 'https://doi.org/10.5555/harbour.17');
    await expect(page.getByRole('article')).toContainText('docket: H/2017/7');
    await page.goto('/search/?q=H/2017/7');
    await expect(page.getByRole('link', { name: 'Порт закрыт' }).first()).toBeVisible();
  },
);
