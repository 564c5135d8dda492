import type { Browser, Page } from 'playwright';
import { questions, type Question } from './questions.ts';
import type { Served } from './served.ts';

/** What a search gave to a question: the addresses of its first results, best first. */
type Ask = (question: Question) => Promise<string[]>;

/** How often a search was right. */
export interface Score {
  asked: number;
  first: number;
  firstFive: number;
}

export interface Miss {
  question: Question;
  /** Where the right answer stood, from 1; undefined when it was not among the first five. */
  place: number | undefined;
  instead: string[];
}

export interface Relevance {
  /** By sort of question. */
  scores: Map<string, Score>;
  misses: Miss[];
}

const most = 5;

/** Asks all questions through the search page, as a reader does. */
export async function askOurs(browser: Browser, { url }: Served): Promise<Relevance> {
  const page = await browser.newPage();
  const relevance = await askAll(async ({ ask, chosen = '' }) => {
    const query = new URLSearchParams(chosen);
    if (ask !== '') query.set('q', ask);
    await page.goto(`${url}/search/?${query.toString()}`);
    return resultsOf(page);
  });
  await page.close();
  return relevance;
}

/** Asks the same of Pagefind as it comes; it is given words only, those of operators included. */
export async function askPlain(browser: Browser, { url }: Served): Promise<Relevance> {
  const page = await browser.newPage();
  await page.goto(`${url}/about/`);
  const relevance = await askAll(({ ask }) =>
    page.evaluate(
      async ({ words, most }) => {
        const address = '/pagefind/pagefind.js';
        const pagefind = (await import(address)) as {
          search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
        };
        const { results } = await pagefind.search(words);
        const records = await Promise.all(results.slice(0, most).map((one) => one.data()));
        return records.map((record) => record.url);
      },
      { words: ask.replace(/\b[a-z]+:(\S+)/g, (_, value: string) => value.replaceAll('-', ' ')), most },
    ),
  );
  await page.close();
  return relevance;
}

async function resultsOf(page: Page): Promise<string[]> {
  await page.waitForSelector('ol[aria-label="Results"][aria-busy="false"]', { state: 'attached' });
  const found = page.locator('ol[aria-label="Results"] h2 a');
  const addresses = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return addresses.slice(0, most);
}

async function askAll(ask: Ask): Promise<Relevance> {
  const scores = new Map<string, Score>();
  const misses: Miss[] = [];
  for (const [sort, list] of Object.entries(questions)) {
    const score = { asked: list.length, first: 0, firstFive: 0 };
    for (const question of list) {
      const given = await ask(question);
      const place = given.findIndex((address) => question.wants.includes(pageOf(address))) + 1;
      if (place === 1) score.first += 1;
      if (place > 0) score.firstFive += 1;
      if (place !== 1) misses.push({ question, place: place === 0 ? undefined : place, instead: given });
    }
    scores.set(sort, score);
  }
  return { scores, misses };
}

/** The page of an address, whatever part of it the address leads to. */
function pageOf(address: string): string {
  return new URL(address, 'http://localhost').pathname;
}

/** The sum of all sorts. */
export function total(scores: Map<string, Score>): Score {
  const sum = { asked: 0, first: 0, firstFive: 0 };
  for (const { asked, first, firstFive } of scores.values()) {
    sum.asked += asked;
    sum.first += first;
    sum.firstFive += firstFive;
  }
  return sum;
}

/** One line a miss: what was asked, where the right answer stood and what stood first. */
export function missInWords({ question: { ask, chosen, wants }, place, instead }: Miss): string {
  const asked = [ask && `“${ask}”`, chosen].filter(Boolean).join(' ');
  const where = place === undefined ? 'is not among the first five' : `is number ${place}`;
  return `${asked}: ${wants.join(' or ')} ${where}; first is ${instead[0] ?? 'nothing'}`;
}
