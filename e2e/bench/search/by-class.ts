import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { openedInNode } from './asked-in-node.ts';
import { askedOfFactbook, askedOfShipped, scoresOf, type Asked } from './scores.ts';

/*
 * How often search is right, by class of question, without a browser, and what it gave instead:
 *
 *   node e2e/bench/search/by-class.ts [dist] [questions.json | factbook]
 *
 * The file has a list of { query, expect, class }, where `expect` is a pattern of the path that is right. Without one,
 * the questions of the bench on the shipped archive are asked; those on the factbook are for a site made of it.
 */

const [dist = 'dist', file] = process.argv.slice(2);
const list =
  file === undefined
    ? askedOfShipped()
    : file === 'factbook'
      ? askedOfFactbook()
      : (JSON.parse(await readFile(file, 'utf8')) as Asked[]);
const scores = await scoresOf(list, await openedInNode(dist), (miss) => {
  console.log(miss);
});
for (const [name, { asked, first, inFive }] of scores)
  console.log(
    `${name.padEnd(36)} ${asked} asked, ${first} first, ${inFive} in five, ${asked - inFive} missed`,
  );
process.exit(0);
