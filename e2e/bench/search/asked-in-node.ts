import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answers } from '../../../src/search/ask/answer/answer.ts';
import { OpenIndex } from '../../../src/search/ask/loaded/open-index.ts';
import { subjectFinder } from '../../../src/search/ask/question/named-subjects.ts';
import { withOperators } from '../../../src/search/ask/question/operators.ts';
import { stateOf } from '../../../src/search/ask/state.ts';

import { most, type Answering } from './scores.ts';

const host = 'http://localhost';

/** Opens the search index of a built site without a browser. */
export async function openedInNode(dist: string): Promise<Answering> {
  filesServed(dist);
  const index = await OpenIndex.open();
  const finder = subjectFinder(index.names);
  return async ({ query, chosen }) => {
    const parameters = new URLSearchParams(chosen);
    if (query !== '') parameters.set('q', query);
    const { state } = withOperators(stateOf(parameters), index.names);
    const given: string[] = [];
    for await (const { hits, isWhole } of answers({ index, finder, state })) {
      if (!isWhole) continue;
      for (const found of hits.slice(0, most)) {
        const [hit] = found.hits();
        if (hit) given.push((await hit.data()).url);
      }
    }
    return given;
  };
}

/** Lets Pagefind's code for browsers read the files of a built site here. */
export function filesServed(dist: string): void {
  const fileOf = (url: string) => join(dist, new URL(url, host).pathname);
  registerHooks({
    resolve: (name, context, next) =>
      /^\/(?:pagefind|plain)\//.test(name) ? { url: host + name, shortCircuit: true } : next(name, context),
    load: (url, context, next) =>
      url.startsWith(host)
        ? { format: 'module', source: readFileSync(fileOf(url), 'utf8'), shortCircuit: true }
        : next(url, context),
  });
  const served = async (url: string | URL | Request): Promise<Response> =>
    new Response(new Uint8Array(await readFile(fileOf(url instanceof Request ? url.url : String(url)))));
  globalThis.fetch = served;
}
