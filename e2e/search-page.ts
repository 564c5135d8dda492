import { expect, type Locator, type Page } from 'playwright/test';

/** Where search stands: its page, or the dialog on any other. */
type Place = Page | Locator;

export const field = (place: Place): Locator => place.getByRole('combobox', { name: 'Search the archive' });

/** The line on the screen that says how many there are. What is said aloud follows once typing rests. */
export const status = (place: Place): Locator => place.locator('p.status');

/** The list of results, once all of them are there. */
export const results = (place: Place): Locator => place.getByRole('list', { name: 'Results' });

export const items = (place: Place): Locator => results(place).locator(':scope > li');

/** The links of the results. */
export const links = (place: Place): Locator =>
  results(place).getByRole('heading', { level: 2 }).getByRole('link');

/** The marked words; Playwright's types know no role of theirs. */
export const marks = (place: Place): Locator => place.locator('mark');

export const chips = (place: Place): Locator => place.getByRole('list', { name: 'Chosen' });

/** A value of a facet that can be chosen. */
export const facet = (place: Place, name: string, value: RegExp | string): Locator =>
  place.getByRole('group', { name, exact: true }).getByRole('checkbox', { name: value });

/** Waits until search has answered. */
export async function answered(place: Place): Promise<void> {
  await expect(status(place)).not.toBeEmpty();
  await expect(results(place)).toHaveAttribute('aria-busy', 'false');
}

/** Opens the search page at a query such as `q=sarin&year=2017`, and waits for the answer. */
export async function openSearch(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './search/' : `./search/?${query}`);
  await answered(page);
}

/** Asks an open search page for other words, and waits for the answer. */
export async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press('Enter');
  await expect(page).toHaveURL(({ searchParams }) => searchParams.get('q') === words);
  await answered(page);
}

/** How many results the page says it has. */
export async function total(page: Page): Promise<number> {
  await answered(page);
  const said = (await status(page).textContent()) ?? '';
  return said.startsWith('Nothing')
    ? 0
    : Number(/^[\d,]+(?= results?$)/.exec(said.trim())?.[0].replace(',', ''));
}

/** The days of the results, in their order, after all of them were asked for. */
export async function allDays(page: Page): Promise<string[]> {
  const all = await total(page);
  for (let shown = 10; shown < all; shown += 10) {
    await page.getByRole('button', { name: /^Show more/ }).click();
    await expect(items(page)).toHaveCount(Math.min(shown + 10, all));
  }
  const times = results(page).getByRole('time');
  return times.evaluateAll((found) => found.map((time) => time.getAttribute('datetime') ?? ''));
}

/** Every part of the search index. */
export const index = '**/pagefind/**';

/** Holds every request for parts of the index until they are let go. */
export async function held(page: Page, parts = index): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.context().route(parts, async (route) => {
    await promise;
    await route.continue();
  });
  return () => {
    resolve(undefined);
  };
}

/** Whatever goes wrong on a page from now on, in its scripts or its console. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  return faults;
}

/** Addresses of the search index that a page asks for from now on. */
export function askedOf(page: Page): string[] {
  const asked: string[] = [];
  // Pagefind's worker asks for itself, which only the context sees.
  page.context().on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.includes('/pagefind/')) asked.push(pathname);
  });
  return asked;
}
