import { expect, test } from 'playwright/test';
import {
  allDays,
  answered,
  chips,
  facet,
  field,
  items,
  links,
  marks,
  openSearch,
  status,
  total,
} from './search-page.ts';
import { soakUnless } from './soak-unless.ts';

test.describe('facets', () => {
  for (const [name, value] of [
    ['Kind', /^Statements/],
    ['Actor', /^Russia/],
    ['Place', /^Italy/],
    ['Topic', /^Chemical weapons/],
  ] as const) {
    test(
      `a value of ${name} has the count of results that it leaves`,
      soakUnless(name === 'Actor'),
      async ({ page }) => {
        await openSearch(page, 'q=Syria');
        const all = await total(page);
        const label = page
          .getByRole('group', { name, exact: true })
          .locator('label')
          .filter({ has: page.getByRole('checkbox', { name: value }) });
        const count = Number(/\d+\s*$/.exec(await label.innerText())?.[0]);
        await facet(page, name, value).check();

        await expect(status(page)).toHaveText(count === 1 ? '1 result' : `${count} results`);
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThan(all);
        await expect(label).toContainText(String(count));
      },
    );
  }

  test('several values of one facet widen, different facets narrow', async ({ page }) => {
    await openSearch(page, 'q=Syria&year=2013');
    const early = await total(page);
    await openSearch(page, 'q=Syria&year=2016');
    const late = await total(page);
    await facet(page, 'Year', /^2013/).check();
    await expect(page).toHaveURL('./search/?q=Syria&year=2016&year=2013');
    await expect(status(page)).toHaveText(`${early + late} results`);
    await facet(page, 'Kind', /^Statements/).check();
    await expect(page).toHaveURL('./search/?q=Syria&kind=statement&year=2016&year=2013');

    const narrowed = await total(page);
    expect(narrowed).toBeGreaterThan(0);
    expect(narrowed).toBeLessThan(early + late);
    for (const item of await items(page).all()) await expect(item).toContainText('Statement');
  });

  test('a place includes what lies within it', async ({ page }) => {
    await openSearch(page, 'kind=briefing&place=italy');

    await expect(items(page).filter({ hasText: 'Lucca' })).not.toHaveCount(0);
    await expect(items(page).filter({ hasText: 'Taormina' })).not.toHaveCount(0);
    await expect(chips(page).getByRole('button')).toHaveCount(3);
  });

  test('a topic includes narrower ones', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'kind=briefing&topic=travel-bans');
    const narrower = await links(page).allTextContents();
    await openSearch(page, 'kind=briefing&topic=sanctions');
    await allDays(page);
    const all = await links(page).allTextContents();

    expect(narrower.length).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(narrower.length);
    expect(all).toEqual(expect.arrayContaining(narrower));
  });

  test('what is chosen stands as chips, and goes with them', async ({ page }) => {
    await openSearch(page, 'q=sanctions&kind=briefing&actor=boris-johnson&year=2017&from=2017-04-01');
    await expect(chips(page).getByRole('button')).toHaveText([
      /^\s*Kind: Briefings/,
      /^\s*Actor: Boris Johnson/,
      /^\s*Year: 2017/,
      /^\s*from 1 April 2017/,
      'Remove all',
    ]);
    await page.getByRole('button', { name: 'Remove Actor: Boris Johnson' }).click();
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&year=2017&from=2017-04-01');
    await expect(facet(page, 'Actor', /^Boris Johnson/)).not.toBeChecked();
    await page.getByRole('button', { name: 'Remove from 1 April 2017' }).click();
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&year=2017');
    await page.getByRole('button', { name: 'Remove all' }).click();

    await expect(page).toHaveURL('./search/?q=sanctions');
    await expect(chips(page)).toHaveCount(0);
  });

  test(
    'a long facet shows its most frequent values, all of them when asked, and folds again',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page);
      const actors = page.getByRole('group', { name: 'Actor', exact: true });
      await expect(actors.getByRole('checkbox')).toHaveCount(8);
      await actors.getByRole('button', { name: /^Show all \d+ of Actor$/ }).click();

      expect(await actors.getByRole('checkbox').count()).toBeGreaterThan(40);
      await actors.getByRole('button', { name: 'Show fewer of Actor' }).click();
      await expect(actors.getByRole('checkbox')).toHaveCount(8);
    },
  );

  test('one facet alone is a search, which lists the newest first', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page);
    await facet(page, 'Kind', /^Briefings/).check();
    await expect(page).toHaveURL('./search/?kind=briefing');
    await answered(page);
    const days = await allDays(page);

    expect(days).toHaveLength(39);
    expect(days).toEqual([...days].sort().reverse());
  });
});

