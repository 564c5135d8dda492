import type { SearchRecord } from '../records/record.ts';
import type { JoinedSpan } from './pagefind-private.ts';
import { pagefindFiles, type IndexedPage, type IndexFile, type IndexOrder } from './run-pagefind.ts';
import { countWords } from './word-counts.ts';

/*
 * Records indexed all at once, as anybody does it with Pagefind. Of what Pagefind writes, nothing is known but that
 * `pagefind.js` answers: https://pagefind.app/docs/api/
 */

/** Pagefind's own interface, which has no use here. */
const unused = /(?:-ui|-highlight)\.(?:js|css)$/;

/**
 * What every index has besides its records, as it is served: files that are the same in two of them.
 *
 * @throws when Pagefind reports an error
 */
export async function codeFor(language: string): Promise<{ path: string; content: string }[]> {
  const filesOf = (html: string) => pagefindFiles({ records: [{ url: '/', html }], language });
  const [one, other] = [await filesOf('<html><p>One</p></html>'), await filesOf('<html><p>Two</p></html>')];
  const contents = new Map(other.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
  const { served } = await import('./served-code.ts');
  const same = one
    .map(({ path, content }) => ({ path, content: Buffer.from(content).toString('base64') }))
    .filter(({ path, content }) => contents.get(path) === content && !unused.test(path));
  return served(same).files;
}

/** What is to be one index. */
interface WholeOrder extends IndexOrder {
  /** Paths of `codeFor`, which are left out. */
  code: string[];
  /** Records by their addresses that would be called what others are: they get another name. */
  renamed: string[];
}

/** An index of records, made without any knowledge of its files. @throws when Pagefind reports an error */
export async function wholeSpan({ records, language, code, renamed }: WholeOrder): Promise<JoinedSpan> {
  const others = new Set(renamed);
  const pages = records.map((record) => (others.has(record.url) ? withOtherName(record) : record));
  const files = await pagefindFiles({ records: pages, language });
  const known = await whatItHolds(files);
  const ids = records.map(({ url }) => {
    const id = known.get(url)?.id;
    if (id === undefined) throw new Error(`The search index does not hold ${url}.`);
    return id;
  });
  const own = files.filter(({ path }) => !code.includes(path) && !unused.test(path));
  return {
    ids,
    alone: [],
    files: new Map(own.map(({ path, content }) => [path, content])),
    words: countWords([...known.values()].map(({ content }) => content)),
  };
}

/** A name is made from all that a record says, of itself too. */
function withOtherName({ url, html }: SearchRecord): IndexedPage {
  return {
    url,
    html: html.replace('<head>', '<head><meta data-pagefind-meta="again[content]" content="1">'),
  };
}

/** The part of Pagefind's browser API that tells what an index holds. */
interface Asked {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  search(
    words: null,
  ): Promise<{ results: { id: string; data(): Promise<{ url: string; raw_content: string }> }[] }>;
  destroy(): Promise<void>;
}

const host = 'http://index.invalid/';

/** What an index holds, by address: it is asked as a browser would. */
async function whatItHolds(files: IndexFile[]): Promise<Map<string, { id: string; content: string }>> {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const { fetch } = globalThis;
  globalThis.fetch = (asked) => {
    const { pathname } = new URL(asked instanceof Request ? asked.url : asked);
    const content = byPath.get(decodeURIComponent(pathname.slice(1)));
    return Promise.resolve(new Response(content && Buffer.from(content), { status: content ? 200 : 404 }));
  };
  try {
    const code = Buffer.from(byPath.get('pagefind.js') ?? []).toString('base64');
    const pagefind = (await import(`data:text/javascript;base64,${code}`)) as Asked;
    await pagefind.options({ basePath: host, baseUrl: '/' });
    const { results } = await pagefind.search(null);
    const held = new Map<string, { id: string; content: string }>();
    for (const result of results) {
      const { url, raw_content: content } = await result.data();
      held.set(url, { id: result.id, content });
    }
    await pagefind.destroy();
    return held;
  } finally {
    globalThis.fetch = fetch;
  }
}
