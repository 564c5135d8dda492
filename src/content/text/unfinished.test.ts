import assert from 'node:assert/strict';
import { cpuUsage } from 'node:process';
import { test } from 'node:test';
import { unfinishedIn } from './unfinished.ts';

test('what code says of itself is no note of an author, whatever its fence', () => {
  const texts = ['```\nTODO:\n```\n', '~~~~\nFIXME\n~~~~\n', 'the mark `TBD` is', 'TODO: write'];

  assert.deepEqual(
    texts.map((text) => unfinishedIn(text).map(({ written }) => written)),
    [[], [], [], ['TODO']],
  );
});

test('a note is TODO with a colon, brackets or a line of its own, and in other places a word', () => {
  const noted = ['TODO: ask', 'TODO(ann) ask', '[TODO]', '(TODO)', 'So.\nTODO\nSo.'];

  for (const text of noted) assert.equal(unfinishedIn(text).length, 1, text);
  for (const text of ['No es TODO.', 'TODOS: sí', 'MÉTODO: uno'])
    assert.deepEqual(unfinishedIn(text), [], text);
});

test('a fence of many signs is looked through once', () => {
  for (const sign of ['~', '`', '~~~\n~~~~\n']) {
    const start = cpuUsage();
    unfinishedIn(sign.repeat(400_000 / sign.length));
    assert.ok(cpuUsage(start).user < 5_000_000, sign);
  }
});
