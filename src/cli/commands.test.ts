import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { briefingText, folderOf, soundFiles } from '../content/sample.ts';
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

test('help begins with how a command is written, and has a line for each option', () => {
  const usage = (name: CommandName) => helpOf(name).split('\n', 1)[0];

  assert.equal(usage('build'), 'npm run build -- [options]');
  assert.equal(usage('rename'), 'npm run rename -- briefing|actor|place|topic|story old-id new-id');
  assert.equal(usage('new'), 'npm run new -- briefing|actor|place|topic|story "Title or name" [options]');
  assert.equal(usage('editor'), 'npm run editor');
  assert.ok(
    helpOf('build').includes(
      [
        '',
        '  --quiet    says only what is wrong',
        '  --verbose  says memory and the warnings of Astro too',
        '  --force    forgets what earlier builds kept',
        '',
      ].join('\n'),
    ),
  );
});

for (const name of ['deploy:check', 'check'] as const)
  test(`${name} refuses what it does not take before it does anything`, () => {
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

test('a check fails on warnings only where it is strict', async (context) => {
  const briefing = { 'briefings/2017/strike.mdx': briefingText({}, 'TBD\n') };
  const content = await folderOf(context, { ...soundFiles, ...briefing });
  const env = { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_CACHE: await folderOf(context) };
  const statusOf = async (...options: string[]) => {
    const check = spawn(process.execPath, ['src/cli/check.ts', ...options], { env, stdio: 'ignore' });
    const [status] = (await once(check, 'exit')) as [number | null];
    return status;
  };

  assert.deepEqual(await Promise.all([statusOf(), statusOf('--strict')]), [0, 1]);
});

test('the README has the table between its marks', () => {
  const [, table] = /<!-- commands -->\n([^]*?)<!-- end -->/.exec(readFileSync('README.md', 'utf8')) ?? [];

  assert.ok(table, 'README.md has <!-- commands --> and <!-- end --> around its table of commands');
  const rows = table.split('\n').flatMap((line) => /^\| (`.*`) +\| (.*?) *\|$/.exec(line)?.slice(1) ?? []);
  assert.deepEqual(rows, commandRows().flat());
});