test.describe('days and years', () => {
  test('from and to hold to the day, both included', async ({ page }) => {
    await openSearch(page, 'kind=briefing');
    await page.getByLabel('From', { exact: true }).fill('2017-04-04');
    await expect(page).toHaveURL('./search/?kind=briefing&from=2017-04-04');
    await page.getByLabel('To', { exact: true }).fill('2017-04-11');
    await expect(page).toHaveURL('./search/?kind=briefing&from=2017-04-04&to=2017-04-11');
    await answered(page);
    const days = await allDays(page);

    expect(days[0]).toBe('2017-04-11');
    expect(days.at(-1)).toBe('2017-04-04');
    await page.getByLabel('To', { exact: true }).fill('2017-04-10');
    await expect(page).toHaveURL(/to=2017-04-10$/);
    await answered(page);
    expect((await allDays(page))[0]).toBe('2017-04-10');
  });

  test('a year that is still being typed changes nothing', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'kind=briefing');
    const from = page.getByLabel('From', { exact: true });
    await from.focus();
    await from.pressSequentially('04102017');
    await expect(page).toHaveURL('./search/?kind=briefing&from=2017-04-10');
    await page.goBack();

    await expect(page).toHaveURL('./search/?kind=briefing');
  });

  test('a strip shows how many results each year has, and is clicked', async ({ page }) => {
    await openSearch(page, 'q=sarin');
    const strip = page.getByRole('group', { name: 'Year', exact: true }).getByRole('checkbox');
    await expect(strip).toHaveCount(8);
    const names = await strip.evaluateAll((boxes) =>
      boxes.map((box) => box.getAttribute('aria-label') ?? ''),
    );
    const counts = names.map((name) => Number(/\((\d+) results?\)/.exec(name)?.[1]));

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(await total(page));
    expect(names[1]).toBe('2012 (0 results)');
    await page.getByTitle(/^2013: /).click();
    await expect(page).toHaveURL('./search/?q=sarin&year=2013');
    await expect(status(page)).toHaveText(`${counts[2]} results`);
    await page.getByTitle(/^2013: /).click();
    await expect(page).toHaveURL('./search/?q=sarin');
  });

  test(
    'of a long time decades come first, and one leads to its years and back',
    { tag: '@soak' },
    async ({ page }) => {
      await page.route('**/pagefind/archive.json', async (route) => {
        const response = await route.fetch();
        const manifest = (await response.json()) as { years: [string, number][] };
        await route.fulfill({ response, json: { ...manifest, years: [['1894', 1], ...manifest.years] } });
      });
      await openSearch(page, 'q=sarin');
      const group = page.getByRole('group', { name: 'Year', exact: true });
      const decades = group.getByRole('group', { name: 'Decades' }).getByRole('button');
      await expect(decades).toHaveCount(13);
      await expect(decades.first()).toHaveAccessibleName('1890s (0 results)');
      await expect(group.getByRole('checkbox')).toHaveCount(0);
      await decades.last().focus();
      await page.keyboard.press('Enter');

      await expect(group.getByRole('checkbox')).toHaveCount(9);
      await expect(group.getByRole('checkbox', { name: /^2010 / })).toBeFocused();
      await group.getByRole('checkbox', { name: /^2013 / }).press('Space');
      await expect(page).toHaveURL('./search/?q=sarin&year=2013');
      await group.getByRole('button', { name: 'All decades' }).click();
      await expect(decades).toHaveCount(13);
      await expect(decades.first()).toBeFocused();
    },
  );
});

test.describe('order', () => {
  test('is by best match, newest or oldest', async ({ page }) => {
    await openSearch(page, 'q=sanctions&kind=briefing');
    await expect(page.getByLabel('Sort by')).toHaveValue('relevance');
    const first = await links(page).first().textContent();
    await page.getByLabel('Sort by').selectOption('newest');
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&sort=newest');
    await answered(page);
    const newest = await allDays(page);
    await page.getByLabel('Sort by').selectOption('oldest');
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing&sort=oldest');
    await expect(items(page)).toHaveCount(10);
    const oldest = await allDays(page);

    expect(newest).toEqual([...newest].sort().reverse());
    expect(oldest).toEqual([...newest].reverse());
    await page.getByLabel('Sort by').selectOption('best match');
    await expect(page).toHaveURL('./search/?q=sanctions&kind=briefing');
    await expect(links(page).first()).toHaveText(first ?? '');
    await expect(marks(items(page).first()).first()).toHaveText(/^sanctions$/i);
    await expect(field(page)).toHaveValue('sanctions');
  });

  test('by day puts what has no day last', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=Tillerson&sort=oldest');
    const days = await allDays(page);
    const kinds = await items(page).evaluateAll((found) => found.map((one) => one.getAttribute('class')));

    expect(days).toEqual([...days].sort());
    expect(kinds.slice(0, days.length)).not.toContain('actor');
    expect(kinds.slice(days.length)).toContain('actor');
  });
});
