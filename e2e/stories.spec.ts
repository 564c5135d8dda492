import { expect, test, type Page } from 'playwright/test';
import { addressOf, fixture, papers } from './sites.ts';

test.use({ baseURL: addressOf(fixture, '') });

const story = '/stories/quay/';
const steps = (page: Page) => page.getByRole('region', { name: 'What happened' }).locator('[data-step]');

test.describe('a reader who knows nothing of an affair learns from its page', () => {
  test.beforeEach(({ page }) => page.goto(story));

  test('who began it, where and when', async ({ page }) => {
    const first = steps(page).first();

    await expect(steps(page)).toHaveCount(3);
    await expect(first).toContainText('1 June 2014');
    await expect(first).toContainText('West Quay');
    await expect(first).toContainText('Harbour closed for a day');
    await expect(first).toContainText('Dockers’ Union');
  });

  test('who held which office at each step, and through the story', async ({ page }) => {
    await expect(steps(page).nth(0)).toContainText('Ada Lind Member of the Pilots’ Board, Islands’ Council');
    await expect(steps(page).nth(1)).toContainText('Ada Lind Harbour Minister, Islands’ Council');

    const ada = page
      .getByRole('region', { name: 'Who', exact: false })
      .getByRole('listitem')
      .filter({ hasText: 'Ada Lind' });
    await expect(ada.first()).toContainText(
      'Deputy Harbour Minister, Islands’ Council, 2016 – 28 February 2017',
    );
    await expect(ada.first()).toContainText('3 briefings');
  });

  test('what was said, by whom and about what', async ({ page }) => {
    await expect(steps(page).first()).toContainText('The board would wait.');

    const row = page.getByRole('row').filter({ hasText: 'The board would wait.' });
    await expect(row.getByRole('rowheader')).toContainText('Ada Lind');
    await expect(row.getByRole('cell').first()).toHaveText('Strikes');
    await expect(page.getByRole('row').filter({ hasText: 'a senior official' })).toContainText(
      'whenever it suited everybody',
    );
  });

  test('what was not known on a day: by the control, by its address, and back', async ({ page }) => {
    await page.getByLabel('As it was known on').fill('2017-04-04');
    await page.getByRole('button', { name: 'Show', exact: true }).click();

    await expect(page).toHaveURL(/\?on=2017-04-04$/);
    await expect(page.getByRole('status')).toContainText('on 4 April 2017: 2 of 3 briefings. 1 came later');
    await expect(steps(page).nth(2)).toContainText('Came later, on 3 November 2017');
    await expect(steps(page).nth(2).getByText('said the same thing on the same day')).toBeHidden();
    await expect(page.getByText('whenever it suited everybody').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByText('It took years until both sides')).toBeHidden();
    const map = page.getByRole('region', { name: 'Where' });
    await expect(map.getByRole('link', { name: 'West Quay' })).toBeVisible();
    await expect(map.getByRole('link', { name: 'Port Ellis' })).toBeHidden();

    await page.reload();
    await expect(page.getByRole('status')).toContainText('2 of 3 briefings');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(page).toHaveURL(/\/stories\/quay\/$/);
    await expect(steps(page).nth(2).getByText('said the same thing on the same day')).toBeVisible();
    await expect(map.getByRole('link', { name: 'Port Ellis' })).toBeVisible();
  });

  test('who said what, also where the row that names them came later', async ({ page }) => {
    const rows = page.getByRole('row', { includeHidden: true }).filter({ hasText: 'Ada Lind' });
    const again = rows.nth(1).getByText('Ada Lind', { exact: true });
    expect((await again.boundingBox())?.width).toBe(1);
    await rows.first().evaluate((row) => {
      row.setAttribute('data-known', '2018-01-01');
    });

    await page.getByLabel('As it was known on').fill('2017-04-04');
    await page.getByRole('button', { name: 'Show', exact: true }).click();

    await expect(rows.first()).toBeHidden();
    expect((await again.boundingBox())?.width).toBeGreaterThan(40);
  });

  test('what is not covered', async ({ page }) => {
    const said = page.getByRole('region', { name: 'What is covered, and what is not' });

    await expect(said).toContainText('No briefing from 30 to 31 May 2014.');
    await expect(said).toContainText('No briefing from 2 June 2014 to 3 April 2017.');
    await expect(said).toContainText('No briefing from 4 to 5 November 2017.');
    await expect(page.getByRole('region', { name: 'What happened' })).toContainText(
      'No briefing from 2 June 2014 to 3 April 2017.',
    );
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a story of three steps takes five screens, with what repeats them folded', async ({ page }) => {
    await page.goto(story);
    const row = page.getByRole('row').filter({ hasText: 'The board would wait.' });
    const work = page.getByRole('region', { name: 'Sources' }).getByRole('link', { name: 'Harbour Gazette' });
    await expect(row).toBeHidden();
    await expect(work.first()).toBeHidden();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(5.5 * 740);

    await page.getByText('By speaker and topic').click();
    await expect(row).toBeVisible();
    await page.getByText('Each work, and where it is from').click();
    await expect(work.first()).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every day on which more was known has an address', async ({ page }) => {
    await page.goto(`${story}#on_2017-04-04`);

    const day = page.locator('#on_2017-04-04');
    await expect(day).toBeVisible();
    await expect(day).toContainText('2 of 3 briefings known, 1 came later');
    await expect(page.getByLabel('As it was known on')).toBeHidden();
    await expect(steps(page)).toHaveCount(3);
  });
});

