import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Phases, type Loudness } from './phases.ts';

async function said(loudness: Loudness): Promise<string[]> {
  const lines: string[] = [];
  const phases = new Phases(loudness, false, (line) => lines.push(line));
  await phases.run('Content', () => Promise.resolve());
  await phases.run('Pages', (progress) => {
    progress.start(2);
    progress.advance();
    progress.advance();
    return Promise.resolve();
  });
  return lines;
}

test('without a terminal each phase is one line with its time, when it has ended', async () => {
  const lines = await said('usual');

  assert.deepEqual(
    lines.map((line) => line.replace(/[\d.]+ s$/, 'N s').replace(/ +/, ' ')),
    ['Content N s', 'Pages N s'],
  );
});

test('a verbose build says how much memory it has as well, and a quiet one nothing', async () => {
  const lines = await said('verbose');

  assert.equal(lines.length, 2);
  for (const line of lines) assert.match(line, / s +[\d,]+ MB$/);
  assert.deepEqual(await said('quiet'), []);
});

test('what fails in a phase fails outside it, and the phase is not told as done', async () => {
  const lines: string[] = [];
  const phases = new Phases('usual', false, (line) => lines.push(line));

  await assert.rejects(
    phases.run('Pages', () => Promise.reject(new Error('A page cannot be rendered.'))),
    { message: 'A page cannot be rendered.' },
  );
  assert.deepEqual([lines, phases.done], [[], []]);
});

test('the slowest phase is the one that took longest, the first of those that took as long', () => {
  const phases = new Phases('quiet', false);

  assert.equal(new Phases('quiet', false).slowest, undefined);
  phases.done.push({ name: 'Content', time: 2 }, { name: 'Pages', time: 5 }, { name: 'Search', time: 5 });
  phases.done.push({ name: 'Cards', time: 1 });
  assert.equal(phases.slowest?.name, 'Pages');
});

test('only a verbose build is verbose', () => {
  assert.deepEqual(
    (['quiet', 'usual', 'verbose'] as const).map((loudness) => new Phases(loudness, false).isVerbose),
    [false, false, true],
  );
});
