import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { frontMatter, plainText } from '../content/front-matter.ts';
import { anyItem } from './any-item.ts';
import { dayOf, type CslItem } from './csl-item.ts';
import { quickWriter } from './forms.ts';
import { awkwardTitles, item } from './sample.ts';
import { writerOf } from './writer.ts';

/** Fixed, so that every run tries the same; set `FAST_CHECK_SEED` to try others, `FAST_CHECK_RUNS` for more. */
const seed = Number(process.env.FAST_CHECK_SEED ?? 20170410);
const numRuns = Number(process.env.FAST_CHECK_RUNS ?? 200);

const writers = await Promise.all([
  writerOf('chicago-note-bibliography', 'en-US'),
  writerOf('apa', 'en-US'),
  writerOf('modern-language-association', 'en-US'),
  writerOf('harvard-cite-them-right', 'en-GB'),
]);
const styles = writers.map((writer) => ({ writer, quick: quickWriter(writer) }));

/** Fails when a quick writer differs from the processor, and returns the items that all of them wrote. */
function quicklyWritten(items: CslItem[]): CslItem[] {
  const slow = styles.map(({ writer }) => writer.write(items));
  return items.filter((one) => {
    const written = styles.map(({ quick }, index) => {
      const answer = quick(one);
      if (answer) assert.deepEqual(answer, slow[index]?.get(one.id));
      return answer;
    });
    return !written.includes(undefined);
  });
}

async function titlesOfTheArchive(): Promise<string[]> {
  const folder = join(import.meta.dirname, '../../content/briefings');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mdx'));
  return Promise.all(
    names.map(async (name) => {
      const { yaml = '' } = frontMatter(plainText(await readFile(join(folder, name), 'utf8'))) ?? {};
      return (parse(yaml) as { title: string }).title;
    }),
  );
}

test('every title of the archive is written quickly, as the processor writes it', async () => {
  const items = (await titlesOfTheArchive()).map((title, index) => item({ id: `${index}`, title }));

  assert.ok(items.length > 30);
  assert.deepEqual(quicklyWritten(items), items);
});

test('every day of a leap year is written quickly, as the processor writes it', () => {
  const days = Array.from({ length: 366 }, (_, index) => new Date(Date.UTC(2016, 0, 1 + index)));
  const items = days.map((day, index) => {
    const date: [number, number, number] = [2016, day.getUTCMonth() + 1, day.getUTCDate()];
    return item({ id: `${index}`, issued: { 'date-parts': [date] } });
  });

  assert.equal(dayOf(items.at(-1)!), '2016-12-31');
  assert.deepEqual(quicklyWritten(items), items);
});

test('titles that formats stumble over are written as the processor writes them', () => {
  quicklyWritten(awkwardTitles.map((title, index) => item({ id: `${index}`, title })));
});

test('an archive that is called like a stand-in is left to the processor', () => {
  const names = ['Studio 86420', 'The 97531 Xqzj of Qxvk', 'https://xqzj/'];

  assert.deepEqual(
    quicklyWritten(names.map((name, index) => item({ id: `${index}`, 'container-title': name }))),
    [],
  );
});

test('the language of an item that was cited before does not change the capitals of a title', () => {
  quicklyWritten([item({ language: 'tr', title: 'istanbul "iskelesi"' })]);

  const [one] = quicklyWritten([item({ title: 'Strike in istanbul is in its third day' })]);

  assert.ok(one);
});

test('whatever an item is, it is written as the processor writes it, and many are written quickly', () => {
  let tried = 0;
  let quick = 0;
  const property = fc.property(anyItem, (one) => {
    tried += 1;
    quick += quicklyWritten([one]).length;
  });

  fc.assert(property, { seed, numRuns });

  assert.ok(quick > tried / 3, `${quick} of ${tried} were written quickly`);
});
