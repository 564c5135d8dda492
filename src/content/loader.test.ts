import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoaderContext } from 'astro/loaders';
import { emptyOutline } from '../base/outline.ts';
import type { Problem } from '../base/problems.ts';
import { contentLoader } from './loader.ts';
import { sharedReading, shareReading, type SharedContent } from './shared-content.ts';

const program = { ...emptyOutline(), program: { imports: [], names: [] } };
const document = emptyOutline();

/** A content folder of programs in every state, and a document. */
const written: Record<string, object> = {
  published: { status: 'published', outline: program },
  withdrawn: { status: 'withdrawn', outline: program },
  'out-today': { status: 'published', publish: '2017-04-10', outline: program },
  draft: { status: 'draft', outline: program },
  'draft-with-day': { status: 'draft', publish: '2017-04-01', outline: program },
  embargoed: { status: 'published', publish: '2017-04-11', outline: program },
  'withdrawn-ahead': { status: 'withdrawn', publish: '2017-04-11', outline: program },
  document: { status: 'published', outline: document },
};

function contentOf(problems: Problem[] = []): SharedContent {
  const briefings = Object.entries(written).map(([id, data]) => ({
    id,
    data,
    filePath: `content/briefings/${id}.mdx`,
    digest: `digest of ${id}`,
    body: 'Text.',
  }));
  const filePath = 'content/pages/about.mdx';
  const pages = [{ id: 'about', data: { outline: program }, filePath, digest: 'digest', body: 'Text.' }];
  return {
    archive: { id: 'archive', data: {}, isBroken: false },
    entries: { briefings, pages, actors: [], places: [], topics: [], stories: [] },
    problems,
  } as unknown as SharedContent;
}

/** What a collection of some content hands to Astro, whose store has something of an earlier run. */
async function handedOver(
  content: SharedContent,
  collection: 'briefings' | 'pages' = 'briefings',
): Promise<Map<string, { body?: string }>> {
  const [earlier, today] = [sharedReading(), process.env.ARCHIVE_TODAY];
  shareReading(content);
  process.env.ARCHIVE_TODAY = '2017-04-10';
  const held = new Map<string, { body?: string }>([
    ['draft', {}],
    ['gone', {}],
  ]);
  const store = {
    keys: () => [...held.keys()],
    delete: (id: string) => held.delete(id),
    set: (entry: { id: string; body?: string }) => held.set(entry.id, entry),
  };
  try {
    await contentLoader(collection).load({ store } as unknown as LoaderContext);
  } finally {
    if (earlier) shareReading(earlier);
    if (today === undefined) delete process.env.ARCHIVE_TODAY;
    else process.env.ARCHIVE_TODAY = today;
  }
  return held;
}

test('a build hands Astro the programs that readers see, and takes back what it held of others', async () => {
  const held = await handedOver(contentOf());

  assert.deepEqual([...held.keys()].sort(), ['out-today', 'published', 'withdrawn']);
  assert.equal(held.get('published')?.body, 'Text.');
  assert.deepEqual([...(await handedOver(contentOf(), 'pages')).keys()], ['about']);
});

test('a build with errors ends with all of them, and not for warnings', async () => {
  const problem = (message: string, severity: Problem['severity'] = 'error') => ({
    ...{ file: 'content/briefings/a.mdx', line: 1, column: 1 },
    ...{ rule: 'a', message, severity },
  });
  const warning = problem('Three.', 'warning');

  await assert.rejects(
    handedOver(contentOf([problem('One.'), problem('Two.'), warning])),
    ({ message }: Error) => {
      assert.match(message, /One\.[\s\S]*Two\./);
      assert.doesNotMatch(message, /Three\./);
      return true;
    },
  );
  await assert.doesNotReject(handedOver(contentOf([warning])));
});
