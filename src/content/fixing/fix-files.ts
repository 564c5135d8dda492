import { dirname, join } from 'node:path';
import type { Problem } from '../../base/problems.ts';
import { isMore } from '../../base/ranks.ts';
import { fullPath, shownPath, type Environment } from '../../base/system/environment.ts';
import { contentFiles } from '../files/content-files.ts';
import { renameFile, stateOf } from '../files/replace-file.ts';
import { readContent, type Content } from '../read-content.ts';
import { rankOf, type Rank } from './file-rank.ts';
import { edited } from './fixes.ts';
import { refuse, sayFixed, textOf, write, type Mending } from './mending.ts';
import { writeIds, putInOrder } from './tidying.ts';

/** How often content is read again: mending one thing can show the next. */
const mostRounds = 10;

/**
 * Mends content files wherever a problem carries a fix, until nothing is left to mend. A file that has
 * more errors after that than before gets its old text again.
 *
 * @param say takes a line for each change, and for each file that could not be changed
 * @param check what is wrong
 * @param options.ids writes an id into every statement without one: its address is then the author’s
 */
export async function fixFiles(
  environment: Environment,
  say: (line: string) => void,
  check: (environment: Environment) => Promise<Content> = readContent,
  options: { ids?: boolean } = {},
): Promise<void> {
  const { content: root } = environment;
  const mending: Mending = { root, originals: new Map(), refused: new Set(), say };
  for (let round = 0; ; round += 1) {
    const states = await statesIn(root);
    const content = await check(environment);
    const hasChanged = round < mostRounds && (await mendAll(content, states, mending));
    if (hasChanged) continue;
    await takeBack(content, mending);
    if (options.ids) await writeIds(content, states, mending);
    await putInOrder(content, states, mending);
    return;
  }
}

/** The state of each content file: what is written after a check must be what was checked. */
async function statesIn(root: string): Promise<Map<string, string>> {
  const { files } = await contentFiles(root);
  const paths = [join(root, 'archive.yaml'), ...files.map(({ path }) => path)];
  const states = await Promise.all(
    paths.map(async (path) => [path, await stateOf(path).catch(() => '')] as const),
  );
  return new Map(states);
}

async function mendAll(content: Content, states: Map<string, string>, mending: Mending): Promise<boolean> {
  let hasChanged = false;
  const isWanted = namesWanted(content.problems);
  for (const [file, problems] of Map.groupBy(content.problems, ({ file }) => file)) {
    const path = fullPath(file);
    if (mending.refused.has(path) || problems.every(({ fix }) => !fix)) continue;
    const names = problems.flatMap(({ fix }) => (fix && 'name' in fix ? fix.name : []));
    const done =
      names[0] === undefined
        ? await mendFile(path, rankOf(content, file), problems, states.get(path) ?? '', mending)
        : await mendName(path, { name: names[0], isWanted: isWanted(path, names[0]) }, mending);
    hasChanged ||= done;
  }
  return hasChanged;
}

/** Whether another file is to have the name that a file is to have. */
function namesWanted(problems: Problem[]): (path: string, name: string) => boolean {
  const target = (file: string, name: string) => join(dirname(fullPath(file)), name).toLowerCase();
  const wanted = problems.flatMap(({ file, fix }) => (fix && 'name' in fix ? target(file, fix.name) : []));
  return (path, name) => wanted.filter((one) => one === target(path, name)).length > 1;
}

async function mendFile(
  path: string,
  rank: Rank,
  problems: Problem[],
  state: string,
  mending: Mending,
): Promise<boolean> {
  const raw = await textOf(path, mending);
  if (raw === undefined) return false;
  const { text, made } = edited(
    raw,
    problems.flatMap(({ fix }) => fix ?? []),
  );
  if (made.length === 0) return false;
  const original = mending.originals.get(path) ?? { raw, rank, texts: new Set([raw]) };
  if (original.texts.has(text) || !(await write(path, text, state, mending))) return false;
  mending.originals.set(path, { ...original, written: text, texts: original.texts.add(text) });
  sayFixed(shownPath(path), made, mending);
  return true;
}

async function mendName(
  path: string,
  { name, isWanted }: { name: string; isWanted: boolean },
  mending: Mending,
): Promise<boolean> {
  const refusal = isWanted ? `Another file is to be called ${name} too.` : await renameFile(path, name);
  if (refusal !== undefined) {
    refuse(path, refusal, mending);
    return false;
  }
  const original = mending.originals.get(path);
  mending.originals.delete(path);
  if (original) mending.originals.set(join(dirname(path), name), original);
  mending.say(`${shownPath(path)}:1:1  fixed  renamed it to ${name}`);
  return true;
}

/** Gives files that came out worse their old text again. */
async function takeBack(content: Content, mending: Mending): Promise<void> {
  for (const [path, { raw, rank, written }] of mending.originals) {
    if (!isMore(rankOf(content, shownPath(path)), rank)) continue;
    const state = await stateOf(path).catch(() => '');
    if ((await textOf(path, mending)) !== written || !(await write(path, raw, state, mending))) continue;
    mending.say(`${shownPath(path)}:1:1  taken back  With what was mended it had more errors than before.`);
  }
}
