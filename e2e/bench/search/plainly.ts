import MiniSearch from 'minisearch';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesServed } from './asked-in-node.ts';
import type { Document } from './documents.ts';
import { most, type Answering, type Asked } from './scores.ts';

/*
 * Other searches as they come out of the box, over the same records. They know no operators, and are given the words.
 */

/** Indexes documents as pages of a heading and a text, by Pagefind as it comes, beside a site's own index. */
export async function plainlyIndexed(documents: Document[], dist: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind gave no index.');
  for (const { url, title, text } of documents)
    await index.addHTMLFile({
      url,
      content: `<html lang="en"><body><main><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main></body></html>`,
    });
  await index.writeFiles({ outputPath: join(dist, 'plain') });
  await close();
}

/** Asks Pagefind as it comes what `plainlyIndexed` has written. */
export async function askedPlainly(dist: string): Promise<Answering> {
  filesServed(dist);
  const address = '/plain/pagefind.js';
  const pagefind = (await import(address)) as {
    options(options: { basePath: string }): Promise<void>;
    search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
  await pagefind.options({ basePath: 'http://localhost/plain/' });
  return async (asked) => {
    const { results } = await pagefind.search(wordsOf(asked));
    return Promise.all(results.slice(0, most).map(async (one) => (await one.data()).url));
  };
}

/** Asks MiniSearch as its guide proposes it for what people type. */
export function askedOfMiniSearch(documents: Document[]): Answering {
  const index = new MiniSearch<Document>({ fields: ['title', 'text'], storeFields: ['url'] });
  index.addAll(documents);
  return (asked) =>
    index
      .search(wordsOf(asked), { fuzzy: 0.2, prefix: true })
      .slice(0, most)
      .map(({ url }) => String(url));
}

function wordsOf({ query }: Asked): string {
  return query.replace(/\b[a-z]+:(?=\S)/g, '');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
