import { expect, test } from 'playwright/test';
import {
  allDays,
  answered,
  askedOf,
  facet,
  field,
  items,
  links,
  openSearch,
  results,
  status,
  total,
} from './search-page.ts';
import { addressOf, fixture } from './sites.ts';
import { soakUnless } from './soak-unless.ts';

/* The fixture's index is cut into 2017, with the undated subjects, 2016, and the years before. */

test.use({ baseURL: addressOf(fixture, '') });

const spansIn = (asked: string[]): string[] =>
  [...new Set(asked.flatMap((path) => /\/pagefind\/(\d{4}(?:-\d{4})?)\//.exec(path)?.[1] ?? []))].sort();

test.describe('an index of several spans', () => {
  for (const [order, sorted] of [
    ['newest', (days: string[]) => [...days].sort().reverse()],
    ['oldest', (days: string[]) => [...days].sort()],
  ] as const) {
    test(
      `the ${order} come first across all spans, with and without words`,
      soakUnless(order === 'newest'),
      async ({ page }) => {
        for (const query of ['kind=briefing', 'q=Karr', 'q=quay', 'q=Here']) {
          await openSearch(page, `${query}&sort=${order}`);
          const days = await allDays(page);

          expect(days, query).toEqual(sorted(days));
          expect(new Set(days.map((day) => day.slice(0, 4))).size, query).toBeGreaterThan(2);
        }
      },
    );
  }

  test('every briefing is found, whatever span it lies in', async ({ page }) => {
    await openSearch(page, 'kind=briefing');
    const days = await allDays(page);

    await page.goto('./briefings/');
    expect(days).toHaveLength(20);
    expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2014', '2015', '2016', '2017']));
  });

  test('an empty search loads the newest span only, and counts all', { tag: '@soak' }, async ({ page }) => {
    const asked = askedOf(page);
    await openSearch(page);

    await expect(status(page)).toHaveText(/^\d+ entries from 2014 to 2017 can be searched\.$/);
    await expect(facet(page, 'Year', /^2014 \(2 results\)/)).toBeVisible();
    await expect(page.getByText('Briefings 20')).toBeVisible();
    expect(spansIn(asked)).toEqual([]);
  });

  test('a query without days loads every span, each once', async ({ page }) => {
    const asked = askedOf(page);
    await openSearch(page, 'q=Karr');
    expect(spansIn(asked)).toEqual(['2014-2015', '2016']);
    await field(page).fill('quay');
    await expect(page).toHaveURL(/q=quay$/);
    await answered(page);

    const tables = asked.filter((path) => /\/records\.[\w-]+\.json$/.test(path));
    expect(new Set(tables).size).toBe(3);
    expect(tables).toHaveLength(3);
  });

  test('what older records are about is loaded when that is asked for, or their counts are looked at', async ({
    page,
  }) => {
    const asked = askedOf(page);
    const subjects = () => asked.filter((path) => /\/subjects\.[\w-]+\.json$/.test(path)).length;
    await page.goto('./about/');
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await field(dialog).fill('quay');
    await answered(dialog);
    expect(subjects()).toBe(0);

    await dialog.getByText('Narrow the results').click();
    await expect(facet(dialog, 'Actor', /Karr/)).toBeVisible();
    expect(subjects()).toBe(2);
  });

  for (const [query, spans] of [
    ['q=Karr&from=2017-01-01', []],
    ['q=Karr&year=2017', []],
    ['q=pilots&kind=actor', []],
    ['q=Karr&year=2016', ['2016']],
    ['q=Karr&from=2016-10-10&to=2016-10-10', ['2016']],
    ['q=Karr&to=2015-12-31', ['2014-2015']],
    ['q=Lind&year=2014&year=2016', ['2014-2015', '2016']],
  ] as const) {
    test(
      `${query} loads ${spans.join(' and ') || 'no older span'}`,
      soakUnless(spans.length === 1),
      async ({ page }) => {
        const asked = askedOf(page);
        await openSearch(page, query);

        expect(await total(page)).toBeGreaterThan(0);
        expect(spansIn(asked)).toEqual(spans);
      },
    );
  }

  test('what the newest span has is shown while older ones are still loading', async ({ page }) => {
    const { promise, resolve: release } = Promise.withResolvers<undefined>();
    await page.context().route('**/pagefind/2014-2015/**', async (route) => {
      await promise;
      await route.continue();
    });
    await page.goto('./search/?q=Karr');
    await expect(status(page)).toHaveText(/^\d+ results? so far; older years are being searched …$/);
    await expect(results(page)).toHaveAttribute('aria-busy', 'true');
    const first = await items(page).count();
    expect(first).toBeGreaterThan(0);
    release(undefined);

    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
    expect(await total(page)).toBeGreaterThan(first);
  });

  test(
    'words that only an old span has are found, and not mistaken for misspelt ones',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=tidemark');

      await expect(links(page)).toHaveCount(1);
      await expect(page.getByText(/Did you mean|nowhere/)).toHaveCount(0);
    },
  );

  test('all the words have to occur in one record, though each occurs in some span', async ({ page }) => {
    await openSearch(page, 'q=tidemark frozen');

    await expect(page.getByText('Nothing has all of these words.')).toBeVisible();
  });
});
