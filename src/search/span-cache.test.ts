import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { row } from './sample.ts';
import { SpanCache } from './span-cache.ts';
import { writeSpan } from './span-files.ts';

const made = {
  files: [
    { path: 'fragment/en_1.pf_fragment', content: new TextEncoder().encode('one') },
    { path: 'index/en_2.pf_index', content: new TextEncoder().encode('two') },
  ],
  rows: [row('en_1')],
  words: new Map([['sarin', 2]]),
};

function make(folder: string): Promise<void> {
  writeSpan(folder, basename(folder).split('.')[0] ?? '', made);
  return Promise.resolve();
}

const never = () => Promise.reject(new Error('It was made again.'));

function silently(line: string): void {
  assert.fail(line);
}

test('a span is made once, and found again by a later build', async (context) => {
  const folder = await folderOf(context);
  await new SpanCache(folder, silently).get('digest', make);

  const kept = await new SpanCache(folder, silently).get('digest', never);

  assert.deepEqual([kept.rows, kept.words], [made.rows, made.words]);
  assert.deepEqual(kept.paths, ['fragment/en_1.pf_fragment', 'index/en_2.pf_index']);
  assert.equal(await readFile(join(kept.folder, 'fragment/en_1.pf_fragment'), 'utf8'), 'one');
});

/** What can happen to a span on a disk. */
const damages: Record<string, (place: string) => Promise<unknown>> = {
  'is cut short': (place) => truncate(join(place, 'span.json'), 60),
  'is empty': (place) => truncate(join(place, 'span.json')),
  'was written by something else': (place) =>
    writeFile(join(place, 'span.json'), '{"paths":[],"rows":[],"words":[]}'),
  'is another span': async (place) => {
    await new SpanCache(dirname(place), silently).get('other', make);
    await rm(place, { recursive: true });
    await rename(join(dirname(place), 'other'), place);
  },
  'lost its list': (place) => rm(join(place, 'span.json')),
  'lost a file': (place) => rm(join(place, 'files/index/en_2.pf_index')),
  'has a file that is cut short': (place) => truncate(join(place, 'files/index/en_2.pf_index'), 2),
  'has a file that was edited': (place) => writeFile(join(place, 'files/index/en_2.pf_index'), 'owt'),
  'has files that were exchanged': async (place) => {
    await rename(join(place, 'files/index/en_2.pf_index'), join(place, 'files/kept'));
    await rename(join(place, 'files/fragment/en_1.pf_fragment'), join(place, 'files/index/en_2.pf_index'));
    await rename(join(place, 'files/kept'), join(place, 'files/fragment/en_1.pf_fragment'));
  },
};

for (const [damage, harm] of Object.entries(damages)) {
  test(`one that ${damage} is made anew, with a line`, async (context) => {
    const folder = await folderOf(context);
    await new SpanCache(folder, silently).get('digest', make);
    await harm(join(folder, 'digest'));
    const lines: string[] = [];

    const kept = await new SpanCache(folder, (line) => lines.push(line)).get('digest', make);

    assert.deepEqual([kept.rows, kept.words], [made.rows, made.words]);
    assert.match(lines.join('\n'), /^\S+digest is damaged\. It is made anew\.$/);
    await new SpanCache(folder, silently).get('digest', never);
  });
}

test('a file that a span does not know is not taken for its own', async (context) => {
  const folder = await folderOf(context);
  await new SpanCache(folder, silently).get('digest', make);
  await writeFile(join(folder, 'digest/files/fragment/en_3.pf_fragment'), 'foreign');

  const { paths } = await new SpanCache(folder, silently).get('digest', never);

  assert.deepEqual(paths, ['fragment/en_1.pf_fragment', 'index/en_2.pf_index']);
});

test('what a build did not ask for is swept, drafts too', async (context) => {
  const folder = await folderOf(context);
  const first = new SpanCache(folder, silently);
  await first.get('old', make);
  await first.get('digest', make);
  await mkdir(join(folder, 'other.4711'));

  const second = new SpanCache(folder, silently);
  await second.get('digest', never);
  await second.sweep();

  assert.deepEqual(await readdir(folder), ['digest']);
  await rm(folder, { recursive: true });
  await second.sweep();
});
