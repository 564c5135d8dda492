import { parentPort, workerData } from 'node:worker_threads';
import { openedInNode } from './asked-in-node.ts';
import type { Comparison } from './compared.ts';
import { askedOfMiniSearch, askedPlainly } from './plainly.ts';
import { scoresOf } from './scores.ts';

/* A thread of its own for each archive, since Pagefind's code opens one index in its life. */

const { dist, documents, asked } = workerData as Comparison;
const searches = [await openedInNode(dist), await askedPlainly(dist), askedOfMiniSearch(documents)];
const [ours, ...others] = searches;
const misses: string[] = [];
const scores = ours ? [await scoresOf(asked, ours, (miss) => misses.push(miss))] : [];
for (const other of others) scores.push(await scoresOf(asked, other));
parentPort?.postMessage({ scores, misses });
