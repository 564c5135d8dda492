import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseHere, type ParseOrder } from '../content/reading/parse-files.ts';
import { briefingText, folderOf, leave } from '../content/sample.ts';
import { inProcesses } from './in-processes.ts';
import { Processes, WorkHere } from './processes.ts';

const shared = { work: parseHere, module: 'src/content/reading/parse-files.ts' };

test('results come in the order of the things, here and in processes, and are counted', async (context) => {
  const cache = await folderOf(context, { '2017/a.mdx': briefingText() });
  const orders = Array.from({ length: 60 }, (_, index): ParseOrder => {
    const name = index % 2 === 0 ? 'a.mdx' : 'missing.mdx';
    const path = join(cache, '2017', 'a.mdx');
    return { file: { collection: 'briefings', id: `${index}`, path, shown: name }, version: 'v', cache };
  });
  const counts: number[] = [];

  const [here, there] = await Promise.all(
    [100, 10].map((few) => inProcesses(orders, { ...shared, few, onDone: (count) => counts.push(count) })),
  );

  const digests = (results = here) => results?.map(({ digest }) => digest);
  assert.deepEqual(digests(there), digests(here));
  assert.equal(new Set(digests()).size, 2);
  assert.deepEqual(counts.toSorted(), [10, 25, 25, 60]);
});

test('what fails in a process fails outside it', async (context) => {
  const cache = await folderOf(context);
  const orders = Array.from({ length: 30 }, () => ({ file: undefined as never, version: 'v', cache }));

  await assert.rejects(inProcesses(orders, { ...shared, few: 10 }), /^TypeError: /);
});

test('a process that is ended from outside is an error that names its work', async () => {
  const processes = new Processes('src/content/sample.ts', 1);

  await assert.rejects(processes.run(leave, undefined), {
    message: 'A process for src/content/sample.ts ended early: it may have run out of memory.',
  });
  await processes.end();
});

test('a process that cannot even start is an error that names its work', async () => {
  const processes = new Processes('src/content/not-there.ts', 1);

  await assert.rejects(processes.run(leave, undefined), {
    message: /^A process for src\/content\/not-there\.ts ended early/,
  });
});

test('work that is done here is done in turn, and one that fails holds up no other', async () => {
  const here = new WorkHere();
  const done: string[] = [];
  const work = async (name: string) => {
    done.push(`${name} begins`);
    await Promise.resolve();
    if (name === 'second') throw new Error('It fails.');
    done.push(`${name} ends`);
    return name;
  };

  const [first, second, third] = await Promise.allSettled(
    ['first', 'second', 'third'].map((name) => here.run(work, name)),
  );
  await here.end();

  assert.deepEqual(done, ['first begins', 'first ends', 'second begins', 'third begins', 'third ends']);
  assert.deepEqual([first?.status, second?.status, third?.status], ['fulfilled', 'rejected', 'fulfilled']);
});
