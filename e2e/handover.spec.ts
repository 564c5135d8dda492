import { expect, test, type Page } from 'playwright/test';
import { addressOf, fixture } from './sites.ts';

/*
 * What the handover of two lights shows: an event of three days in which an office, its organisation's name and a
 * place's change.
 */

test.use({ baseURL: addressOf(fixture, '') });

const handover = '/briefings/2015/handover/';
const title = 'Two lights change hands in three days';
const days = '29 September – 1 October 2015';

/** What stands on a page under a term. */
function fact(page: Page, term: string) {
  const isTerm = page.getByRole('term').getByText(term, { exact: true });
  return page.getByRole('main').locator('dl > div').filter({ has: isTerm }).getByRole('definition');
}

/** Each of several things that stand under a term. */
const facts = (page: Page, term: string) => fact(page, term).locator('> span');

test.describe('the days of an event', () => {
  test('stand in lists, in feeds and in search as one time', async ({ page, request }) => {
    await page.goto('/topics/lights/');
    await expect(page.getByRole('main')).toContainText(days);
    await page.goto('/search/?q=lights+change+hands&kind=briefing');
    await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(days);
    for (const feed of ['/feed.atom', '/feed.rss', '/feed.json'])
      expect(await (await request.get(feed)).text(), feed).toContain(days);
  });

  test('put a change of office inside it to its day, each by the name that its organisation had', async ({
    page,
  }) => {
    await page.goto(handover);
    const cast = page.getByRole('region', { name: 'Who' });

    await expect(cast).toContainText('Keeper of the Lights, Lamp Office, from 1 October 2015');
    await expect(cast).toContainText(
      'Keeper of the Lights (acting), Royal Lamp Office, until 30 September 2015',
    );
    await expect(cast.getByRole('listitem').filter({ hasText: 'Nils Aune' })).toContainText('host');
  });

  test('leave out offices of which a day is missing where others are held', async ({ page }) => {
    await page.goto(handover);

    await expect(page.getByRole('region', { name: 'Who' })).not.toContainText(/Surveyor|Deckhand/);
  });

  test('end with the day on which the briefing came out in feeds and citations', async ({
    page,
    request,
  }) => {
    await page.goto(handover);
    await page.getByText('Cite this briefing').click();
    await expect(fact(page, 'APA')).toContainText('(2015, October 3)');
    const feed = (await (await request.get('/feed.json')).json()) as {
      items: { url: string; date_published: string }[];
    };

    expect(feed.items.find(({ url }) => url.endsWith(handover))?.date_published).toMatch(/^2015-10-03/);
  });
});

test.describe('places of an event', () => {
  test('each stand with those around them that day; of a disputed one every way, none preferred', async ({
    page,
  }) => {
    await page.goto(handover);
    const article = page.getByRole('article');

    await expect(article).toContainText(
      /North Light\s*Ellis Islands\s*Sound Light\s*Port Ellis\s*Ellis Islands\s*Sound Light\s*Sound Province/,
    );
  });

  test('say where they are now and until when they were elsewhere', async ({ page }) => {
    await page.goto('/places/north-light/');
    await expect(facts(page, 'Within')).toHaveText([
      'Sound Province',
      'Ellis Islands, until 30 September 2015',
    ]);
    await expect(page.getByRole('navigation', { name: 'Breadcrumb' })).toContainText('Sound Province');

    await page.goto('/places/ellis-island-group/');
    const within = page.getByRole('region', { name: 'Places within' });
    await expect(within.getByRole('listitem').filter({ hasText: 'North Light' })).toContainText(
      'until 30 September 2015',
    );
  });

  test('have no one way up where it is disputed', async ({ page }) => {
    await page.goto('/places/sound-light/');

    await expect(facts(page, 'Within')).toHaveText(['Port Ellis', 'Ellis Islands', 'Sound Province']);
    await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link')).toHaveText([
      'Home',
      'Places',
    ]);
  });

  test('all lead to the briefing, from the map too, and are found by any place around them', async ({
    page,
  }) => {
    await page.goto('/places/');
    await expect(page.getByRole('link', { name: /^North Light/ }).first()).toBeVisible();
    for (const place of ['north-light', 'sound-light', 'sound-province', 'ellis-island-group']) {
      await page.goto(`/search/?q=lights&kind=briefing&place=${place}`);
      await expect(page.getByRole('link', { name: title }).first(), place).toBeVisible();
    }
  });
});

