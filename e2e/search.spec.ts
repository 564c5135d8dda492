import { expect, test } from 'playwright/test';
import {
  answered,
  ask,
  chips,
  facet,
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
    await expect(page.locator('p.status')).toBeVisible();
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

test.describe('the address', () => {
  const whole =
    'q=sanctions&kind=briefing&kind=statement&actor=boris-johnson&place=italy&topic=sanctions&year=2017&from=2017-04-01&to=2017-04-30&sort=oldest';

  test('holds all of the state, and a shared link restores it', async ({ page }) => {
    await openSearch(page, whole);

    await expect(page).toHaveURL(`./search/?${whole}`);
    await expect(field(page)).toHaveValue('sanctions');
    for (const name of [/^Briefings/, /^Statements/, /^Boris Johnson/, /^Italy/, /^Sanctions/, /^2017/])
      await expect(page.getByRole('checkbox', { name }), String(name)).toBeChecked();
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('2017-04-01');
    await expect(page.getByLabel('To', { exact: true })).toHaveValue('2017-04-30');
    await expect(page.getByLabel('Sort by')).toHaveValue('oldest');
    await expect(links(page).first()).toHaveText(/^Johnson and Tillerson press the G7/);
  });

  test('is followed back, forward and through a reload', async ({ page }) => {
    await openSearch(page, 'q=sarin');
    const sarin = await total(page);
    await page.getByRole('checkbox', { name: /^2017/ }).check();
    await expect(page).toHaveURL('./search/?q=sarin&year=2017');
    const narrowed = await total(page);
    expect(narrowed).toBeLessThan(sarin);
    await field(page).fill('Ghouta');
    await field(page).press('Enter');
    await expect(page).toHaveURL('./search/?q=Ghouta&year=2017');

    await page.goBack();
    await expect(field(page)).toHaveValue('sarin');
    await expect(status(page)).toHaveText(`${narrowed} results`);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: /^2017/ })).not.toBeChecked();
    await expect(status(page)).toHaveText(`${sarin} results`);
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: /^2017/ })).toBeChecked();
    await expect(status(page)).toHaveText(`${narrowed} results`);
    await page.reload();
    await expect(field(page)).toHaveValue('sarin');
    await expect(page.getByRole('checkbox', { name: /^2017/ })).toBeChecked();
    await expect(status(page)).toHaveText(`${narrowed} results`);
  });

  test('keeps one entry of the history for words that are typed on', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page);
    await field(page).pressSequentially('sarin');
    await expect(page).toHaveURL('./search/?q=sarin');
    await links(page).first().click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search');
    await page.goBack();
    await expect(field(page)).toHaveValue('sarin');
    await answered(page);
    await field(page).fill('novichok');
    await expect(page).toHaveURL('./search/?q=novichok');
    await page.goBack();

    await expect(field(page)).toHaveValue('sarin');
    await expect(page).toHaveURL('./search/?q=sarin');
  });

  test('leaves out what it does not know', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sarin&sort=loudest&colour=red');

    await expect(page).toHaveURL('./search/?q=sarin');
    expect(await total(page)).toBeGreaterThan(0);
  });

  test('says of a day that it is none, and keeps it to be mended', { tag: '@soak' }, async ({ page }) => {
    await openSearch(page, 'q=sarin&from=2017-13');

    await expect(page.getByText('unlike 2017-13.')).toBeVisible();
    await expect(field(page)).toHaveValue('sarin from:2017-13');
    expect(await total(page)).toBeGreaterThan(0);
  });

  test(
    'says that nothing has a value that no record has, and lets it be removed',
    { tag: '@soak' },
    async ({ page }) => {
      await openSearch(page, 'q=sarin&actor=nobody-at-all');
      await expect(status(page)).toHaveText('Nothing was found.');
      await page.getByRole('button', { name: 'Search everywhere for “sarin”' }).click();

      await expect(page).toHaveURL('./search/?q=sarin');
      await expect(links(page).first()).toBeVisible();
    },
  );

  test(
    'is offered to browsers as an OpenSearch target that answers',
    { tag: '@soak' },
    async ({ page, request, baseURL }) => {
      await page.goto('./');
      const description = page.locator('link[rel="search"]');
      await expect(description).toHaveAttribute('type', 'application/opensearchdescription+xml');
      const xml = await (await request.get((await description.getAttribute('href')) ?? '')).text();
      const template = /<Url type="text\/html" template="([^"]+)"/.exec(xml)?.[1] ?? '';
      const { pathname, search } = new URL(
        template.replace('{searchTerms}', encodeURIComponent('actor:boris-johnson Lucca')),
      );
      await page.goto(new URL(`${pathname}${search}`, baseURL).href);
      await answered(page);

      await expect(page).toHaveURL('./search/?q=Lucca&actor=boris-johnson');
      await expect(links(page).first()).toBeVisible();
    },
  );
});

test.describe('the search box', () => {
  for (const path of ['./', './nothing-here/']) {
    test(`on ${path} leads to results`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('searchbox', { name: 'Search the archive' }).fill('Shayrat');
      await page.keyboard.press('Enter');

      await expect(page).toHaveURL('./search/?q=Shayrat');
      await expect(results(page).getByRole('link').first()).toBeVisible();
    });
  }
});
