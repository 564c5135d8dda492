import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dependentsOf, importGraph } from '../base/system/import-graph.ts';
import { seconds } from '../base/text/measures.ts';
import { run } from './run.ts';

/** One of the things that are asked, and the files that it is asked of, if not of all. */
interface Question {
  name: string;
  command: string[];
  files?: string[];
}

/** Asked at once, since each of them keeps one core busy for a minute and more. */
const everyQuestion: Question[] = ['types', 'lint', 'unit:together', 'unit:apart'].map((name) => ({
  name,
  command: ['npm', 'run', '--silent', name],
}));

await run('quick', async () => {
  const { values } = parseArgs({
    options: { since: { type: 'string', default: 'HEAD' }, all: { type: 'boolean', default: false } },
  });
  // The types of what Astro makes up are written once.
  if (!existsSync('.astro/types.d.ts'))
    execFileSync('node', ['src/cli/astro.ts', 'sync'], { stdio: 'ignore' });
  const questions = values.all ? everyQuestion : questionsOf(changedSince(values.since));
  const answers = await Promise.all(questions.map(asked));
  if (answers.includes(false)) process.exitCode = 1;
});

/** Files that differ from what stands at a commit, new ones included. */
function changedSince(commit: string): string[] {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean);
  return [
    ...git('diff', '--name-only', '--diff-filter=d', '-z', commit, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
}

function questionsOf(changed: string[]): Question[] {
  const written = changed.filter((path) => /\.(?:ts|astro|mjs|css|json|md|yml)$/.test(path));
  const code = written.filter((path) => /\.(?:ts|astro)$/.test(path));
  const inSource = code.flatMap((path) => (path.startsWith('src/') ? path.slice('src/'.length) : []));
  const tests = [...dependentsOf(importGraph('src'), inSource)]
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => `src/${path}`);
  const unit = ['node', '--test', '--test-reporter', 'dot'];
  const types = ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', '.astro/quick.tsbuildinfo'];
  return [
    { name: 'types', command: types },
    { name: 'lint', command: ['eslint', '--config', '.config/eslint.config.mjs'], files: code },
    { name: 'format', command: ['prettier', '--check', '--log-level', 'warn'], files: written },
    {
      name: 'unit',
      command: [...unit, '--test-isolation=none'],
      files: tests.filter((path) => !isApart(path)),
    },
    { name: 'unit, apart', command: unit, files: tests.filter(isApart) },
  ].filter(({ files }) => files?.length !== 0);
}

/** Whether a test changes things for its whole process, and so has one of its own. */
function isApart(path: string): boolean {
  return path.endsWith('.apart.test.ts');
}

/** Asks one thing, and tells what came of it in a line; what was said, when it isn't right. */
function asked({ name, command: [program = '', ...args], files = [] }: Question): Promise<boolean> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    let said = '';
    const child = spawn(program, [...args, ...files], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (said += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const isRight = code === 0;
      if (!isRight) console.log(said.trim());
      console.log(`${isRight ? 'right' : 'WRONG'}  ${name}, ${seconds(performance.now() - begun)}`);
      resolve(isRight);
    });
  });
}
