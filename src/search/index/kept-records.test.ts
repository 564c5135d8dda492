import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../../content/sample.ts';
import { record } from '../ask/sample.ts';
import { KeptRecords } from './kept-records.ts';

const records = ['one', 'two', 'three'].map((key) => ({
  key,
  record: { ...record(`/${key}/`), html: `<html lang="en"><body><p>The ${key}</p></body></html>` },
}));

/** Opens a cache, and takes note of the records that are indexed. */
async function opened(cache: string, count = records.length) {
  const [indexed, lines]: [string[], string[]] = [[], []];
  const kept = await KeptRecords.open({
    ...{ count, cache, language: 'en', version: '1' },
    filled: (one) => {
      indexed.push(one.url);
      return Promise.resolve(one);
    },
    warn: (line) => lines.push(line),
  });
  return { kept, indexed, lines };
}

test('a record is indexed once, and found again by later builds until one does without it', async (context) => {
  const cache = await folderOf(context);
  const first = await opened(cache);
  const whole = await first.kept.join(records, { mark: '1' });
  await first.kept.save();
  assert.deepEqual(first.indexed, ['/one/', '/two/', '/three/']);

  const second = await opened(cache);
  assert.deepEqual(second.kept.engine, first.kept.engine);
  const part = await second.kept.join(records.slice(1), { mark: '1' });
  await second.kept.save();
  assert.deepEqual([second.indexed, part.ids], [[], whole.ids.slice(1)]);

  const third = await opened(cache);
  assert.deepEqual(await third.kept.join(records, { mark: '1' }), whole);
  assert.deepEqual(third.indexed, ['/one/']);
});

test('a kept record that is damaged is indexed again, with a line, whatever it is needed for', async (context) => {
  const cache = await folderOf(context);
  const first = await opened(cache);
  const whole = await first.kept.join(records, { mark: '1' });
  const [one] = records;
  assert.ok(one);
  const fragment = await first.kept.fragment(one);
  await first.kept.save();
  for (const needed of ['join', 'fragment'] as const) {
    const folder = join(cache, 'records');
    for (const name of await readdir(folder)) {
      const text = await readFile(join(folder, name), 'latin1');
      await writeFile(join(folder, name), text.replace('"count":', '"Count":'), 'latin1');
    }

    const { kept, indexed, lines } = await opened(cache);
    if (needed === 'join') assert.deepEqual(await kept.join(records, { mark: '1' }), whole);
    else assert.deepEqual(await kept.fragment(one), fragment);
    await kept.save();

    assert.deepEqual(indexed, ['/one/']);
    assert.match(lines.join(), /^Something in \S+ is damaged\. It is made anew\.$/);
  }
});

test('many are indexed in processes, and few here, to the same', async (context) => {
  const [few, many] = await Promise.all(
    [records.length, 5000].map(async (count) => {
      const { kept } = await opened(await folderOf(context), count);
      const joined = await kept.join(records, { mark: '1' });
      await kept.end();
      return joined;
    }),
  );

  // Buffers come from processes as the bytes that they are.
  assert.deepEqual(many, structuredClone(few));
});
