import { expect, test } from 'playwright/test';
import { answered, field, links, openSearch, results, status, total } from './search-page.ts';

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
