import { expect, test } from 'playwright/test';
import { answered, ask, facet, items, links, marks, openSearch, status } from './search-page.ts';
import { addressOf, fixture } from './sites.ts';

test.describe('what is found', () => {
  test('a briefing stands in the list with its day, its place and the section that matches', async ({
    page,
  }) => {
    await openSearch(page, 'q=contaminated&kind=briefing');
    const item = items(page).first();

    await expect(item).toContainText('Briefing');
    await expect(item.getByRole('link')).toHaveText(/^Johnson and Tillerson press the G7/);
    await expect(item.getByRole('time')).toHaveAttribute('datetime', '2017-04-10');
    await expect(item).toContainText('10 April 2017 · Lucca');
    await expect(item).toContainText('In the section “What was said”');
    await expect(marks(item)).toHaveText('contaminated');
    const weights = await page.evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ family }) => family.includes('Source Serif'));
      return faces.flatMap(({ status, weight }) => (status === 'unloaded' ? [] : [weight]));
    });
    expect(new Set(weights), 'marked words ask for no other face').toEqual(new Set(['400']));
  });

  test('a statement stands in the list as a quotation, with its speaker in the office of the day', async ({
    page,
  }) => {
    await openSearch(page, 'q=contaminated&kind=statement');
    const item = items(page).first();

    await expect(item).toContainText('Statement');
    await expect(item.getByRole('link')).toHaveText(
      'Boris Johnson in “Johnson and Tillerson press the G7 for sanctions on Russian military chiefs”',
    );
    await expect(item).toContainText('10 April 2017 · Foreign Secretary, United Kingdom · Lucca');
    await expect(item).not.toContainText('Prime Minister');
    await expect(item.getByRole('blockquote')).toContainText('contaminated by the appalling behaviour');
    await expect(marks(item)).toHaveText('contaminated');
  });

  test('what is called so comes first, with what it is', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page);
    for (const [words, kind, name, rest] of [
      ['Tillerson', 'Actor · person', 'Rex Tillerson', /American business executive.*in \d+ briefings/s],
      ['Lucca', 'Place · city', 'Lucca', /Tuscany, Italy.*in \d+ briefings/s],
      ['travel ban', 'Topic', 'Travel bans', /refuse named people entry.*in \d+ briefings/s],
    ] as const) {
      await ask(page, words);
      const item = items(page).first();

      await expect(item.getByRole('link')).toHaveText(name);
      await expect(item).toContainText(kind);
      await expect(item).toContainText(rest, { useInnerText: true });
    }
  });

  test(
    'an actor is found by a former office and the year in which it was held',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=foreign secretary 2017&kind=actor');

      // Foreign ministers elsewhere follow, since their office is the same by another name.
      await expect(links(page).first()).toHaveText('Boris Johnson');
      await expect(items(page).first()).toContainText('Foreign Secretary, United Kingdom, 2016–2018');
      await expect(links(page).filter({ hasText: 'Theresa May' })).toHaveCount(0);

      await facet(page, 'Kind', /^Actors/).uncheck();
      const found = items(page).filter({ hasText: 'Actor' });
      await expect(found.first().getByRole('link')).toHaveText('Boris Johnson');

      await ask(page, 'mayor of London');
      await expect(links(page).first()).toHaveText('Boris Johnson');
      await expect(items(page).first()).toContainText('Mayor of London, 2008–2016');
    },
  );

  test('what is found by the places around it says so', { tag: '@soak' }, async ({ page }) => {
    await page.goto(addressOf(fixture, '/search/?q=Ellis Islands&kind=briefing'));
    await answered(page);

    await expect(items(page).first()).toContainText('Port Ellis, Ellis Islands');
    await expect(marks(items(page).first()).first()).toHaveText('Ellis');
  });

  test('the words of a program are found, and no word of a withdrawn briefing', async ({ page }) => {
    await page.goto(addressOf(fixture, '/search/?q=tonnes'));
    await answered(page);
    await expect(links(page).filter({ hasText: 'A briefing that computes' })).toHaveCount(1);

    await ask(page, 'obsoletewhale');
    await expect(status(page)).toHaveText('Nothing was found.');
  });
});