test.describe('an actor', () => {
  test('has offices without a first or a last day, acting ones, dated memberships, birth and death', async ({
    page,
  }) => {
    await page.goto('/actors/vera-holm/');

    await expect(fact(page, 'Office on 6 November 2017')).toHaveText(
      'Keeper of the Lights, Lamp Office (1 October 2015 – 2019)',
    );
    await expect(facts(page, 'Other offices')).toHaveText([
      'Keeper of the Lights (acting), Royal Lamp Office (2012 – 30 September 2015)',
      'Surveyor of Buoys, Royal Lamp Office (from 2009, end unknown)',
      'Deckhand (until 2008)',
    ]);
    await expect(fact(page, 'Member of')).toHaveText('League of Lamps (from 2013 until March 2016)');
    await expect(fact(page, 'Born')).toHaveText('May 1960');
    await expect(fact(page, 'Died')).toHaveText('2019');
    await expect(page.getByRole('main')).toContainText('On loan from the pilots.');
  });

  test('leads to those whose place it took, and they lead back', async ({ page }) => {
    await page.goto('/actors/lamp-office/');
    await fact(page, 'Succeeds').getByRole('link', { name: 'Lamp Guild' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamp Guild');
    await expect(fact(page, 'Ended')).toHaveText('31 December 1800');
    await expect(fact(page, 'Succeeded by')).toHaveText('Lamp Office');
  });

  test('is called as on the day in a briefing, as today on its page, and found by both names', async ({
    page,
  }) => {
    await page.goto(handover);
    await page.getByRole('region', { name: 'Who' }).getByRole('link', { name: 'Royal Lamp Office' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lamp Office');
    for (const name of ['Royal+Lamp+Office', 'Lamp+Office', 'Vera+Sund']) {
      await page.goto(`/search/?q="${name}"&kind=actor`);
      await expect(page.getByRole('list', { name: 'Results' }).getByRole('link').first(), name).toBeVisible();
    }
  });
});

test.describe('what a briefing rests on and who wrote it', () => {
  test('a source has its authors, its number and its kind, and stands by its publisher or address', async ({
    page,
  }) => {
    await page.goto(handover);
    const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');

    await expect(sources).toHaveCount(4);
    await expect(sources.nth(0)).toContainText(
      /Log of the handover\s+Nils Aune, Vera Holm\s+L\/2015\/9\s+Lamp Office/,
    );
    await expect(sources.nth(0)).toContainText('in Norwegian Bokmål');
    await expect(sources.nth(1)).toContainText('Interview');
    await expect(sources.nth(2)).toContainText(/Sound Television.*Broadcast/s);
    await expect(
      sources.nth(3).getByRole('link', { name: 'https://posts.example/lights/7' }).first(),
    ).toBeVisible();
    await expect(page.getByRole('article')).toContainText('1, pp. 4–7');
  });

  test('machines are told of authors, numbers and languages', async ({ page, request }) => {
    await page.goto(handover);
    const data = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
    ) as {
      '@graph': Record<string, unknown>[];
    };
    const article = data['@graph'].find((one) => one['@type'] === 'NewsArticle');
    expect(article).toMatchObject({
      author: [{ name: 'Eva Moe' }, { name: 'Desk of the Harbour Papers' }],
      temporalCoverage: '2015-09-29/2015-10-01',
    });
    expect(article?.citation).toContainEqual(
      expect.objectContaining({
        identifier: 'L/2015/9',
        inLanguage: 'nb',
        archivedAt: 'https://kept.example/log',
      }),
    );
    const authors = page.locator('meta[name="citation_author"]');
    await expect(authors.first()).toHaveAttribute('content', 'Moe, Eva');
    expect(await (await request.get('/data/sources.csv')).text()).toContain('"Aune, Nils; Holm, Vera"');
  });

  test('its authors stand on it, in its citations and in feeds', async ({ page, request }) => {
    await page.goto(handover);
    await expect(page.getByRole('article')).toContainText('By Eva Moe, Desk of the Harbour Papers');
    await page.getByText('Cite this briefing').click();
    await expect(fact(page, 'APA')).toContainText('Moe, E., & Desk of the Harbour Papers. (2015');
    expect(await (await request.get('/feed.atom')).text()).toMatch(/<author>\s*<name>Eva Moe<\/name>/);
  });

  test('what was put beside it by hand comes first, and says so', async ({ page }) => {
    await page.goto(handover);
    const first = page.getByRole('listitem').filter({ hasText: 'put beside it by the editors' });

    await expect(first.getByRole('link', { name: 'Storm' })).toBeVisible();
  });
});

test('a withdrawn briefing says so, when and why, in its notice, its record and every citation', async ({
  page,
  request,
}) => {
  const address = '/briefings/2016/withdrawn/';
  const status = 'Withdrawn 20 November 2016: The meeting did not take place';
  await page.goto(address);
  await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText(
    '20 November 2016: The meeting did not take place.',
  );
  await page.getByText('Cite this briefing').click();
  for (const style of ['Chicago', 'APA', 'MLA', 'Harvard'])
    await expect(fact(page, style), style).toContainText(status);
  for (const file of ['cite.bib', 'cite.ris', 'cite.csl.json'])
    expect(await (await request.get(address + file)).text(), file).toContain(status);
  expect(await (await request.get(`${address}index.json`)).json()).toMatchObject({
    withdrawn: { date: '2016-11-20', reason: 'The meeting did not take place.' },
  });
});

test('of a briefing that was taken down, an address, a day and a reason are left', async ({
  page,
  request,
}) => {
  const address = '/briefings/2016/taken-down/';
  await page.goto(address);

  await expect(page.getByRole('complementary', { name: 'Notice' })).toContainText(
    '1 December 2016: A court asked for it.',
  );
  for (const path of ['', 'index.json', 'index.md', 'cite.bib'])
    expect(await (await request.get(address + path)).text(), path).not.toMatch(
      /taken down of it|letter|Ada Lind|quai/,
    );
});
