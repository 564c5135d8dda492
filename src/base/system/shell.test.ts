import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { shellWord } from './shell.ts';

test('a shell reads a word back as it was', () => {
  for (const word of [
    '../port-papers',
    'my archive',
    'q"$x\'y',
    "it's Ada's",
    '',
    '~/a',
    'بركان',
    '$(id)',
    'a;b&c|d',
  ])
    assert.equal(execFileSync('sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' }), word);
});

test('a plain path stays as it is', () => {
  assert.equal(shellWord('../port-papers'), '../port-papers');
});
