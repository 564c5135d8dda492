import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { readArguments } from '../authoring/arguments.ts';
import { begin, refuseTaken } from '../authoring/beginning/begin.ts';
import * as initMessages from '../authoring/beginning/init-messages.ts';
import { faultOf, repositoryMeant, startCommand } from '../authoring/beginning/start-answers.ts';
import { repositoryAt, startFiles, startTemplates, type Start } from '../authoring/beginning/start-files.ts';
import * as messages from '../authoring/command-messages.ts';
import { writeEditorFiles } from '../authoring/editor/editor-files.ts';
import { ownKeys } from '../base/own-keys.ts';
import { environment, shownPath } from '../base/system/environment.ts';
import { reasonOf } from '../base/system/reason.ts';
import { shellWord } from '../base/system/shell.ts';
import { realPath } from '../build/folders/real-path.ts';
import { run } from './run.ts';

const needed = ['title', 'url', 'language', 'publisher'] as const;
const optional = ['generator', 'version'] as const;

/** What stands in the workflows until it is known where the generator lies. */
const unknownGenerator = 'OWNER/BRIEFING-ARCHIVE';

await run('init', async () => {
  const { words, options } = readArguments(process.argv.slice(2), [...needed, ...optional]);
  const [name, ...others] = words;
  if (name === undefined) throw new Error(initMessages.initUsage());
  if (others.length > 0) throw new Error(messages.tooManyWords(others));
  // npm runs commands in the project's folder, wherever they are called. A link may lead to where nothing is yet.
  const folder = realPath(resolve(process.env.INIT_CWD ?? '.', name));
  await refuseTaken(folder);
  const start = await answered(name, options);
  const pinned = await readFile('.github/workflows/deploy.yml', 'utf8');
  const files = startFiles(start, await startTemplates(process.cwd()), environment().today, pinned);
  const { written, kept } = await begin(folder, files);
  await writeEditorFiles(folder, folder);
  const shown = shownPath(folder);
  console.log(`${shown} is an archive of ${written.length} files.`);
  if (kept.length > 0) console.log(`There already, and as they were: ${kept.join(', ')}.`);
  if (start.generator === unknownGenerator)
    console.log(
      `Write where this generator lies on GitHub in place of ${unknownGenerator} in ${shown}/.github/workflows.`,
    );
  console.log(`Next: ARCHIVE_CONTENT=${shellWord(shown)} npm run dev`);
});

/** What an archive begins with: as it was given, as it is answered, or as this checkout has it. */
async function answered(name: string, given: Partial<Start>): Promise<Start> {
  const known = { generator: ownRepository() ?? unknownGenerator, version: newestVersion() };
  const faults = ownKeys(given).map((name) => faultOf(name, given[name] ?? ''));
  const said = faults.filter((fault) => fault !== undefined);
  const missing = needed.filter((name) => given[name] === undefined);
  const isAsked = missing.length > 0 && process.stdin.isTTY;
  if (missing.length > 0 && !isAsked) said.push(initMessages.initMissing(missing));
  if (said.length > 0) throw new Error(said.join('\n'));
  if (isAsked) await ask(name, given, known);
  const { title = '', url = '', language = '', publisher = '', generator, version } = { ...known, ...given };
  return { title, url, language, publisher, generator: repositoryMeant(generator) ?? generator, version };
}

/** Asks for what is missing. What was answered is not lost when whoever is asked ends it early. */
async function ask(name: string, answers: Partial<Start>, known: Pick<Start, 'generator' | 'version'>) {
  const { startInterview } = await import('../authoring/beginning/start-interview.ts');
  try {
    await startInterview(answers, known);
  } catch (error) {
    throw new Error(messages.goOn(reasonOf(error), startCommand(name, answers)), { cause: error });
  }
}

/** Where this checkout came from, if from GitHub. */
function ownRepository(): string | undefined {
  return repositoryAt(git('remote', 'get-url', 'origin') ?? '');
}

/** The newest tag of this checkout, or else its commit. */
function newestVersion(): string {
  return git('tag', '--sort=-creatordate')?.split('\n')[0] || git('rev-parse', 'HEAD') || 'main';
}

/** What git says; undefined where it refuses, as outside of a repository. */
function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
