import { expect, test } from 'playwright/test';
import {
  answered,
  ask,
  chips,
  field,
  items,
  links,
  marks,
  openSearch,
  results,
  status,
  total,
} from './search-page.ts';
import { addressOf, fixture, papers } from './sites.ts';

test.describe('asking', () => {
  test('results come while typing, without Enter', async ({ page }) => {
    await openSearch(page);
    await field(page).pressSequentially('sarin');

    await expect(page).toHaveURL(/\/search\/\?q=sarin$/);
    await expect(links(page).filter({ hasText: 'Sarin attack on Ghouta' })).toHaveCount(1);
    await expect(field(page)).toBeFocused();
  });

  test(
    'ten results come first, then ten more, and the reader goes on with the eleventh',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=sanctions');
      const all = await total(page);
      await expect(items(page)).toHaveCount(10);
      await page.getByRole('button', { name: `Show more ${all - 10} further results` }).click();

      await expect(items(page)).toHaveCount(20);
      await expect(links(page).nth(10)).toBeFocused();
      for (let shown = 30; shown < all + 10; shown += 10) {
        await page.getByRole('button', { name: /^Show more/ }).click();
        await expect(items(page)).toHaveCount(Math.min(shown, all));
      }
      await expect(page.getByRole('button', { name: /^Show more/ })).toHaveCount(0);
    },
  );

  test('words in quotation marks have to stand together', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q="appalling behaviour"');
    // The briefing, with the statement inside.
    expect(await total(page)).toBe(1);
    await expect(page.getByRole('list', { name: 'Statements in it' })).toContainText('appalling behaviour');
    const both = ['appalling', 'behaviour'];
    await expect(marks(items(page).first())).toHaveText([...both, ...both]);

    await ask(page, '"behaviour appalling"');
    await expect(status(page)).toHaveText('Nothing was found.');
  });

  test(
    'statements that are not shown are a link to the first of them',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=g7');
      const item = items(page)
        .filter({ has: page.getByRole('link', { name: /statements? more$/ }) })
        .first();
      const said = item.getByRole('list', { name: 'Statements in it' }).getByRole('link');
      const addresses = await said.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(new Set(addresses).size).toBe(4);
      await said.last().click();

      await expect(page).toHaveURL(/\/briefings\/.*#statement_/);
      await expect(page.locator(':target')).toBeInViewport();
    },
  );

  test('the question, the count and the list are printed, as wide as the other', async ({ page }) => {
    await openSearch(page, 'q=sanctions&from=2017');
    await page.emulateMedia({ media: 'print' });

    await expect(field(page)).toBeVisible();
    await expect(status(page)).toBeVisible();
    await expect(page.getByRole('button', { name: /CSV|^Show more/ })).toHaveCount(0);
    const [asked, list] = await Promise.all([field(page).boundingBox(), results(page).boundingBox()]);
    expect(list?.width).toBeGreaterThan(0.9 * (asked?.width ?? Infinity));
  });

  test('a word after a minus must not occur', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sarin');
    const all = await total(page);
    await expect(items(page).filter({ hasText: 'Ghouta' })).not.toHaveCount(0);

    await ask(page, 'sarin -Ghouta');
    const rest = await total(page);
    expect(rest).toBeGreaterThan(0);
    expect(rest).toBeLessThan(all);
    await expect(items(page).filter({ hasText: 'Ghouta' })).toHaveCount(0);
  });

  const operators = [
    ['actor:boris-johnson', 'actor=boris-johnson'],
    ['actor:"Борис Джонсон"', 'actor=boris-johnson'],
    ['speaker:tillerson', 'kind=statement&actor=rex-tillerson'],
    ['speaker:rex-tillerson', 'kind=statement&actor=rex-tillerson'],
    ['place:italy', 'place=italy'],
    ['topic:sanctions', 'topic=sanctions'],
    ['from:2017 to:2017-06', 'from=2017-01-01&to=2017-06-30'],
    ['from:2017-04-10 to:2017-04-11', 'from=2017-04-10&to=2017-04-11'],
    ['sanctions place:lucca year:2017 kind:briefing', 'q=sanctions&kind=briefing&place=lucca&year=2017'],
  ] as const;

  test(
    'operators become what they say, as filters that stand in the address',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page);
      const found = new Map<string, number>();
      for (const [text, query] of operators) {
        await test.step(text, async () => {
          await field(page).fill(text);
          await field(page).press('Enter');

          await expect(page).toHaveURL(`./search/?${query}`);
          await expect(field(page)).toHaveValue(query.startsWith('q=sanctions') ? 'sanctions' : '');
          found.set(query, await total(page));
          expect(found.get(query)).toBeGreaterThan(0);
          // The only one, or what removes all of them.
          await chips(page).getByRole('button').last().click();
          await expect(chips(page)).toHaveCount(0);
        });
      }
      for (const [query, count] of found) {
        await openSearch(page, query);
        expect(await total(page), query).toBe(count);
        await expect(field(page)).toHaveValue(query.startsWith('q=sanctions') ? 'sanctions' : '');
      }
    },
  );

  test('a value that means nothing is named, and the rest is answered', async ({ page }) => {
    await openSearch(page, 'q=sarin from:2017-13 topic:nonsense speaker:nobody');

    await expect(page.getByText('unlike 2017-13.')).toBeVisible();
    await expect(page.getByText('No topic is called nonsense.')).toBeVisible();
    await expect(page.getByText('No actor is called nobody.')).toBeVisible();
    await expect(links(page).first()).toBeVisible();
  });

  test('an operator is completed with the subjects of the archive', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page);
    await field(page).pressSequentially('sanctions actor:john');
    const options = page.getByRole('listbox', { name: 'Completions' }).getByRole('option');

    await expect(options).toHaveText([/Boris Johnson/, /John Kerry/]);
    await options.first().click();
    await expect(page).toHaveURL('./search/?q=sanctions&actor=boris-johnson');
    await expect(field(page)).toBeFocused();
    await expect(options).toHaveCount(0);
  });

  for (const site of [papers, fixture]) {
    test(`every example of the help panel runs in ${site.name}`, { tag: '@soak' }, async ({ page }) => {
      await page.goto(addressOf(site, '/search/'));
      await answered(page);
      await expect(page.getByText('How to ask')).toBeVisible();
      const examples = page.getByRole('table').getByRole('link');
      const texts = await examples.allTextContents();

      for (const sign of ['"', 'actor:', 'speaker:', 'place:', 'topic:', 'from:', 'to:', ' -'])
        expect(
          texts.some((text) => text.includes(sign)),
          sign,
        ).toBe(true);
      for (const text of texts) {
        await page.getByRole('link', { name: text, exact: true }).click();
        await expect(page.getByRole('table')).toBeHidden();
        expect(await total(page), text).toBeGreaterThan(0);
        await expect(page.getByText(/nowhere in the archive|Nothing has all|is called/), text).toHaveCount(0);
        await page.goBack();
        await expect(page.getByRole('table')).toBeVisible();
      }
    });
  }
});
