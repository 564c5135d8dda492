import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { openedInNode, type AskInNode } from './asked-in-node.ts';
import { questions } from './questions.ts';

/*
 * How often search is right, by class of question, without a browser:
 *
 *   node e2e/bench/search/by-class.ts [dist] [questions.json]
 *
 * The file has a list of { query, expect, class }; without one, the questions of the bench are asked of the shipped
 * archive. `expect` is a pattern of the path that is right.
 */

interface Asked {
  query: string;
  chosen?: string | undefined;
  expect: RegExp;
  class: string;
}

interface Score {
  asked: number;
  first: number;
  inFive: number;
}

const [dist = 'dist', file] = process.argv.slice(2);
const list = file === undefined ? ownQuestions() : await questionsIn(file);
const ask = await openedInNode(dist);
const scores = await scoresOf(list, ask);
for (const [name, { asked, first, inFive }] of scores)
  console.log(
    `${name.padEnd(36)} ${asked} asked, ${first} first, ${inFive} in five, ${asked - inFive} missed`,
  );
process.exit(0);

function ownQuestions(): Asked[] {
  return Object.entries(questions).flatMap(([sort, some]) =>
    some.map(({ ask: query, chosen, wants }) => ({
      ...{ query, chosen, class: sort },
      expect: new RegExp(`^(?:${wants.map((path) => RegExp.escape(path)).join('|')})`),
    })),
  );
}

async function questionsIn(path: string): Promise<Asked[]> {
  const written = JSON.parse(await readFile(path, 'utf8')) as {
    query: string;
    expect: string;
    class: string;
  }[];
  return written.map((one) => ({ ...one, expect: new RegExp(one.expect) }));
}

/** What is not first is told as it is asked. */
async function scoresOf(asked: Asked[], answer: AskInNode): Promise<Map<string, Score>> {
  const all = new Map<string, Score>();
  for (const { query, chosen, expect, class: name } of asked) {
    const parameters = new URLSearchParams(chosen);
    if (query !== '') parameters.set('q', query);
    const paths = (await answer(parameters)).map((url) => url.replace(/^https?:\/\/[^/]+/, ''));
    const place = paths.findIndex((path) => expect.test(path));
    if (place !== 0)
      console.log(`“${query}”: ${expect.source} is ${place < 0 ? 'missed' : `number ${place + 1}`}`);
    for (const key of [name, 'all']) {
      const score = all.get(key) ?? { asked: 0, first: 0, inFive: 0 };
      all.delete(key);
      all.set(key, {
        asked: score.asked + 1,
        first: score.first + Number(place === 0),
        inFive: score.inFive + Number(place >= 0),
      });
    }
  }
  return all;
}
