import assert from 'node:assert/strict';
import { readdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { folderOf, write } from '../content/sample.ts';
import { filesBelow, listingDigest } from './folders/listing.ts';
import { remember, unchanged } from './last-build.ts';

const summary = '1 briefing on 2 pages.';

/** A site as a build has left it. */
async function built(context: TestContext) {
  const folder = await folderOf(context, { 'dist/index.html': 'home', 'dist/data/all.json': '[]' });
  const settings = {
    content: join(folder, 'content'),
    dist: join(folder, 'dist'),
    cache: join(folder, 'cache'),
    today: '2020-01-01',
  };
  const listing = listingDigest(await filesBelow(settings.dist));
  await remember(settings, { inputs: 'inputs', listing, summary });
  return { folder, settings };
}

test('a build from the same, whose site is as it left it, is remembered by what it said', async (context) => {
  const { settings } = await built(context);

  assert.equal(await unchanged(settings, 'inputs'), summary);
  assert.deepEqual(await readdir(settings.cache), ['build']);
});

test('a build from something else is not remembered', async (context) => {
  const { settings } = await built(context);

  assert.equal(await unchanged(settings, 'other inputs'), undefined);
});

/** What can happen to a site after its build. */
const changes: Record<string, (dist: string) => Promise<unknown>> = {
  'a file of its site was written anew': (dist) => utimes(join(dist, 'index.html'), 1, 1),
  'a file was added to its site': (dist) => write(dist, 'data/more.json', '[]'),
  'a file of its site is gone': (dist) => rm(join(dist, 'data/all.json')),
  'its site is gone altogether': (dist) => rm(dist, { recursive: true }),
};

for (const [change, make] of Object.entries(changes)) {
  test(`a build is not remembered when ${change}`, async (context) => {
    const { settings } = await built(context);

    await make(settings.dist);

    assert.equal(await unchanged(settings, 'inputs'), undefined);
  });
}

test('what was cut short or forged is not believed, with a line; what was never written needs none', async (context) => {
  const { settings } = await built(context);
  const path = join(settings.cache, 'build');
  const listing = listingDigest(await filesBelow(settings.dist));
  const lines: string[] = [];
  const known = () => unchanged(settings, 'inputs', (line) => lines.push(line));

  await truncate(path, (await readFile(path)).length - 3);
  assert.equal(await known(), undefined);
  await writeFile(path, JSON.stringify({ inputs: 'inputs', listing, summary: 'forged' }));
  assert.equal(await known(), undefined);
  await rm(path);
  assert.equal(await known(), undefined);

  assert.equal(lines.length, 2);
  for (const line of lines) assert.match(line, /^\S+cache\/build is damaged\. It is made anew\.$/);
});