test('a briefing leads to the steps before and after it in its story, above those by date', async ({
  page,
}) => {
  await page.goto('/briefings/2017/minister-speaks/');

  const inStory = page.getByRole('navigation', { name: 'In the story The quarrel over the quay' });
  await expect(inStory).toContainText('step 2 of 3');
  await expect(inStory.getByRole('link', { name: /^Before/ })).toHaveAttribute(
    'href',
    '/briefings/2014/harbour-closure/',
  );
  await expect(inStory.getByRole('link', { name: /^After/ })).toHaveAttribute(
    'href',
    '/briefings/2017/joint-statement/',
  );
  const [above, below] = await Promise.all([
    inStory.boundingBox(),
    page.getByRole('navigation', { name: 'By date' }).boundingBox(),
  ]);
  expect(above?.y).toBeLessThan(below?.y ?? 0);
});

test(
  'the home page, the menu and the list of stories lead to a story, and what is a draft stands nowhere',
  { tag: '@soak' },
  async ({ page }) => {
    await page.goto('/');
    await expect(
      page.getByRole('region', { name: 'Stories' }).getByRole('link', { name: 'The quarrel over the quay' }),
    ).toBeVisible();

    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Stories' }).click();
    await expect(page).toHaveURL(/\/stories\/$/);
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2);
    await expect(page.getByText('quetzalmarmot')).toHaveCount(0);
    expect((await page.goto('/stories/unwritten/'))?.status()).toBe(404);
  },
);

test('a story has its old address, its record, its Markdown, its citation, its feed and its card', async ({
  page,
  request,
}) => {
  await page.goto('/stories/quarrel/');
  await expect(page).toHaveURL(/\/stories\/quay\/$/);

  const record = (await (await request.get(`${story}index.json`)).json()) as {
    steps: { id: string; known: string }[];
    gaps: unknown[];
  };
  expect(record.steps.map(({ id, known }) => [id, known])).toEqual([
    ['2014/harbour-closure', '2014-06-01'],
    ['2017/minister-speaks', '2017-04-04'],
    ['2017/joint-statement', '2017-11-03'],
  ]);
  expect(record.gaps).toHaveLength(3);
  expect(await (await request.get(`${story}index.md`)).text()).toContain(
    '_No briefing from 2 June 2014 to 3 April 2017._',
  );
  expect(await (await request.get(`${story}cite.bib`)).text()).toContain('@article{stories_quay,');
  expect(await (await request.get(`${story}feed.atom`)).text()).toContain('The minister speaks');
  expect((await request.get(`${story}card.png`)).headers()['content-type']).toBe('image/png');
  expect(await (await request.get('/data/steps.csv')).text()).toContain('quay,2,2017/minister-speaks');
});

test('search finds a story as a kind of its own', { tag: '@soak' }, async ({ page }) => {
  await page.goto('/search/?q=quarrel&kind=story');

  await expect(page.getByRole('link', { name: 'The quarrel over the quay' })).toBeVisible();
});

test('an archive without stories leads to none', { tag: '@soak' }, async ({ page }) => {
  for (const path of ['/', '/search/', '/briefings/2017/g7-lucca/']) {
    await page.goto(addressOf(papers, path));
    await expect(page.locator('a[href^="/stories/"]')).toHaveCount(0);
  }
  expect((await page.goto(addressOf(papers, '/stories/')))?.status()).toBe(404);
});

test('who acts stands beside what happens on a wide screen, and below it on others', async ({ page }) => {
  const left = async (name: string | RegExp) =>
    (await page.getByRole('region', { name }).boundingBox())?.x ?? Number.NaN;
  await page.goto(story);

  await page.setViewportSize({ width: 1920, height: 1000 });
  expect(await left(/^Who\s*with/)).toBeGreaterThan((await left('What happened')) + 600);
  await page.setViewportSize({ width: 1024, height: 1000 });
  expect(await left(/^Who\s*with/)).toBe(await left('What happened'));
});

test('where lines run from right to left, so do the names at a step and the briefings around one', async ({
  page,
}) => {
  const turn = () =>
    page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  await page.goto(story);
  await turn();
  const names = steps(page).first().locator('.people bdi');
  const [first, second] = await names.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().left),
  );
  expect(first).toBeGreaterThan(second ?? Infinity);

  await page.goto('/briefings/2014/harbour-closure/');
  await turn();
  const later = page.getByRole('link', { name: /^Later/ }).locator('p');
  await expect(later).toHaveCSS('text-align', 'left');
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(later).toHaveCSS('text-align', 'right');
});
