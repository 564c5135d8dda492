import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listOf, readArguments } from './arguments.ts';

const known = ['actors', 'date'] as const;

test('words and options come in any order', () => {
  assert.deepEqual(readArguments(['briefing', '--date', '2017-04-10', 'A title', '--actors=a,b'], known), {
    words: ['briefing', 'A title'],
    options: { date: '2017-04-10', actors: 'a,b' },
  });
});

test('an option given twice has both values', () => {
  assert.deepEqual(readArguments(['--actors', 'a', '--actors', 'b'], known).options, { actors: 'a,b' });
});

test('an unknown option is refused with the nearest one', () => {
  assert.throws(() => readArguments(['--actor', 'a'], known), {
    message: '--actor is not an option here. Did you mean "--actors"?',
  });
  assert.throws(() => readArguments(['-x'], known), {
    message: '-x is not an option here. Known are --actors, --date.',
  });
});

test('a title may begin with a dash, and be a value too', () => {
  for (const title of ['- title', '-5 degrees', '-9', '-- a title', '-Jan “Dash” Bos', '-a-b c', '-'])
    assert.deepEqual(readArguments([title, '--date', title, '--actors', 'a'], known), {
      words: [title],
      options: { date: title, actors: 'a' },
    });
  assert.deepEqual(readArguments(['--actors', '- a', '--', '--Title', '- x'], known), {
    words: ['--Title', '- x'],
    options: { actors: '- a' },
  });
});

test('what begins with a dash and looks like an option is one, and otherwise told where to stand', () => {
  const others = 'is not an option here. Known are --actors, --date.';

  for (const option of ['-kind', '--knd', '--knd=person', '-k=person'])
    assert.throws(() => readArguments([option], known), {
      message: `${option.replace('=person', '')} ${others}`,
    });
  for (const word of ['-Jan', '--een titel--', '-été'])
    assert.throws(() => readArguments([word], known), {
      message: `${word} ${others} What begins with a dash and is no option stands last, behind --: -- "${word}".`,
    });
});

test('an option without a value is refused', () => {
  const message = '--actors has no value. Write --actors "…".';

  assert.throws(() => readArguments(['--actors'], known), { message });
  assert.throws(() => readArguments(['--actors', '--date', '2017-04-10'], known), { message });
  assert.deepEqual(readArguments(['--actors=--a'], known).options, { actors: '--a' });
});

test('a list is cut at commas, and each of its parts counts once', () => {
  assert.deepEqual(listOf(' nato, opcw,nato,, '), ['nato', 'opcw']);
  assert.deepEqual(listOf(undefined), []);
});
