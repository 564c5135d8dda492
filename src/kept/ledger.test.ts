import assert from 'node:assert/strict';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { folderOf } from '../content/sample.ts';
import { Ledger } from './ledger.ts';

function silently(line: string): void {
  assert.fail(line);
}

test('what is set in a ledger is there for the next run', async (context) => {
  const path = join(await folderOf(context), 'cache/facts');
  const ledger = await Ledger.open<string[]>(path, 'one', silently);
  ledger.set('a', ['with a tab \t', 'and a line\n']);
  ledger.set('b', []);
  await ledger.save();

  const next = await Ledger.open<string[]>(path, 'one', silently);

  assert.deepEqual(
    [next.get('a'), next.get('b'), next.get('c')],
    [['with a tab \t', 'and a line\n'], [], undefined],
  );
});

test('what a run neither asks a ledger for nor adds is gone after it', async (context) => {
  const path = join(await folderOf(context), 'facts');
  const first = await Ledger.open<number>(path, 'one', silently);
  for (const name of ['asked', 'kept', 'left']) first.set(name, 1);
  await first.save();

  const second = await Ledger.open<number>(path, 'one', silently);
  second.get('asked');
  second.keep('kept', 2);
  second.keep('new', 3);
  await second.save();
  const third = await Ledger.open<number>(path, 'one', silently);

  assert.deepEqual(
    ['asked', 'kept', 'left', 'new'].map((name) => third.get(name)),
    [1, 1, undefined, 3],
  );
});

test('a run that only leaves results out keeps the others alone', async (context) => {
  const path = join(await folderOf(context), 'facts');
  const first = await Ledger.open<number>(path, 'one', silently);
  for (const name of ['asked', 'left']) first.set(name, 1);
  await first.save();

  const second = await Ledger.open<number>(path, 'one', silently);
  second.get('asked');
  await second.save();
  const third = await Ledger.open<number>(path, 'one', silently);

  assert.deepEqual([third.get('asked'), third.get('left')], [1, undefined]);
});

test('what a ledger is told to forget is gone, for the next run too', async (context) => {
  const path = join(await folderOf(context), 'facts');
  const first = await Ledger.open<number>(path, 'one', silently);
  first.set('a', 1);
  await first.save();

  const second = await Ledger.open<number>(path, 'one', silently);
  second.get('a');
  second.forget('a');
  await second.save();

  assert.equal(second.get('a'), undefined);
  assert.equal((await Ledger.open<number>(path, 'one', silently)).get('a'), undefined);
});

test('results of another version are not good', async (context) => {
  const path = join(await folderOf(context), 'facts');
  const first = await Ledger.open<number>(path, 'one', silently);
  first.set('a', 1);
  await first.save();

  assert.equal((await Ledger.open<number>(path, 'two', silently)).get('a'), undefined);
});

test('a run that changes nothing writes nothing', async (context) => {
  const path = join(await folderOf(context), 'facts');
  const first = await Ledger.open<number>(path, 'one', silently);
  first.set('a', 1);
  await first.save();
  const before = await stat(path, { bigint: true });

  const second = await Ledger.open<number>(path, 'one', silently);
  second.get('a');
  await second.save();

  assert.equal((await stat(path, { bigint: true })).mtimeNs, before.mtimeNs);
});

test('a file that was cut short is put aside with a line, and made anew', async (context) => {
  const folder = await folderOf(context);
  const path = join(folder, 'facts');
  const first = await Ledger.open<number>(path, 'one', silently);
  first.set('a', 1);
  await first.save();
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, -3));
  const lines: string[] = [];

  const second = await Ledger.open<number>(path, 'one', (line) => lines.push(line));

  assert.equal(second.get('a'), undefined);
  assert.match(lines.join(), /facts is damaged\. It was put aside as .*facts\.damaged and is made anew\.$/);
  assert.deepEqual(await readdir(folder), ['facts.damaged']);
});
