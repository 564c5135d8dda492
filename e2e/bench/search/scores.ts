import { factbookQuestions } from './factbook/questions.ts';
import { questions } from './questions.ts';

/** A question, and what is right. */
export interface Asked {
  query: string;
  /** What is chosen beside it, as the address of the search page has it. */
  chosen?: string | undefined;
  /** A pattern of the paths that are right. */
  expect: string;
  class: string;
}

/** How often a search was right. */
export interface Score {
  asked: number;
  first: number;
  inFive: number;
}

/** Scores by class, and of all classes last. */
export type Scores = Map<string, Score>;

/** The addresses of the first results, best first. */
export type Answering = (asked: Asked) => Promise<string[]> | string[];

/** So many results count. */
export const most = 5;

/** Asks everything. What is not first is told with what is in its place. */
export async function scoresOf(
  all: Asked[],
  answer: Answering,
  tell: (miss: string) => void = () => undefined,
): Promise<Scores> {
  const scores: Scores = new Map();
  for (const asked of all) {
    const paths = (await answer(asked)).map((url) => url.replace(/^https?:\/\/[^/]+/, ''));
    const right = new RegExp(asked.expect);
    const place = paths.findIndex((path) => right.test(path));
    if (place !== 0) tell(missInWords(asked, place, paths[0]));
    for (const key of [asked.class, 'all']) {
      const score = scores.get(key) ?? { asked: 0, first: 0, inFive: 0 };
      scores.delete(key);
      scores.set(key, {
        asked: score.asked + 1,
        first: score.first + Number(place === 0),
        inFive: score.inFive + Number(place >= 0),
      });
    }
  }
  return scores;
}

function missInWords({ query, chosen, expect }: Asked, place: number, instead = 'nothing'): string {
  const asked = [query && `“${query}”`, chosen].filter(Boolean).join(' ');
  return `${asked}: ${expect} is ${place < 0 ? 'missed' : `number ${place + 1}`}; first is ${instead}`;
}

/** Questions on the shipped archive. */
export function askedOfShipped(): Asked[] {
  return Object.entries(questions).flatMap(([name, some]) =>
    some.map(({ ask: query, chosen, wants }) => ({
      ...{ query, chosen, class: name },
      expect: `^(?:${wants.map((path) => RegExp.escape(path)).join('|')})`,
    })),
  );
}

/** Questions on the archive that search was not made on. */
export function askedOfFactbook(): Asked[] {
  return Object.entries(factbookQuestions).flatMap(([name, some]) =>
    some.map(([query, expect]) => ({ query, expect, class: name })),
  );
}
