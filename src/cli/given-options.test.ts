import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commands, type CommandName } from './commands.ts';
import { optionsOf, refuseUnknown } from './given-options.ts';

const names = Object.keys(commands) as CommandName[];

test('an option that a command does not have is refused with the nearest one', () => {
  for (const [name, written, meant] of [
    ['dev', '--prot', '--port'],
    ['build', '--quite', '--quiet'],
    ['check', '--stict', '--strict'],
    ['bench', '--briefing', '--briefings'],
  ] as const)
    assert.throws(
      () => {
        refuseUnknown(name, [written, '80']);
      },
      {
        message: `${written} is not an option here. Did you mean "${meant}"?`,
      },
    );
  assert.throws(
    () => {
      refuseUnknown('editor', ['--quiet']);
    },
    {
      message: '--quiet is not an option here. There are none.',
    },
  );
});

test('every option in the table is taken, with its value', () => {
  for (const name of names)
    for (const [option, { type }] of Object.entries(optionsOf(commands[name])))
      assert.doesNotThrow(() => {
        refuseUnknown(name, [`--${option}`, ...(type === 'string' ? ['-1,x'] : [])]);
      });
  assert.deepEqual(optionsOf(commands.check), {
    fix: { type: 'boolean' },
    ids: { type: 'boolean' },
    strict: { type: 'boolean' },
    format: { type: 'string' },
  });
});

test('words are refused where a command takes none, with how to write options', () => {
  assert.throws(
    () => {
      refuseUnknown('dev', ['4000']);
    },
    {
      message: '"4000" is nothing that dev takes. Write it as in: npm run dev -- --port 4000',
    },
  );
  assert.doesNotThrow(() => {
    refuseUnknown('bench', ['build']);
  });
});
