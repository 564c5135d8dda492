import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands, type CommandName } from './commands.ts';
import { commandRows, helpOf } from './command-help.ts';

const names = Object.keys(commands) as CommandName[];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The parts of `npm test`, and what runs others, say nothing of their own. */
const others = ['test', 'types', 'lint', 'format', 'unit', 'unit:together', 'unit:apart', 'e2e'];

test('every command of ours is in the table', () => {
  assert.deepEqual(
    Object.keys(scripts)
      .filter((name) => !others.includes(name))
      .sort(),
    [...names].sort(),
  );
});

for (const name of names)
  test(`${name} answers --help with what it does, its options and an example, and does nothing else`, () => {
    const [, ...words] = scripts[name]?.split(' ') ?? [];

    const { stdout, status } = spawnSync(process.execPath, [...words, '--help'], { encoding: 'utf8' });

    assert.equal(status, 0);
    assert.equal(stdout, `${helpOf(name)}\n`);
    assert.ok(commands[name].example.startsWith(`npm run ${name}`));
  });

for (const name of ['deploy:check', 'editor'] as const)
  test(`${name} takes nothing, and refuses what it is given before it does anything`, () => {
    const [, ...words] = scripts[name]?.split(' ') ?? [];

    for (const given of ['--quiet', 'x']) {
      const { stdout, stderr, status } = spawnSync(process.execPath, [...words, given], { encoding: 'utf8' });

      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, new RegExp(`^"?${given}"? is n.*\\n$`));
    }
  });

test('a command that is asked for JSON answers with it whatever it was given', () => {
  for (const given of ['--nope', 'x', '--ids', '--fix=1']) {
    const args = ['src/cli/check.ts', '--format', 'json', given];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });

    const { errors, problems } = JSON.parse(stdout) as { errors: number; problems: { rule: string }[] };
    assert.deepEqual([errors, problems[0]?.rule, stderr, status], [1, 'usage', '', 1], given);
  }
});

test('the README has the table, where it marks one', () => {
  const [, table] = /<!-- commands -->\n([^]*?)<!-- end -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
  if (table === undefined) return;

  const rows = table.split('\n').flatMap((line) => /^\| (`.*`) +\| (.*?) *\|$/.exec(line)?.slice(1) ?? []);
  assert.deepEqual(rows, commandRows().flat());
});
