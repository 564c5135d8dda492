import { expect, test } from 'playwright/test';

test('a reader goes from home to the lead briefing and to Boris Johnson as he was then', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Johnson and Tillerson press the G7' }).first().click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Johnson and Tillerson press the G7');
  await expect(page.getByRole('main')).toContainText('Foreign Secretary, United Kingdom');
  await expect(page.getByRole('main')).not.toContainText('Prime Minister, United Kingdom');

  await page.getByRole('region', { name: 'Who' }).getByRole('link', { name: 'Boris Johnson' }).click();
  const briefings = page.getByRole('region', { name: 'Briefings' });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Boris Johnson');
  await expect(briefings.getByRole('listitem').filter({ hasText: 'April 2017' })).not.toHaveCount(0);
  for (const item of await briefings.getByRole('listitem').filter({ hasText: ' 2017' }).all()) {
    await expect(item).toContainText('Foreign Secretary');
    await expect(item).not.toContainText('Prime Minister');
  }
});

test('the page of a state says who held its offices, one after the other, and leads to them', async ({
  page,
}) => {
  await page.goto('./actors/united-kingdom/');
  const holders = page.getByRole('region', { name: 'Who held its offices' });

  await expect(holders.getByRole('term')).toContainText(['Foreign Secretary', 'Prime Minister']);
  await expect(holders.getByRole('definition').first().getByRole('link')).toContainText([
    'Jeremy Hunt',
    'Boris Johnson',
    'Philip Hammond',
  ]);
  await holders.getByRole('link', { name: 'Jeremy Hunt' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Jeremy Hunt');
});

test('a statement on an actor’s page leads to its place in the briefing', async ({ page }) => {
  await page.goto('./actors/boris-johnson/');
  const statement = page
    .getByRole('region', { name: 'Statements' })
    .getByRole('listitem')
    .filter({ hasText: 'contaminated by the appalling behaviour' });
  await statement.getByRole('link').last().click();

  const figure = page.getByRole('figure').filter({ hasText: 'contaminated by the appalling behaviour' });
  await expect(page).toHaveURL(/\/briefings\/2017\/g7-lucca\/#statement_[0-9a-f]{8}$/);
  await expect(figure).toBeInViewport();
  await expect(figure).toContainText('Boris Johnson, Foreign Secretary, United Kingdom');
});

test('the calendar leads to a month of a year', async ({ page }) => {
  await page.goto('./briefings/');
  await page.getByRole('link', { name: /^April 2017: \d+$/ }).click();

  await expect(page).toHaveURL(/\/briefings\/2017\/#month_2017-04$/);
  await expect(page.getByRole('heading', { name: 'April' })).toBeInViewport();
});

test('every paragraph and heading has an address that leads back to it', async ({ page }) => {
  await page.goto('./briefings/2017/g7-lucca/');
  const link = page.getByRole('link', { name: 'Paragraph 3' });
  await link.focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#p_[a-z0-9-]+$/);
  await expect(page.getByRole('link', { name: 'Section “What was proposed”' })).toHaveAttribute(
    'href',
    /^#what-was/,
  );
});

test('a briefing says what was known before it and what happened since, and why', async ({ page }) => {
  await page.goto('./briefings/2017/g7-lucca/');
  const before = page.getByRole('region', { name: 'Known before this' }).getByRole('listitem');
  const since = page.getByRole('region', { name: 'What happened since' }).getByRole('listitem');

  await expect(before.first()).toContainText(/earlier/);
  await expect(since.first()).toContainText(/later|the same day/);
});

test('a citation leads to its source', async ({ page }) => {
  await page.goto('./briefings/2017/g7-lucca/');
  await page
    .getByRole('link', { name: /^Source 1: / })
    .first()
    .click();

  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first()).toBeInViewport();
});

test('neighbours in time are one step away', async ({ page }) => {
  await page.goto('./briefings/2017/g7-lucca/');
  const neighbours = page.getByRole('navigation', { name: 'By date' });

  await expect(neighbours.getByRole('link', { name: /^Earlier/ })).toHaveCount(1);
  await expect(neighbours.getByRole('link', { name: /^Later/ })).toHaveCount(1);
});
